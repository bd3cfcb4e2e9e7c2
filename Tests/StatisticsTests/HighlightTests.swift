import Statistics
import Testing

@Suite struct HighlightTests {
    /// Five indicators of three areas around a city of 50 %; the third area is far off on all of them.
    private static func scores(n: Double, last: [Double]) -> Scores {
        let figures = last.map { value in
            [2020, 2021].enumerated().map { index, _ in
                let third = index == 0 ? value + 12 : value
                return FigureColumns(
                    values: [48, 52, third, 50],
                    n: [n, n, n, 3 * n],
                    standardDeviations: [.nan, .nan, .nan, .nan]
                )
            } as [FigureColumns?]
        }
        return Scores(
            ScoringInput(
                units: ["A", "B", "C", "stad"],
                areaCount: 3,
                benchmarks: [],
                periods: [2020, 2021],
                indicators: last.indices.map { index in
                    ScoredIndicator(
                        code: "i\(index)",
                        theme: 0,
                        kind: .proportion,
                        polarity: index == 4 ? 0 : 1
                    )
                },
                themes: [ScoredTheme(code: "t", groupWeights: [:])],
                figures: figures,
                population: [[n, n, n], [n, n, n]],
                hasPopulation: true,
                method: Method()
            )
        )
    }

    @Test func namesAtMostThreeAndTheLargestFirst() {
        let scores = Self.scores(n: 5000, last: [20, 30, 25, 35, 10])
        let found = HighlightFinder(scores, period: 1).highlights(of: 2)
        #expect(found.strengths.isEmpty)
        #expect(found.concerns.count == 3)
        let sizes = found.concerns.map { abs($0.effect) }
        #expect(sizes == sizes.sorted(by: >))
        #expect(found.changes.count == 3)
        #expect(found.changes.allSatisfy { $0.since == 2020 && $0.year == 2021 && $0.effect < 0 })
        // What is neither good nor bad never stands out.
        #expect(!(found.concerns + found.changes).contains { $0.indicator == 4 })
    }

    @Test func keepsStillAboutAreasLikeTheCityAndAboutSmallNumbers() {
        let scores = Self.scores(n: 5000, last: [20, 30, 25, 35, 10])
        let quiet = HighlightFinder(scores, period: 1).highlights(of: 0)
        #expect(quiet.strengths.isEmpty && quiet.changes.isEmpty)
        let few = HighlightFinder(Self.scores(n: 55, last: [45, 46, 47, 44, 45]), period: 1)
        let unsure = few.highlights(of: 2)
        #expect(unsure.concerns.isEmpty && unsure.strengths.isEmpty && unsure.changes.isEmpty)
    }
}
