/// A column of an open-data table: what stands in it, in what unit, and what that means.
package struct OpenColumn: Sendable, Equatable {
    package enum Content: String, Sendable, CaseIterable {
        /// A permanent name: small letters, digits and hyphens.
        case key = "sleutel"
        case text = "tekst"
        case whole = "heel getal"
        case number = "getal"
        case yesOrNo = "ja of nee"
        case day = "datum"
    }

    package let name: String
    package let content: Content
    package let unit: String
    /// In Dutch, for a reader who knows nothing of us.
    package let help: String
    /// Never empty.
    package let isRequired: Bool
    /// The only words that may stand in it; none where it is free.
    package let choices: [String]

    package init(
        _ name: String,
        _ content: Content,
        unit: String = "",
        required: Bool = false,
        choices: [String] = [],
        _ help: String
    ) {
        self.name = name
        self.content = content
        self.unit = unit
        self.help = help
        isRequired = required
        self.choices = choices
    }
}

/// Columns that together name a row of another table.
package struct OpenReference: Sendable, Equatable {
    package let columns: [String]
    package let table: String
    package let referenced: [String]

    package init(_ columns: [String], to table: String, _ referenced: [String]) {
        self.columns = columns
        self.table = table
        self.referenced = referenced
    }

    /// A column that has the name of the key that it refers to.
    package init(_ column: String, to table: String) {
        self.init([column], to: table, [column])
    }
}
