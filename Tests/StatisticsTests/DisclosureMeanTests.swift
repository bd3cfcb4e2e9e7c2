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
