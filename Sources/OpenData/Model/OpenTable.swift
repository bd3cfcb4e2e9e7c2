/// A table as it is published: what it is, its columns, and its rows, which are made when they are asked for.
package struct OpenTable: Sendable {
    /// The name of its file, without what follows the point.
    package let name: String
    package let title: String
    /// What one row is.
    package let rowMeaning: String
    /// Of which years it speaks; nothing where that is no question.
    package let years: ClosedRange<Int>?
    package let columns: [OpenColumn]
    package let primaryKey: [String]
    package let references: [OpenReference]
    private let make: @Sendable (_ row: ([OpenCell]) -> Void) -> Void

    init<Row>(
        _ description: TableDescription,
        fields: [Field<Row>],
        rows: @escaping @Sendable () -> [Row]
    ) {
        self.init(description, fields: fields, groups: [()]) { rows() }
    }

    /// Rows that come in groups, so that no more than one group is in memory.
    init<Row, Group: Sendable>(
        _ description: TableDescription,
        fields: [Field<Row>],
        groups: [Group],
        rows: @escaping @Sendable (Group) -> [Row]
    ) {
        name = description.name
        title = description.title
        rowMeaning = description.rowMeaning
        years = description.years
        primaryKey = description.primaryKey
        references = description.references
        columns = fields.map(\.column)
        make = { body in
            for group in groups {
                for row in rows(group) { body(fields.map { $0.cell(row) }) }
            }
        }
    }

    package func forEachRow(_ body: ([OpenCell]) -> Void) { make(body) }

    package var rows: [[OpenCell]] {
        var rows: [[OpenCell]] = []
        make { rows.append($0) }
        return rows
    }
}

/// What is said of a table besides its columns.
struct TableDescription: Sendable {
    let name: String
    let title: String
    let rowMeaning: String
    var years: ClosedRange<Int>?
    let primaryKey: [String]
    var references: [OpenReference] = []
}

/// A column and how it follows from what a row is of; so a row is never wider than its head.
struct Field<Row>: Sendable {
    let column: OpenColumn
    let cell: @Sendable (Row) -> OpenCell

    init(
        _ name: String,
        _ content: OpenColumn.Content,
        unit: String = "",
        required: Bool = false,
        choices: [String] = [],
        _ help: String,
        _ cell: @escaping @Sendable (Row) -> OpenCell
    ) {
        column = OpenColumn(
            name,
            content,
            unit: unit,
            required: required,
            choices: choices,
            help
        )
        self.cell = cell
    }

    private init(_ column: OpenColumn, _ cell: @escaping @Sendable (Row) -> OpenCell) {
        self.column = column
        self.cell = cell
    }

    /// The same column under another name.
    func named(_ name: String) -> Field {
        Field(
            OpenColumn(
                name,
                column.content,
                unit: column.unit,
                required: column.isRequired,
                choices: column.choices,
                column.help
            ),
            cell
        )
    }
}
