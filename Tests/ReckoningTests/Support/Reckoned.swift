import Diagnostics
import Foundation
import Reckoning
import Statistics
import Tables
import Testing

/// The tables of `reken`, row by row, with the names of their columns.
struct Reckoned {
    let text: String
    private let tables: [String: [[String: String]]]

    init(figures: String, method: String) throws {
        var report = Report()
        let input = try #require(
            ReckonInput.read(
                figures: InputFile(path: "d.csv", bytes: Array(figures.utf8)),
                method: InputFile(path: "m.json", bytes: Array(method.utf8)),
                report: &report
            ),
            "\(report.sorted.map(\.description))"
        )
        text = ReckonTables(Scores(input)).text
        var tables: [String: [[String: String]]] = [:]
        for part in text.components(separatedBy: "# ").dropFirst() {
            let lines = part.split(separator: "\n").map(String.init)
            let names = lines.dropFirst().first?.components(separatedBy: ",") ?? []
            tables[lines[0]] = lines.dropFirst(2).map { line in
                Dictionary(uniqueKeysWithValues: zip(names, line.components(separatedBy: ",")))
            }
        }
        self.tables = tables
    }

    subscript(table: String) -> [[String: String]] { tables[table] ?? [] }
}

/// Whether two rows of printed cells say the same: text exact, numbers to one part in 10^9.
enum PrintedRows {
    static func differences(_ found: String, _ wanted: String) -> [String] {
        let found = found.split(separator: "\n").map(String.init)
        let wanted = wanted.split(separator: "\n").map(String.init)
        guard found.count == wanted.count else {
            return ["\(found.count) rows where there should be \(wanted.count)"]
        }
        return zip(found, wanted).filter { !isSame($0, $1) }
            .map { "found  \($0)\nwanted \($1)" }
    }

    static func isClose(_ found: String?, _ wanted: String?) -> Bool {
        if found == wanted { return true }
        guard let a = found.flatMap(Double.init), let b = wanted.flatMap(Double.init) else {
            return false
        }
        return abs(a - b) <= max(1e-9 * max(abs(a), abs(b)), 1e-10)
    }

    private static func isSame(_ found: String, _ wanted: String) -> Bool {
        let cells = (found.components(separatedBy: ","), wanted.components(separatedBy: ","))
        return cells.0.count == cells.1.count
            && zip(cells.0, cells.1).allSatisfy { isClose($0, $1) }
    }
}
