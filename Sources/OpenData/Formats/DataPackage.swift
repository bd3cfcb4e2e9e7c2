import Projects
import Statistics
import Tables

/// The same tables for programs that know Data Packages (Frictionless).
struct DataPackage {
    private let settings: ProjectSettings
    private let gemeente: Area
    private let tables: [OpenTable]

    init(_ settings: ProjectSettings, _ gemeente: Area, _ tables: [OpenTable]) {
        self.settings = settings
        self.gemeente = gemeente
        self.tables = tables
    }

    var bytes: [UInt8] {
        let licence = Licence(settings.licence)
        var terms: [(String, JSONValue)] = [("name", .text(licence.name))]
        if let address = licence.address { terms.append(("path", .text(address))) }
        let package = JSONValue.object([
            ("profile", .text("tabular-data-package")),
            ("name", .text("wijkenmonitor-\(gemeente.key)")), ("title", .text(settings.title)),
            ("licenses", .list([.object(terms)])), ("resources", .list(tables.map(resource))),
        ])
        return Array((package.written() + "\n").utf8)
    }
}

extension DataPackage {
    private func resource(_ table: OpenTable) -> JSONValue {
        .object([
            ("profile", .text("tabular-data-resource")), ("name", .text(table.name)),
            ("path", .text("\(table.name).csv")), ("title", .text(table.title)),
            ("description", .text(table.rowMeaning)), ("format", .text("csv")),
            ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
            ("schema", schema(of: table)),
        ])
    }

    private func schema(of table: OpenTable) -> JSONValue {
        var entries: [(String, JSONValue)] = [
            ("fields", .list(table.columns.map(field))),
            ("missingValues", .list([.text("")])),
            ("primaryKey", .list(table.primaryKey.map(JSONValue.text))),
        ]
        if !table.references.isEmpty {
            let keys = table.references.map { reference(from: table, $0) }
            entries.append(("foreignKeys", .list(keys)))
        }
        return .object(entries)
    }

    private func field(_ column: OpenColumn) -> JSONValue {
        var entries: [(String, JSONValue)] = [
            ("name", .text(column.name)), ("type", .text(Self.type(of: column.content))),
            ("description", .text(column.help)),
        ]
        if column.content == .yesOrNo {
            entries.append(("trueValues", .list([.text("ja")])))
            entries.append(("falseValues", .list([.text("nee")])))
        }
        var constraints: [(String, JSONValue)] = []
        if column.isRequired { constraints.append(("required", .yesOrNo(true))) }
        if !column.choices.isEmpty {
            constraints.append(("enum", .list(column.choices.map(JSONValue.text))))
        }
        if !constraints.isEmpty { entries.append(("constraints", .object(constraints))) }
        return .object(entries)
    }

    private static func type(of content: OpenColumn.Content) -> String {
        switch content {
        case .key, .text: "string"
        case .whole: "integer"
        case .number: "number"
        case .yesOrNo: "boolean"
        case .day: "date"
        }
    }

    /// A table that refers to itself has no name there.
    private func reference(from table: OpenTable, _ reference: OpenReference) -> JSONValue {
        .object([
            ("fields", .list(reference.columns.map(JSONValue.text))),
            (
                "reference",
                .object([
                    ("resource", .text(reference.table == table.name ? "" : reference.table)),
                    ("fields", .list(reference.referenced.map(JSONValue.text))),
                ])
            ),
        ])
    }
}
