/// A column of a settings table, declared once: read by it, checked by it, and printed in the documentation.
package struct ColumnDeclaration: Sendable {
    package enum Content: Sendable, Equatable {
        /// A name in addresses and files: lower-case letters, digits and hyphens.
        case key
        case text
        case number
        case whole
        case yesOrNo
        case choice([Choice])
        /// The key of a row in another table.
        case reference(String)
    }

    package let name: String
    package let content: Content
    package let isRequired: Bool
    /// What to write there, in Dutch.
    package let help: String

    package init(_ name: String, _ content: Content, required: Bool = false, _ help: String) {
        self.name = name
        self.content = content
        isRequired = required
        self.help = help
    }
}

/// A settings table in `data/`.
package struct TableDeclaration: Sendable {
    package let file: String
    package let help: String
    package let isRequired: Bool
    package let columns: [ColumnDeclaration]
    /// What a user has to know of the table as a whole, in Dutch.
    package let remark: String

    package var path: String { "data/\(file)" }

    package init(
        _ file: String,
        required: Bool = false,
        _ help: String,
        _ columns: [ColumnDeclaration],
        remark: String = ""
    ) {
        self.file = file
        self.help = help
        isRequired = required
        self.columns = columns
        self.remark = remark
    }
}
