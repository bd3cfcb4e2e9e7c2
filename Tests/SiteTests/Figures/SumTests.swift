import TestSupport
import Testing

/// "Waarom deze score?" can be followed with pencil and paper.
@Suite struct SumTests {
    @Test(arguments: SiteCase.allCases) func whatStandsThereAddsUp(_ built: SiteCase) async throws {
        let site = try await built.built().site
        var count = 0
        for page in site.pages {
            for table in page.tables where table.isSum {
                count += 1
                let place = "\(page.path): \(table.caption)"
                let parts = table.rows.compactMap { $0.cells.last?.text.shownNumber }
                try #require(parts.count == table.rows.count && !parts.isEmpty, "\(place)")
                let foot = table.element.children.first { $0.name == "tfoot" }?.descendants("td")
                    .last
                let total = try #require(foot?.text.shownNumber, "\(place)")
                #expect(abs(parts.reduce(0, +) - total) < 1e-9, "\(place)")
                let (score, city) = try Self.scores(of: table)
                #expect(abs(score - city - total) < 1e-9, "\(place)")
            }
        }
        let hasScores = ![.nothingShown, .wijkWithoutFigures].contains(built)
        #expect((count > 0) == hasScores)
    }

    /// The score and that of the city, in the caption or at the foot.
    private static func scores(of table: ShownTable) throws -> (Double, Double) {
        let foot =
            table.element.children.first { $0.name == "tfoot" }?.descendants("td").map(\.text) ?? []
        let words = foot.count > 2 ? foot.joined(separator: " ") : table.caption
        let numbers = words.numbers.compactMap(\.shownNumber)
        try #require(numbers.count > 1)
        return (numbers[0], numbers[1])
    }
}
