import Deliveries
package import Diagnostics
import Statistics
import Tables

/// A row of a settings table; every cell is read by its declaration, and what is wrong is said once.
package struct SettingsRow {
    package let declaration: TableDeclaration
    let table: Table
    let row: Table.Row
    let fields: [String: Int]

    /// The trimmed text of a cell, empty when the column is not there.
    package func text(_ column: String) -> String {
        guard let field = fields[column] else { return "" }
        return row.cells[field].trimmingBlanks
    }

    package func location(_ column: String) -> Location {
        guard let field = fields[column] else { return Location(table.path, line: row.line) }
        return table.location(row: row, column: field)
    }

    package var location: Location { Location(table.path, line: row.line) }

    /// A cell that has to be filled.
    package func required(_ column: String, report: inout Report) -> String? {
        let text = text(column)
        guard text.isEmpty else { return text }
        if fields[column] != nil { report.add(.emptyCell(column), at: location(column)) }
        return nil
    }

    package func key(_ column: String, report: inout Report) -> String? {
        guard let key = required(column, report: &report) else { return nil }
        guard key.isKey else {
            report.add(.malformedKey(key, proposal: key.asKey), at: location(column))
            return nil
        }
        return key
    }

    package func number(_ column: String, report: inout Report) -> Double? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        guard let number = SettingsNumber.read(text) else {
            report.add(.notANumber(text, column: column), at: location(column))
            return nil
        }
        return number
    }

    package func whole(_ column: String, report: inout Report) -> Int? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        guard let number = Int(text) else {
            report.add(.notWhole(text, column: column), at: location(column))
            return nil
        }
        return number
    }

    package func isYes(_ column: String, report: inout Report) -> Bool {
        switch text(column).lowercased() {
        case "ja": return true
        case "", "nee": return false
        default:
            report.add(.notYesOrNo(text(column), column: column), at: location(column))
            return false
        }
    }

    /// A link that every visitor may follow; empty where there is none.
    func address(_ column: String, report: inout Report) -> String {
        WebAddress.read(text(column), column, at: location(column), report: &report)
    }

    /// One of the words of an enumeration; the default where the cell is empty.
    package func choice<Choice: RawRepresentable & CaseIterable>(
        _ column: String,
        default fallback: Choice? = nil,
        report: inout Report
    ) -> Choice? where Choice.RawValue == String {
        let text = text(column)
        if text.isEmpty, let fallback { return fallback }
        guard let word = required(column, report: &report) else { return nil }
        if let choice = Choice(rawValue: word) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        report.add(.notAChoice(word, column: column, known: Array(known)), at: location(column))
        return nil
    }
}

extension Diagnostic.Message {
    fileprivate static func emptyCell(_ column: String) -> Self {
        .error("WM053", "'\(column)' is leeg; vul deze cel in")
    }

    fileprivate static func malformedKey(_ key: String, proposal: String) -> Self {
        .error(
            "WM054",
            "'\(key)' is geen sleutel; gebruik kleine letters, cijfers en streepjes, zoals '\(proposal)'"
        )
    }

    fileprivate static func notANumber(_ text: String, column: String) -> Self {
        .error("WM056", "'\(text)' is geen \(column); schrijf een getal, zoals 0,5")
    }

    fileprivate static func notWhole(_ text: String, column: String) -> Self {
        .error("WM057", "'\(text)' is geen \(column); schrijf een heel getal")
    }

    fileprivate static func notAChoice(_ word: String, column: String, known: [String]) -> Self {
        let near = NearMiss.best(for: word, among: known)
        let hint = near.map { "bedoelde u '\($0)'?" } ?? "kies uit \(known.joined(separator: ", "))"
        return .error("WM058", "'\(word)' is geen \(column); \(hint)")
    }

    fileprivate static func notYesOrNo(_ word: String, column: String) -> Self {
        .error("WM059", "'\(word)' bij '\(column)' is geen ja of nee; schrijf ja of nee")
    }
}
