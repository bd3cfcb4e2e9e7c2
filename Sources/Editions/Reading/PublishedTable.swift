import Diagnostics
import Tables

/// A table of an edition as it was read: only rows that have a name of their own, and numbers that are numbers.
struct PublishedTable: Sendable {
    struct Row: Sendable {
        let line: Int
        let cells: [String]
    }

    let kind: EditionTable
    let path: String
    private(set) var rows: [Row] = []
    /// The columns that this edition does not have.
    let missing: [String]
    private let places: [String: Int]

    /// Nothing where the file cannot be used, which was said.
    init?(_ kind: EditionTable, _ file: InputFile, report: inout Report) {
        guard let text = DelimitedText(file, delimiter: Self.delimiter(of: file), into: &report),
            let table = Table(text, report: &report)
        else { return nil }
        self.kind = kind
        path = file.path
        places = Dictionary(
            zip(table.columns, table.columns.indices),
            uniquingKeysWith: { first, _ in first }
        )
        let head = Location(path, line: table.headerLine)
        for key in kind.keys + kind.needed where places[key] == nil {
            report.add(.noKeyColumn(key), at: head)
            return nil
        }
        let known = places
        missing = kind.columns.filter { known[$0] == nil }
        for column in missing { report.add(.noColumn(column), at: head) }
        if let (row, field) = Self.decimalComma(table.rows, kind.numbers.compactMap { known[$0] }) {
            let place = Location(path, line: row.line, field: field + 1)
            report.add(.savedBySpreadsheet(row.cells[field]), at: place)
            return nil
        }
        add(table.rows, report: &report)
    }

    func column(_ name: String) -> Int? { places[name] }

    /// The place of a cell, for who has to look there.
    func location(_ row: Row, _ column: String) -> Location {
        Location(path, line: row.line, field: (places[column] ?? -1) + 1)
    }
}

extension PublishedTable.Row {
    /// Empty where there is no such column.
    func text(_ column: Int?) -> String { column.map { cells[$0] } ?? "" }

    /// Nothing where the cell is empty.
    func number(_ column: Int?) -> Double? { PublishedNumber.read(text(column)) }
}

/// A number as it is published: digits, a point, and an exponent where it is very small.
enum PublishedNumber {
    static func read(_ text: String) -> Double? {
        guard !text.isEmpty, text.utf8.allSatisfy(isSign) else { return nil }
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        (0x30...0x39) ~= byte || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }
}

extension PublishedTable {
    /// The texts are full of semicolons; the head of what we publish has commas only.
    private static func delimiter(of file: InputFile) -> Delimiter? {
        let head = file.bytes.prefix(4_096).prefix { $0 != 0x0A }
        return head.contains(UInt8(ascii: ",")) ? .comma : nil
    }

    /// The first number that a Dutch spreadsheet wrote; then it wrote all of them.
    private static func decimalComma(
        _ rows: [Table.Row],
        _ fields: [Int]
    ) -> (row: Table.Row, field: Int)? {
        for row in rows {
            for field in fields {
                let parts = row.cells[field].split(separator: ",", omittingEmptySubsequences: false)
                if parts.count == 2, parts.allSatisfy({ Int($0) != nil }) { return (row, field) }
            }
        }
        return nil
    }

    private mutating func add(_ all: [Table.Row], report: inout Report) {
        let keys = kind.keys.compactMap { places[$0] }
        let numbers = kind.numbers.compactMap { places[$0] }
        var seen: Set<[String]> = []
        rows.reserveCapacity(all.count)
        for row in all {
            let key = keys.map { row.cells[$0] }
            if let empty = keys.first(where: { row.cells[$0].isEmpty }) {
                let place = Location(path, line: row.line, field: empty + 1)
                report.add(.emptyKey, at: place)
            } else if let wrong = numbers.first(where: { Self.isNoNumber(row.cells[$0]) }) {
                let place = Location(path, line: row.line, field: wrong + 1)
                report.add(.notANumber(row.cells[wrong]), at: place)
            } else if !seen.insert(key).inserted {
                let text = key.joined(separator: ", ")
                report.add(.rowTwice(text), at: Location(path, line: row.line))
            } else {
                rows.append(Row(line: row.line, cells: row.cells))
            }
        }
    }

    private static func isNoNumber(_ text: String) -> Bool {
        !text.isEmpty && PublishedNumber.read(text) == nil
    }
}

extension Diagnostic.Message {
    fileprivate static func noKeyColumn(_ name: String) -> Self {
        .warning(
            "WM360",
            "kolom '\(name)' ontbreekt, dus deze tabel wordt niet vergeleken; herstel de kolom of neem het bestand over uit de site van toen"
        )
    }

    fileprivate static func noColumn(_ name: String) -> Self {
        .remark(
            "WM361",
            "kolom '\(name)' is er in deze editie niet; die wordt niet vergeleken"
        )
    }

    fileprivate static let emptyKey = warning(
        "WM362",
        "deze cel is leeg, dus de rij wordt niet vergeleken; hier hoort een sleutel te staan"
    )

    fileprivate static func notANumber(_ text: String) -> Self {
        .warning(
            "WM363",
            "'\(text)' is geen getal, dus deze rij wordt niet vergeleken; schrijf cijfers met een punt, zoals 12.5"
        )
    }

    fileprivate static func savedBySpreadsheet(_ text: String) -> Self {
        .warning(
            "WM377",
            "'\(text)' heeft een komma zoals Excel die schrijft, dus dit bestand wordt niet vergeleken; neem het over uit de site van toen"
        )
    }

    fileprivate static func rowTwice(_ key: String) -> Self {
        .warning(
            "WM364",
            "een rij voor '\(key)' staat er al, dus deze wordt niet vergeleken; haal een van beide weg"
        )
    }
}
