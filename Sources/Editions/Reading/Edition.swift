package import Diagnostics
package import Tables

/// One edition as its published tables tell it; they may be old, incomplete or broken.
package struct Edition: Sendable {
    /// Where its tables are, as the user knows it.
    package let folder: String
    private let tables: [EditionTable: PublishedTable]
    /// The tables that this edition does not have, or that cannot be read.
    let missing: [EditionTable]

    /// Only the files named as in `EditionTable` matter; what cannot be read is said and left out.
    package init(_ files: [InputFile], folder: String, report: inout Report) {
        var tables: [EditionTable: PublishedTable] = [:]
        for table in EditionTable.allCases {
            let path = "\(folder)/\(table.fileName)"
            guard let file = files.first(where: { $0.path == path }) else {
                report.add(.noTable(table.rawValue), at: Location(path))
                continue
            }
            tables[table] = PublishedTable(table, file, report: &report)
        }
        let found = tables
        self.folder = folder
        self.tables = tables
        missing = EditionTable.allCases.filter { found[$0] == nil }
    }

    subscript(table: EditionTable) -> PublishedTable? { tables[table] }
}

extension Edition {
    /// What the edition calls itself; nothing where it is older than that.
    package var name: String? { setting("editie") }

    /// Its reference date, as it is written.
    package var day: String? { setting("peildatum") }

    /// Whether any of its figures is made up.
    package var isInvented: Bool {
        guard let table = self[.indicators] else { return false }
        let column = table.column("fictief")
        return table.rows.contains { $0.text(column) == "ja" }
    }

    /// The reference date of the edition that a table of settings is of; nothing where it says none.
    package static func day(of method: InputFile) -> String? {
        var ignored = Report()
        return Edition([method], folder: folder(of: method.path), report: &ignored).day
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    func setting(_ name: String) -> String? {
        guard let table = self[.method] else { return nil }
        let (key, value) = (table.column("instelling"), table.column("waarde"))
        let text = table.rows.first { $0.text(key) == name }?.text(value)
        return text?.isEmpty == true ? nil : text
    }
}

extension Diagnostic.Message {
    fileprivate static func noTable(_ name: String) -> Self {
        .remark("WM365", "de tabel '\(name)' ontbreekt in deze editie; die wordt niet vergeleken")
    }
}
