import Foundation
import TestSupport
import Testing

@Suite struct GoldenTests {
    /// The worked examples of the method: labels, ranks and order exact, numbers to one part in 10^9.
    @Test(
        arguments: ["mini", "demo"]
    )
    func printsTheTablesOfTheWorkedExample(_ name: String) throws {
        let folder = Repository.golden.appending(path: "\(name)")
        let found = try Reckoned(
            figures: Repository.text(folder.appending(path: "\(name).csv")),
            method: Repository.text(folder.appending(path: "\(name).json"))
        )
        let wanted = try Repository.text(folder.appending(path: "\(name)_expected.txt"))
        #expect(PrintedRows.differences(found.text, wanted) == [])
    }

    /// Random cases; the expected tables come from a second program, written from the method alone.
    @Test(arguments: [
        "carried-forward", "deflated-by-a-benchmark", "logarithms-and-roots", "part-of-the-whole",
        "several-comparisons",
    ])
    func agreesWithASecondProgram(_ name: String) throws {
        let folder = Repository.root.appending(path: "Tests/ReckoningTests/Cases/\(name)")
        let found = try Reckoned(
            figures: Repository.text(folder.appending(path: "figures.csv")),
            method: Repository.text(folder.appending(path: "method.json"))
        )
        let wanted = try Repository.text(folder.appending(path: "expected.txt"))
        #expect(PrintedRows.differences(found.text, wanted) == [])
    }
}
