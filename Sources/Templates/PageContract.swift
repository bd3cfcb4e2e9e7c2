/// One name that a template may use, and what stands behind it.
package struct Field: Hashable, Sendable {
    package indirect enum Kind: Hashable, Sendable {
        /// Words and numbers; escaped. Empty counts as absent in a section.
        case text
        /// Finished markup; goes in as it is. Empty counts as absent in a section.
        case markup
        case flag
        case list([Field])
        case group([Field])
        /// A list of records like the one that this field stands in.
        case tree
    }

    /// The name of a field that is the record: `{{.}}` in a list of bare texts.
    package static let itself = "."

    package let name: String
    package let kind: Kind
    /// What it holds, in Dutch, for the author of a template.
    package let help: String

    package init(_ name: String, _ kind: Kind, help: String) {
        self.name = name
        self.kind = kind
        self.help = help
    }
}

/// What a page gives to its template, `<name>.html`.
package struct PageContract: Hashable, Sendable {
    package let name: String
    package let fields: [Field]
    /// What the page is, in Dutch, for the author of a template.
    package let help: String

    package init(name: String, fields: [Field], help: String = "") {
        self.name = name
        self.fields = fields
        self.help = help
    }
}
