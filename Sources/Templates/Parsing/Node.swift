/// A template as it was written, before its names have a meaning.
indirect enum Node: Sendable {
    case text(TemplateText)
    case variable(Name)
    case section(Name, isInverted: Bool, [Node])
    /// A partial that stands alone on its line gives its indentation to each line of its text.
    case partial(Name, indentation: [UInt8]?)
}

/// A name in a tag, and where the tag opens.
struct Name: Hashable, Sendable {
    let text: String
    let offset: Int

    var parts: [String] {
        text == Field.itself
            ? [text] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }
}

/// Text between tags, with the places where a line of the file begins.
struct TemplateText: Sendable {
    let bytes: [UInt8]
    let lineStarts: [Int]
}
