import Diagnostics
import Foundation
import Reckoning
import Statistics
import Tables
import TestSupport
import Testing

@Suite(.enabled(if: Repository.hasShared, "the shared folder is not beside this checkout"))
struct GoldenTests {
    /// The worked examples of the method: labels, ranks and order exact, numbers to one part in 10^9.
    @Test(arguments: ["mini", "demo"])
    func printsTheTablesOfTheWorkedExample(_ name: String) throws {
        let folder = Repository.shared.appending(path: "golden/\(name)")
        let expected = try Repository.text(folder.appending(path: "\(name)_expected.txt"))
        let figures = try Repository.bytes(folder.appending(path: "\(name).csv"))
        let method = try Repository.bytes(folder.appending(path: "\(name).json"))
        var report = Report()
        let input = try #require(
            ReckonInput.read(
                figures: InputFile(path: "\(name).csv", bytes: figures),
                method: InputFile(path: "\(name).json", bytes: method),
                report: &report
            )
        )
        #expect(report.diagnostics.map(\.description) == [])
        let found = ReckonTables(Scores(input)).text.split(separator: "\n").map(String.init)
        let wanted = expected.split(separator: "\n").map(String.init)
        #expect(found.count == wanted.count)
        for (found, wanted) in zip(found, wanted) where !Self.isSame(found, wanted) {
            Issue.record("found  \(found)\nwanted \(wanted)")
        }
    }

    private static func isSame(_ found: String, _ wanted: String) -> Bool {
        let cells = (found.components(separatedBy: ","), wanted.components(separatedBy: ","))
        return cells.0.count == cells.1.count
            && zip(cells.0, cells.1).allSatisfy { found, wanted in
                if found == wanted { return true }
                guard let a = Double(found), let b = Double(wanted) else { return false }
                return abs(a - b) <= 1e-9 * max(abs(a), abs(b))
            }
    }
}
