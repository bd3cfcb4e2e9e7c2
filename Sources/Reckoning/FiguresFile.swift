import Diagnostics
import Statistics
import Tables

/// The tidy table of `reken`: region, indicator, period, value, n and sd.
struct FiguresFile {
    struct Row {
        let region: String
        let indicator: String
        let period: Int
        let value: Double
        let n: Double
        let standardDeviation: Double
        let location: Location
        let valueLocation: Location
    }

    private(set) var rows: [Row] = []
    private let table: Table
    private let fields: [String: Int]

    init?(_ file: InputFile, report: inout Report) {
        guard let text = DelimitedText(file, into: &report),
            let table = Table(text, report: &report)
        else { return nil }
        self.table = table
        let names = ["region", "indicator", "period", "value", "n", "sd"]
        let found = names.compactMap { name in table.columns.firstIndex(of: name).map { (name, $0) }
        }
        fields = Dictionary(uniqueKeysWithValues: found)
        let header = Location(table.path, line: table.headerLine)
        for name in names.prefix(4) where fields[name] == nil {
            report.add(.missingColumn(name), at: header)
        }
        for (index, column) in table.columns.enumerated() where !names.contains(column) {
            let place = Location(table.path, line: table.headerLine, field: index + 1)
            report.add(.unknownColumn(column, known: names), at: place)
        }
        for row in table.rows {
            if let read = read(row, report: &report) { rows.append(read) }
        }
        checkTwice(report: &report)
    }
}

extension FiguresFile {
    private func cell(_ row: Table.Row, _ name: String) -> String {
        guard let field = fields[name] else { return "" }
        return row.cells[field].split(separator: " ").joined(separator: " ")
    }

    private func read(_ row: Table.Row, report: inout Report) -> Row? {
        let place = Location(table.path, line: row.line)
        let value = number(row, "value", report: &report)
        let n = number(row, "n", report: &report)
        let deviation = number(row, "sd", report: &report)
        guard let period = Int(cell(row, "period")), (0...999_999).contains(period) else {
            report.add(.notAYear(cell(row, "period")), at: location(row, "period"))
            return nil
        }
        if n < 0 { report.add(.negative("n", cell(row, "n")), at: location(row, "n")) }
        if deviation < 0 { report.add(.negative("sd", cell(row, "sd")), at: location(row, "sd")) }
        return Row(
            region: cell(row, "region"),
            indicator: cell(row, "indicator"),
            period: period,
            value: value,
            n: n,
            standardDeviation: deviation,
            location: place,
            valueLocation: location(row, "value")
        )
    }

    private func location(_ row: Table.Row, _ name: String) -> Location {
        guard let field = fields[name] else { return Location(table.path, line: row.line) }
        return table.location(row: row, column: field)
    }

    /// NaN for an empty cell; anything else that is no number is an error.
    private func number(_ row: Table.Row, _ name: String, report: inout Report) -> Double {
        let text = cell(row, name)
        guard !text.isEmpty else { return .nan }
        if let number = Double(text), number.isFinite { return number }
        report.add(.notAFigure(text, name), at: location(row, name))
        return .nan
    }

    private func checkTwice(report: inout Report) {
        struct Key: Hashable {
            let region: String
            let indicator: String
            let period: Int
        }
        var seen: [Key: Location] = [:]
        for row in rows {
            let key = Key(region: row.region, indicator: row.indicator, period: row.period)
            if let first = seen[key] {
                let note = Diagnostic.Note("hier staat de eerste", at: first)
                report.add(.rowTwice, at: row.location, notes: [note])
            }
            seen[key] = seen[key] ?? row.location
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func missingColumn(_ name: String) -> Self {
        .error(
            "WM270",
            "de kolom '\(name)' ontbreekt; de kop is region,indicator,period,value,n,sd"
        )
    }

    fileprivate static func unknownColumn(_ name: String, known: [String]) -> Self {
        .warning(
            "WM271",
            "kolom '\(name)' is niet gebruikt: die hoort niet in deze tabel\(NearMiss.hint(for: name, among: known))"
        )
    }

    fileprivate static func notAYear(_ text: String) -> Self {
        .error("WM272", "'\(text)' is geen period; schrijf een jaar, zoals 2024")
    }

    fileprivate static func notAFigure(_ text: String, _ name: String) -> Self {
        .error(
            "WM273",
            "'\(text)' is geen \(name); schrijf een getal met een punt, of laat de cel leeg"
        )
    }

    fileprivate static func negative(_ name: String, _ text: String) -> Self {
        .error("WM274", "'\(text)' is geen \(name); dit getal is nooit kleiner dan 0")
    }

    fileprivate static let rowTwice = error(
        "WM275",
        "dit gebied heeft voor deze indicator en periode al een rij; houd er één over"
    )
}
