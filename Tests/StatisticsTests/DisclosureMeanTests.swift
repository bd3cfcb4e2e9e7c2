import Statistics
import Testing

/// A hidden mean does not follow from the mean of the city and those of all other wijken.
@Suite struct DisclosureMeanTests {
    @Test func hidesASecondWijkWhereRoundingDoesNotProtect() throws {
        // With equal numbers of inhabitants wk1 is 3 x 7.0 - 7.0 - 7.5, give or take 0.25.
        #expect(try hidden([7, 6.5, 7, 7.5], respondents: [200, 20, 90, 90]) == ["wk1", "wk2"])
    }

    @Test func hidesNoSecondWijkWhereRoundingProtects() throws {
        // Of so few inhabitants the rounding of the city's mark leaves everything possible.
        #expect(
            try hidden(
                [7, 6.5, 7, 7.5],
                respondents: [200, 20, 90, 90],
                inhabitants: [3000, 60, 1440, 1500]
            ) == ["wk1"]
        )
    }

    /// Hardly anyone lives in wk1, but a sixth of the answers is theirs: a plain mean gives it away.
    @Test func hidesASecondWijkWhereTheAnswersAddUp() throws {
        let people: [Double] = [3000, 60, 1440, 1500]
        let marks = [7.0, 6.5, 7, 7.2]
        #expect(
            try hidden(marks, respondents: [120, 20, 50, 50], inhabitants: people) == [
                "wk1", "wk2",
            ]
        )
        // How many answers the city has is not known, so they cannot be added up.
        #expect(try hidden(marks, respondents: [.nan, 20, 50, 50], inhabitants: people) == ["wk1"])
    }

    @Test func aHandfulOfRespondentsDoesNotHideTheCity() throws {
        #expect(try hidden([7, 6.5, 7, 7.5], respondents: [200, 2, 90, 90]) == ["wk1", "wk2"])
    }

    @Test func hidesNoSecondWijkWithoutAFigureOfTheCity() throws {
        #expect(try hidden([.nan, 6.5, 7, 7.5], respondents: [200, 20, 90, 90]) == ["wk1"])
    }

    @Test func hidesTheCityWhenThereIsNoSecondWijk() throws {
        #expect(
            try hidden([6.6, 6.5], respondents: [40, 20], inhabitants: [1000, 1000]) == [
                "gm", "wk1",
            ]
        )
    }

    @Test func aSmallNumeratorIsNotTheDifferenceOfShares() throws {
        var city = SmallCity(buurten: [0, 0, 0])
        (city.protection, city.kind, city.unit, city.decimals) = (.count, .share, "%", 1)
        var measurement = city.measurement([4.5, 0.5, 5, 8])
        measurement.denominators = [3000, 1000, 1000, 1000]
        city.series = [measurement]
        // 0.1 % of 6,000 is six persons: less than the ten that a count keeps.
        let published = try #require(city.dataset.disclosed().observations[0].first)
        #expect(city.hidden(published) == ["wk1", "wk2"])
        #expect(published.denominator(of: 1) == nil)
        #expect(published.denominator(of: 3) == 1000)
    }

    /// Checked by adding up what is printed, mark by mark, without the code that decides what to hide.
    @Test func noHiddenMarkIsKnownBetterThanFromItsOwnRespondents() throws {
        var random = SplitMix64(seed: 31)
        var checked = 0
        for _ in 0..<500 {
            let count = 2 + random.number(below: 6)
            var people = (0..<count).map { _ in Double(60 + random.number(below: 4000)) }
            var marks = (0..<count).map { _ in 4 + Double(random.number(below: 500)) / 100 }
            var respondents = (0..<count).map { _ in Double(2 + random.number(below: 90)) }
            let total = people.reduce(0, +)
            marks.insert(zip(people, marks).reduce(0) { $0 + $1.0 * $1.1 } / total, at: 0)
            people.insert(total, at: 0)
            respondents.insert(500, at: 0)
            let hidden = try hidden(marks, respondents: respondents, inhabitants: people)
            guard !hidden.contains("gm") else { continue }
            for wijk in 1...count where respondents[wijk] < 30 {
                checked += 1
                let known = Self.interval(of: wijk, marks: marks, people: people) {
                    !hidden.contains("wk\($0)")
                }
                let own = Interval.mean(
                    marks[wijk],
                    standardDeviation: 1.5,
                    n: respondents[wijk],
                    confidence: 0.95
                )
                let least = min(own.upper - own.lower, 4.5)
                #expect(known.upper - known.lower >= least - 1e-6, "\(marks) \(people) \(hidden)")
            }
        }
        #expect(checked > 300)
    }

    private static func interval(
        of wijk: Int,
        marks: [Double],
        people: [Double],
        isShown: (Int) -> Bool
    ) -> Interval {
        func printed(_ area: Int) -> Double { (marks[area] * 10).rounded() / 10 }
        var lower = people[0] * (printed(0) - 0.05)
        var upper = people[0] * (printed(0) + 0.05)
        for other in 1..<marks.count where other != wijk {
            lower -= people[other] * (isShown(other) ? min(10, printed(other) + 0.05) : 10)
            upper -= people[other] * (isShown(other) ? max(1, printed(other) - 0.05) : 1)
        }
        return Interval(
            lower: max(1, lower / people[wijk]),
            upper: min(10, upper / people[wijk])
        )
    }

    private func hidden(
        _ values: [Double],
        respondents: [Double],
        inhabitants: [Double] = [3000, 1000, 1000, 1000]
    ) throws -> [String] {
        var city = SmallCity(buurten: values.dropFirst().map { _ in 0 })
        (city.protection, city.kind, city.unit) = (.survey, .mark, "rapportcijfer")
        city.decimals = 1
        var measurement = city.measurement(values)
        measurement.respondents = respondents
        city.series = [measurement]
        city.inhabitants = inhabitants
        return city.hidden(try #require(city.dataset.disclosed().observations[0].first))
    }
}
