import Testing

@testable import Statistics

@Suite struct IntervalRankTests {
    private func score(_ area: Int, _ score: Double, _ margin: Double?) -> IndicatorScore {
        IndicatorScore(
            area: area,
            period: 2024,
            usedPeriod: 2024,
            value: score,
            interval: nil,
            score: score,
            scoreInterval: margin.map { Interval(lower: score - $0, upper: score + $0) },
            difference: 0,
            differenceError: .nan,
            verdict: .city
        )
    }

    @Test func marginsThatTouchLeaveThePlaceOpen() {
        let ranks = IntervalRank.ranks(of: [score(0, 100, 2), score(1, 103, 2), score(2, 90, 1)])
        #expect(ranks.map(\.rank) == [2, 1, 3])
        #expect(ranks.map(\.low) == [1, 1, 3])
        #expect(ranks.map(\.high) == [2, 2, 3])
    }

    @Test func countsWithoutAMarginHaveOneplaceAndTiesShareIt() {
        let ranks = IntervalRank.ranks(of: [score(0, 5, 0), score(1, 7, 0), score(2, 5, 0)])
        #expect(ranks.map(\.rank) == [2, 1, 2])
        #expect(ranks.map(\.low) == [2, 1, 2])
        #expect(ranks.map(\.high) == [3, 1, 3])
    }

    @Test func anUnknownMarginHasNoPlaceAndCountsForNobody() {
        let ranks = IntervalRank.ranks(of: [score(0, 5, 1), score(1, 9, nil)])
        #expect(ranks == [IntervalRank(area: 0, rank: 1, of: 1, low: 1, high: 1)])
    }

    @Test func thePlaceAlwaysLiesBetweenTheOthers() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<200 {
            let scores = (0..<12).map { score($0, random.normal() * 5, abs(random.normal())) }
            for rank in IntervalRank.ranks(of: scores) {
                #expect(1...rank.rank ~= rank.low)
                #expect(rank.rank...rank.of ~= rank.high)
            }
        }
    }
}
