package import Diagnostics
import Tables

/// A settings table with its declared columns found; rows give their cells by name.
package struct SettingsTable {
    let declaration: TableDeclaration
    private let table: Table
    private let fields: [String: Int]

    /// Nothing when there is no such file, which is an error where the table is required.
    package init?(
        _ declaration: TableDeclaration,
        in folder: ProjectFolder,
        report: inout Report
    ) {
        guard let file = folder[declaration.path] else {
            if declaration.isRequired {
                let tables = TableDeclaration.all.map(\.path)
                let others = folder.paths.filter { !tables.contains($0) }
                let near = NearMiss.best(forPath: declaration.path, among: others)
                report.add(.missingFile(near: near), at: Location(declaration.path))
            }
            return nil
        }
        guard let text = DelimitedText(file, into: &report),
            let table = Table(text, report: &report)
        else { return nil }
        self.declaration = declaration
        self.table = table
        let names = declaration.columns.map(\.name)
        var fields: [String: Int] = [:]
        for (index, column) in table.columns.enumerated() where fields[column] == nil {
            if names.contains(column) {
                fields[column] = index
            } else if !column.isEmpty {
                let place = Location(table.path, line: table.headerLine, field: index + 1)
                let open = names.filter { !table.columns.contains($0) }
                report.add(
                    .unknownTableColumn(column, file: declaration.file, known: open),
                    at: place
                )
            }
        }
        self.fields = fields
        for column in declaration.columns where column.isRequired && fields[column.name] == nil {
            let place = Location(table.path, line: table.headerLine)
            report.add(.missingColumn(column.name), at: place)
        }
        checkTexts(report: &report)
    }

    package var rows: [SettingsRow] {
        table.rows.map {
            SettingsRow(declaration: declaration, table: table, row: $0, fields: fields)
        }
    }
}

extension SettingsTable {
    /// Other cells are read by what they have to be, so that a strange sign in them is a fault already.
    private func checkTexts(report: inout Report) {
        let texts = declaration.columns.filter { $0.content == .text }.compactMap {
            fields[$0.name]
        }
        for row in table.rows {
            for field in texts {
                VisibleText.check(
                    row.cells[field],
                    at: table.location(row: row, column: field),
                    report: &report
                )
            }
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func missingFile(near: String?) -> Self {
        let hint = near.map { "; bedoelde u '\($0)'?" } ?? "; maak het aan, zie data/README.md"
        return .error("WM050", "dit bestand ontbreekt\(hint)")
    }

    fileprivate static func unknownTableColumn(
        _ name: String,
        file: String,
        known: [String]
    ) -> Self {
        let hint = NearMiss.hint(for: name, among: known)
        return .error(
            "WM051",
            "'\(name)' is geen kolom van \(file)\(hint.isEmpty ? "; haal de kolom weg, of zie data/README.md" : hint)"
        )
    }

    fileprivate static func missingColumn(_ name: String) -> Self {
        .error("WM052", "de verplichte kolom '\(name)' ontbreekt; zie data/README.md")
    }
}
