import Diagnostics
import Foundation
import Projects
import TestSupport
import Testing

/// The worked examples of `docs/handleiding.md` do what the manual says.
@Suite struct ManualTests {
    private static let indicators = "data/indicatoren.csv"
    private static let links = "data/koppelingen.csv"

    private let manual: String
    /// The blocks of CSV in the manual, in order.
    private let blocks: [String]
    private var folder: ExampleFolder

    init() throws {
        let whole = try Repository.text(Repository.root.appending(path: "docs/handleiding.md"))
        // What follows is about agreements, and is tried with the community.
        manual = try #require(whole.components(separatedBy: "\n## Afspraken").first)
        blocks = manual.components(separatedBy: "```csv\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
        folder = try ExampleFolder()
    }

    @Test func quotesTheRowOfTheExample() throws {
        let row = try #require(blocks.first?.split(separator: "\n").last)
        let table = Repository.root.appending(path: "data/leveringen.csv")
        #expect(try Repository.text(table).contains(row))
    }

    @Test mutating func quotesWhatIsSaidOfTheMistakes() throws {
        try #require(blocks.count > 2)
        folder.append(blocks[1], to: Self.indicators)
        folder.append(blocks[2], to: Self.links)
        let said = folder.complaints.map(\.description)
        let quoted = manual.split(separator: "\n").filter {
            $0.contains(": fout WM") && !$0.hasSuffix("…")
        }
        #expect(quoted.count == 2)
        for line in quoted { #expect(said.contains(String(line))) }
    }

    @Test mutating func hasNoMistakesWhenTheyAreMended() throws {
        try #require(blocks.count > 4)
        folder.append(blocks[3], to: Self.indicators)
        folder.append(blocks[4], to: Self.links)
        #expect(folder.complaints.map(\.description) == [])
    }

    @Test mutating func addsADistanceWithTwoRows() throws {
        try #require(blocks.count > 6)
        folder.append(blocks[5], to: Self.indicators)
        folder.append(blocks[6], to: Self.links)
        #expect(folder.complaints.map(\.description) == [])
    }

    @Test(arguments: [
        ("-", ["WM140"]), ("1.234", ["WM141"]), ("1.234,5", []), ("1.234.567", []), ("x", []),
        ("", []),
    ])
    mutating func refusesOnlyCellsThatAreUnclear(_ cell: String, codes: [String]) {
        folder.replace(
            "\ncentrum;deelnemers;2024;73;",
            with: "\ncentrum;deelnemers;2024;\(cell);",
            in: "data/gemeente/schuldhulp_2024_2025.csv"
        )
        let errors = folder.complaints.filter { $0.severity == .error }
        #expect(errors.map(\.message.code) == codes)
    }
}
