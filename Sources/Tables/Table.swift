package import Diagnostics

/// A small file read whole: a header, and rows of text cells.
package struct Table: Sendable {
    /// One row: as many cells as the table has columns; the blanks in a cell belong to it.
    package struct Row: Sendable {
        /// The line on which the row starts, counted from 1.
        package let line: Int
        package let cells: [String]
    }

    package let path: String
    /// The cells of the header, without the blanks around them.
    package let columns: [String]
    /// The rows that are as wide as the header; the others were reported.
    package let rows: [Row]
    package let headerLine: Int

    /// Nothing when the header itself cannot be read; then the report says so.
    package init?(_ text: DelimitedText, report: inout Report) {
        var header: Row?
        var rows: [Row] = []
        // A report of its own: what was said of the file before is not said again and does not count.
        var own = Report()
        defer { report.add(contentsOf: own) }
        var isHeaderLost = false
        text.forEachRecord(report: &own) { record, report in
            guard let header else {
                isHeaderLost = isHeaderLost || !report.diagnostics.isEmpty
                header = Row(line: record.line, cells: record.names)
                return
            }
            guard !isHeaderLost,
                record.hasWidth(header.cells.count, path: text.path, report: &report)
            else { return }
            rows.append(Row(line: record.line, cells: record.strings))
        }
        guard let header, !isHeaderLost else {
            own.add(.unreadableHeader, at: Location(text.path))
            return nil
        }
        path = text.path
        columns = header.cells
        self.rows = rows
        headerLine = header.line
        reportNames(into: &own)
    }

    /// The place of a cell; the column is counted from 0.
    package func location(row: Row, column index: Int) -> Location {
        Location(path, line: row.line, field: index + 1)
    }
}

extension Table {
    private func reportNames(into report: inout Report) {
        var places: [String: Location] = [:]
        for (index, name) in columns.enumerated() {
            let place = Location(path, line: headerLine, field: index + 1)
            if name.isEmpty {
                report.add(.namelessColumn, at: place)
            } else if let first = places[name] {
                let note = Diagnostic.Note("hier staat kolom '\(name)' de eerste keer", at: first)
                report.add(.duplicateColumn(name), at: place, notes: [note])
            } else {
                places[name] = place
            }
        }
    }
}

extension Record {
    var strings: [String] { (0..<count).map(string) }

    /// The cells as names of columns: without blanks, byte order marks and hard spaces around them.
    fileprivate var names: [String] {
        strings.map { cell in
            let ignored: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r", "\u{A0}", "\u{FEFF}"]
            let scalars = cell.unicodeScalars.drop { ignored.contains($0) }
            let end = scalars.lastIndex { !ignored.contains($0) }
            return end.map { String(scalars[...$0]) } ?? ""
        }
    }
}

extension Diagnostic.Message {
    fileprivate static let namelessColumn = error(
        "WM023",
        "deze kolom heeft geen naam; geef elke kolom een naam of haal de kolom weg"
    )

    fileprivate static func duplicateColumn(_ name: String) -> Self {
        error("WM024", "kolom '\(name)' staat er al; geef elke kolom een eigen naam")
    }

    fileprivate static let unreadableHeader = error(
        "WM025",
        "de regel met kolomnamen is niet te lezen en de rijen daarom ook niet; herstel eerst de fout in die regel"
    )
}
