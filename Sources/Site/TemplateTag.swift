/// A tag of HTML as a template has it, in small letters; values without what a page puts in them.
struct TemplateTag {
    let line: Int
    var name = ""
    var attributes: [(name: String, value: String)] = []
    /// Something stands between its begin and its end; known of a script only.
    var hasContent = false

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}
