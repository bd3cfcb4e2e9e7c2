import Projects
import Tables

/// What the tables are, for programs that know CSV on the Web.
///
/// It has the name that such a program looks for beside a CSV file.
struct CSVWMetadata {
    private let settings: ProjectSettings
    private let tables: [OpenTable]
    private let spreadsheet: OpenTable

    init(_ settings: ProjectSettings, _ tables: [OpenTable], spreadsheet: OpenTable) {
        self.settings = settings
        self.tables = tables
        self.spreadsheet = spreadsheet
    }

    var bytes: [UInt8] {
        let described = tables.map { table in
            JSONValue.object(
                Self.heading(of: table) + [("tableSchema", Self.schema(of: table))]
            )
        }
        let group = Self.group(settings, [("tables", .list(described + [spreadsheetEntry]))])
        return Array((group.written() + "\n").utf8)
    }

    /// Files that all have the columns of one table; each says so itself, because validators read no other place.
    static func bytes(
        _ settings: ProjectSettings,
        files: [String],
        schema table: OpenTable
    ) -> [UInt8] {
        let schema = briefSchema(of: table)
        let tables = files.map { JSONValue.object([("url", .text($0)), ("tableSchema", schema)]) }
        return Array((group(settings, [("tables", .list(tables))]).compact + "\n").utf8)
    }
}

extension CSVWMetadata {
    private static func group(
        _ settings: ProjectSettings,
        _ content: [(String, JSONValue)]
    ) -> JSONValue {
        let context = JSONValue.list([
            .text("http://www.w3.org/ns/csvw"), .object([("@language", .text("nl"))]),
        ])
        let entries: [(String, JSONValue)] =
            [
                ("@context", context), ("dc:title", .text(settings.title)),
                ("dc:license", Licence(settings.licence).reference), ("null", .text("")),
            ] + content
        return .object(entries)
    }

    private static func heading(of table: OpenTable) -> [(String, JSONValue)] {
        [
            ("url", .text("\(table.name).csv")), ("dc:title", .text(table.title)),
            ("dc:description", .text(table.rowMeaning)),
        ]
    }

    /// Without what the dictionary says already: there may be hundreds of these.
    private static func briefSchema(of table: OpenTable) -> JSONValue {
        let columns = table.columns.map { column in
            JSONValue.object([
                ("name", .text(column.name)), ("titles", .text(column.name)),
                ("datatype", datatype(of: column.content, hasComma: false)),
                ("required", .yesOrNo(column.isRequired)),
            ])
        }
        return .object([
            ("columns", .list(columns)),
            ("primaryKey", .list(table.primaryKey.map(JSONValue.text))),
        ])
    }

    private static func schema(of table: OpenTable) -> JSONValue {
        var entries: [(String, JSONValue)] = [
            ("columns", .list(table.columns.map { column($0, name: $0.name) })),
            ("primaryKey", .list(table.primaryKey.map(JSONValue.text))),
        ]
        let references = alwaysThere(in: table)
        if !references.isEmpty {
            entries.append(("foreignKeys", .list(references.map(reference))))
        }
        return .object(entries)
    }

    /// A validator takes an empty cell for a reference that leads nowhere.
    private static func alwaysThere(in table: OpenTable) -> [OpenReference] {
        table.references.filter { reference in
            table.columns.allSatisfy { $0.isRequired || !reference.columns.contains($0.name) }
        }
    }

    private static func reference(_ reference: OpenReference) -> JSONValue {
        .object([
            ("columnReference", .list(reference.columns.map(JSONValue.text))),
            (
                "reference",
                .object([
                    ("resource", .text("\(reference.table).csv")),
                    ("columnReference", .list(reference.referenced.map(JSONValue.text))),
                ])
            ),
        ])
    }

    private static func column(
        _ column: OpenColumn,
        name: String,
        hasComma: Bool = false
    ) -> JSONValue {
        .object([
            ("name", .text(name)), ("titles", .text(column.name)),
            ("dc:description", .text(column.help)),
            (
                "datatype",
                column.choices.isEmpty
                    ? datatype(of: column.content, hasComma: hasComma)
                    : choice(of: column.choices)
            ),
            ("required", .yesOrNo(column.isRequired)),
        ])
    }

    /// The format of a text is a regular expression; no choice holds a sign that means more there.
    private static func choice(of choices: [String]) -> JSONValue {
        .object([
            ("base", .text("string")), ("format", .text(choices.joined(separator: "|"))),
        ])
    }

    private static func datatype(of content: OpenColumn.Content, hasComma: Bool) -> JSONValue {
        switch content {
        case .key, .text: .text("string")
        case .whole: .text("integer")
        case .number where hasComma:
            .object([
                ("base", .text("decimal")), ("format", .object([("decimalChar", .text(","))])),
            ])
        case .number: .text("number")
        case .yesOrNo: .object([("base", .text("boolean")), ("format", .text("ja|nee"))])
        case .day: .text("date")
        }
    }

    /// Its columns have heads that are no names.
    private var spreadsheetEntry: JSONValue {
        let dialect = JSONValue.object([
            ("delimiter", .text(";")), ("encoding", .text("utf-8")), ("header", .yesOrNo(true)),
        ])
        let columns = spreadsheet.columns.enumerated().map { index, column in
            Self.column(column, name: "kolom_\(index + 1)", hasComma: true)
        }
        let schema = JSONValue.object([
            ("columns", .list(columns)), ("primaryKey", .list([.text("kolom_1")])),
        ])
        return .object(
            Self.heading(of: spreadsheet) + [("dialect", dialect), ("tableSchema", schema)]
        )
    }
}
