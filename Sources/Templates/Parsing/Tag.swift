/// One tag of a template: what it is, its name and the bytes it takes.
struct Tag {
    enum Kind {
        case variable, section, inverted, close, partial, comment
        case unescaped, delimiters
    }

    let kind: Kind
    let name: String
    let range: Range<Int>

    /// The tag that opens at the offset, or nothing when it never closes.
    init?(in file: TemplateFile, at offset: Int) {
        let inside = offset + 2
        let sign = inside < file.bytes.count ? file.bytes[inside] : 0
        kind = Self.kind(of: sign)
        let isTriple = sign == UInt8(ascii: "{")
        guard let end = file.firstOffset(of: isTriple ? "}}}" : "}}", from: inside) else {
            return nil
        }
        let nameStart = kind == .variable ? inside : inside + 1
        name = file.text(nameStart..<max(nameStart, end)).trimmed
        range = offset..<(end + (isTriple ? 3 : 2))
    }

    /// Whether it vanishes with its line when nothing else is on it.
    var canStandAlone: Bool { kind != .variable && kind != .unescaped }

    private static func kind(of sign: UInt8) -> Kind {
        switch sign {
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
        case UInt8(ascii: "="): .delimiters
        default: .variable
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(
            start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count)
        )
    }
}
