import Tables

/// What the JSON files of open data hold, for programs that check them (JSON Schema, draft 2020-12).
struct JSONSchema {
    private let title: String
    private let tables: [OpenTable]
    private let documents: [Document]

    init(_ title: String, _ tables: [OpenTable], documents: [Document]) {
        self.title = title
        self.tables = tables
        self.documents = documents
    }

    /// A file that is not one table, by the name of its definition.
    struct Document {
        let name: String
        let shape: JSONValue
    }

    var bytes: [UInt8] {
        let files = tables.map(\.name) + documents.map(\.name)
        let schema = JSONValue.object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text(title)), ("description", .text(Self.explanation)),
            ("anyOf", .list(files.map(Self.reference))), ("$defs", .object(definitions)),
        ])
        return Array((schema.compact + "\n").utf8)
    }
}

extension JSONSchema {
    private static let explanation =
        "Elk JSON-bestand volgt de definitie met zijn naam; een bestand in gebieden/ volgt 'gebied'."

    private var definitions: [(String, JSONValue)] {
        tables.flatMap { table in
            [(table.name, Self.rows(of: table)), (Self.row(table.name), Self.row(of: table))]
        } + documents.map { ($0.name, $0.shape) }
    }

    private static func row(_ table: String) -> String { "\(table)-rij" }

    private static func reference(_ name: String) -> JSONValue {
        .object([("$ref", .text("#/$defs/\(name)"))])
    }

    private static func rows(of table: OpenTable) -> JSONValue {
        .object([
            ("title", .text(table.title)), ("type", .text("array")),
            ("items", reference(row(table.name))),
        ])
    }

    private static func row(of table: OpenTable) -> JSONValue {
        object(
            [("description", .text(table.rowMeaning))],
            table.columns.map { ($0.name, value(of: $0)) }
        )
    }

    /// Every property is there, and no other.
    static func object(
        _ head: [(String, JSONValue)],
        _ properties: [(String, JSONValue)]
    ) -> JSONValue {
        .object(
            head + [
                ("type", .text("object")), ("properties", .object(properties)),
                ("required", .list(properties.map { .text($0.0) })),
                ("additionalProperties", .yesOrNo(false)),
            ]
        )
    }

    private static func value(of column: OpenColumn) -> JSONValue {
        let isRequired = column.isRequired
        var entries = [("description", JSONValue.text(column.help))]
        if !column.choices.isEmpty {
            let choices = column.choices.map(JSONValue.text)
            entries.append(("enum", .list(isRequired ? choices : choices + [.null])))
        } else {
            let type = JSONValue.text(type(of: column.content))
            entries.append(("type", isRequired ? type : .list([type, .text("null")])))
        }
        return .object(entries + limits(of: column))
    }

    private static func type(of content: OpenColumn.Content) -> String {
        switch content {
        case .key, .text, .day: "string"
        case .whole: "integer"
        case .number: "number"
        case .yesOrNo: "boolean"
        }
    }

    private static func limits(of column: OpenColumn) -> [(String, JSONValue)] {
        switch column.content {
        case .key: [("pattern", .text("^[a-z0-9][a-z0-9-]*$"))]
        case .day: [("format", .text("date"))]
        // A text that is not there is null.
        case .text: column.choices.isEmpty ? [("minLength", .whole(1))] : []
        case .whole, .number, .yesOrNo: []
        }
    }
}

extension JSONSchema.Document {
    /// All of one wijk or buurt: its row of the table of areas, and its rows of the other tables.
    static func area(_ areas: OpenTable, _ tables: [OpenTable]) -> Self {
        let properties =
            [("gebied", JSONSchema.reference(JSONSchema.row(areas.name)))]
            + tables.map { ($0.name, JSONSchema.reference($0.name)) }
        return Self(
            name: "gebied",
            shape: JSONSchema.object(
                [("title", .text("Cijfers en scores van een gebied"))],
                properties
            )
        )
    }
}
