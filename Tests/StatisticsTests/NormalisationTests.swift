import Foundation
import Statistics
import TestSupport
import Testing

/// Table 15 of the OECD and JRC's Handbook on Constructing Composite Indicators (2008), as printed.
@Suite struct NormalisationTests {
    private struct Row {
        let country: String
        let z: Double
        let minMax: Double
        let percentile: Double
    }

    @Test func findsTheColumnsOfTheHandbook() throws {
        let figures = try Self.figures()
        let rows = try Self.printed()
        #expect(rows.count == 23 && figures.count == 23)
        let minMax = Normalisation.minMax(figures)
        let z = Self.scores(figures)
        let ranks = Normalisation.percentileRank(figures)
        for index in rows.indices {
            let row = rows[index]
            #expect(abs(z[index] - row.z) <= 0.005 + 1e-9, "\(row.country)")
            #expect(abs(minMax[index] - row.minMax) <= 0.005 + 1e-9, "\(row.country)")
            // The Handbook counts the country itself and divides by all: from 1/23 to 1.
            let percentile = 100 * (ranks[index] * 22 + 1) / 23
            #expect(abs(percentile - row.percentile) <= 0.05 + 1e-9, "\(row.country)")
        }
    }

    /// By the engine itself: the mean is the city, the sample standard deviation the spread.
    private static func scores(_ figures: [Double]) -> [Double] {
        var indicator = ScoredIndicator(code: "schooling", theme: 0, kind: .exact, polarity: 1)
        indicator.weighting = .equal
        var method = Method()
        method.spread = .plain
        let none = [Double](repeating: .nan, count: figures.count + 1)
        let columns = FigureColumns(values: figures + [.nan], n: none, standardDeviations: none)
        let input = ScoringInput(
            units: figures.indices.map { "C\($0)" } + ["all"],
            areaCount: figures.count,
            benchmarks: [],
            periods: [2000],
            indicators: [indicator],
            themes: [ScoredTheme(code: "t", groupWeights: [:])],
            figures: [[columns]],
            population: [[Double](repeating: 0, count: figures.count)],
            hasPopulation: false,
            method: method
        )
        return Scores(input).indicators[0].scores(in: 0).map { ($0.score - 100) / 10 }
    }

    private static func figures() throws -> [Double] {
        try lines("tai23_raw.csv").map { try #require(Double($0[7])) }
    }

    private static func printed() throws -> [Row] {
        try lines("tai23_table15_schooling.csv").map { cells in
            try Row(
                country: cells[0],
                z: #require(Double(cells[3])),
                minMax: #require(Double(cells[4])),
                percentile: #require(Double(cells[11]))
            )
        }
    }

    private static func lines(_ name: String) throws -> [[String]] {
        let text = try Repository.text(Repository.golden.appending(path: "\(name)"))
        return text.split(separator: "\n").dropFirst().map { line in
            line.replacing("\"Korea, Rep. of\"", with: "Korea").components(separatedBy: ",")
        }
    }
}
