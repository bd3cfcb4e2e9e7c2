import Community
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The measure that `docs/handleiding.md` adds step by step gives what the manual says.
@Suite struct MeasureManualTests {
    private static let measure = "content/wijkagenda/hoogvonderen/samen-de-straat-schoon.md"
    private static let budget = "data/budget.csv"

    /// The blocks of the example in order, each without its marks.
    private let blocks: [String]

    init() throws {
        let manual = try Repository.text(Repository.root.appending(path: "docs/handleiding.md"))
        let example = try #require(
            manual.components(separatedBy: "### Een maatregel toevoegen").last?
                .components(separatedBy: "\n### ").first
        )
        let parts = example.components(separatedBy: "```").enumerated()
        blocks = parts.filter { $0.offset % 2 == 1 }.map { _, part in
            String(part.drop { $0 != "\n" }.dropFirst())
        }
        try #require(blocks.count == 6)
    }

    @Test func quotesWhatIsSaidOfTheMistakes() throws {
        #expect(try complaints([Self.measure: blocks[0]]) == Self.quoted(blocks[1]))
    }

    @Test func hasNoMistakesWhenTheyAreMended() throws {
        #expect(try complaints([Self.measure: mended]) == [])
    }

    @Test func quotesWhatIsSaidOfTooMuchMoney() throws {
        let table = try spending(blocks[4])
        #expect(
            try complaints([Self.measure: mended, Self.budget: table]) == Self.quoted(blocks[5])
        )
    }

    @Test func hasNoMistakesWhenLessIsPromised() throws {
        let table = try spending(blocks[4].replacing("9000", with: "8000"))
        #expect(try complaints([Self.measure: mended, Self.budget: table]) == [])
    }
}

extension MeasureManualTests {
    /// The first text with the lines that the manual changes.
    private var mended: String {
        let keys = blocks[3].split(separator: "\n").compactMap { $0.split(separator: ":").first }
        let changed = blocks[0].split(separator: "\n", omittingEmptySubsequences: false).map {
            line in
            let key = line.split(separator: ":").first
            guard let at = keys.firstIndex(where: { $0 == key }) else { return line }
            return blocks[3].split(separator: "\n")[at]
        }
        return changed.joined(separator: "\n")
            .replacing("jaar: 2026-2028\n", with: "jaar: 2026-2028\n\(blocks[2])")
    }

    private func spending(_ row: String) throws -> String {
        try Repository.text(Repository.root.appending(path: Self.budget)) + row
    }

    /// What the program says of the example project with these files.
    private func complaints(_ files: [String: String]) throws -> [String] {
        try ReadProject(Repository.root, with: files).report.diagnostics
            .filter { $0.severity > .remark }.map { Self.said($0.description) }.sorted()
    }

    private static func quoted(_ block: String) -> [String] {
        block.split(separator: "\n").filter { !$0.hasPrefix("$") }.map { said(String($0)) }.sorted()
    }

    /// A line without its place: only whole texts are counted from their first line.
    private static func said(_ line: String) -> String { String(line.drop { $0 != " " }) }
}
