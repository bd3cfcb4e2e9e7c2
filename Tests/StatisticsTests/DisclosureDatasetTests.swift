import Statistics
import Testing

/// From a dataset to what may be published of it.
@Suite struct DisclosureDatasetTests {
    @Test func hidesCountsAndWhatWouldGiveThemAway() throws {
        var city = SmallCity(buurten: [2, 2])
        city.series = [city.measurement([100, 40, 60, 4, 36, 30, 30])]
        let published = city.dataset.disclosed()
        let measurement = try #require(published.observations[0].first)
        #expect(city.hidden(measurement) == ["bu11", "bu12"])
        #expect(measurement.values[3].isNaN && measurement.values[4].isNaN)
        #expect(measurement.value(of: 1) == 40)
        #expect(DatasetAudit(published).exposures == [])
    }

    @Test func theAuditFindsWhatWasNotHidden() throws {
        var city = SmallCity(buurten: [2, 2])
        var careless = city.measurement([100, 40, 60, 4, 36, 30, 30])
        careless.statuses[3] = .hidden
        careless.values[3] = .nan
        city.series = [careless]
        let exposure = try #require(DatasetAudit(city.dataset).exposures.first)
        #expect(exposure.area == 3)
        #expect(exposure.bounds == Interval(lower: 4, upper: 4))
    }

    @Test func leavesFiguresThatTheirPublisherProtectedAsDelivered() throws {
        var city = SmallCity(buurten: [2, 2])
        city.protection = .alreadyProtected
        city.inhabitants = [90, 45, 45, 5, 40, 20, 25]
        city.series = [city.measurement([100, 40, 60, 4, 36, 30, 30])]
        let published = city.dataset.disclosed()
        #expect(published.observations[0].map(\.values) == city.series.map(\.values))
        #expect(published.observations[1].map(\.values) == [city.inhabitants])
    }

    @Test func publishesNothingOfASmallCity() throws {
        var city = SmallCity(buurten: [1, 1])
        city.series = [city.measurement([9, 9, 0, 9, 0])]
        let measurement = try #require(city.dataset.disclosed().observations[0].first)
        #expect(city.hidden(measurement) == ["gm", "wk1", "wk2", "bu11", "bu21"])
    }

    @Test func wijkenWithoutACityFigureStandByThemselves() throws {
        var city = SmallCity(buurten: [0, 0, 0])
        city.series = [city.measurement([.nan, 4, 30, 50])]
        let measurement = try #require(city.dataset.disclosed().observations[0].first)
        #expect(city.hidden(measurement) == ["wk1"])
        #expect(measurement.statuses[0] == .notDelivered)
    }

    @Test func showsNothingOfAPlaceThatIsHardlyInhabited() throws {
        var city = SmallCity(buurten: [2, 2])
        city.inhabitants = [3000, 2000, 1000, 1970, 30, 500, 500]
        city.series = [
            city.measurement([400, 200, 200, 0, 200, 100, 100], in: .year(2020)),
            city.measurement([400, 200, 200, 170, 30, 100, 100], in: .year(2024)),
        ]
        for measurement in city.dataset.disclosed().observations[0] {
            #expect(measurement.statuses[6] == .value)
            #expect(measurement.statuses[4] == .hidden)
        }
    }

    @Test func hidesAllThatCameWithAFigure() throws {
        var city = SmallCity(buurten: [0, 0])
        (city.protection, city.kind, city.unit) = (.survey, .mark, "rapportcijfer")
        var measurement = city.measurement([7, 6, 8])
        measurement.respondents = [300, 29, 271]
        measurement.standardDeviations = [1.5, 1.4, 1.6]
        city.series = [measurement]
        let published = try #require(city.dataset.disclosed().observations[0].first)
        #expect(city.hidden(published) == ["wk1"])
        #expect(published.respondents(of: 1) == nil)
        #expect(published.standardDeviation(of: 1) == nil)
        #expect(published.respondents(of: 2) == 271)
        #expect(!city.dataset.isIndicative(published, of: 0, in: 2))
        measurement.respondents[2] = 99
        #expect(city.dataset.isIndicative(measurement, of: 0, in: 2))
    }

    @Test func monthsDoNotTellWhatTheYearHides() throws {
        var city = SmallCity(buurten: [0, 0, 0])
        let months = (1...12).map { city.measurement([40, 1, 19, 20], in: .month($0, of: 2024)) }
        let other = city.measurement([40, 10, 10, 20], in: .month(1, of: 2023))
        city.series = months + [other, city.measurement([480, 12, 228, 240])]
        let series = city.dataset.disclosed().observations[0]
        for measurement in series where !measurement.period.isYear {
            let expected = measurement.period.year == 2024 ? ["wk1", "wk2", "wk3"] : []
            #expect(city.hidden(measurement) == expected)
        }
        let year = try #require(series.first { $0.period == .year(2024) })
        #expect(city.hidden(year) == [])
    }

    /// Three quarters and the year give the fourth, for a rate as for a count.
    @Test func quartersOfARateDoNotTellWhatTheYearAddsUp() throws {
        var city = SmallCity(buurten: [0, 0, 0])
        (city.protection, city.kind, city.unit, city.decimals) = (.care, .rate, "per 1.000", 1)
        let rates: [[Double]] = [
            [20, 3, 20, 40], [20, 20, 20, 20], [20, 20, 20, 20], [20, 20, 20, 20],
        ]
        let quarters = (1...4).map { number in
            var quarter = city.measurement(rates[number - 1], in: .quarter(number, of: 2024))
            quarter.denominators = [3000, 1000, 1000, 1000]
            return quarter
        }
        var year = city.measurement([80, 63, 80, 100])
        year.denominators = [3000, 1000, 1000, 1000]
        city.series = quarters + [year]
        let series = city.dataset.disclosed().observations[0]
        for measurement in series where !measurement.period.isYear {
            #expect(city.hidden(measurement) == ["wk1", "wk2", "wk3"])
        }
        // Without a year there is nothing to subtract from.
        city.series = quarters
        let alone = city.dataset.disclosed().observations[0]
        #expect(alone.map(city.hidden) == [["wk1", "wk2"], [], [], []])
    }

    @Test func aTotalOfAllCellsIsNeverGivenAwayByAnyRandomCity() throws {
        var random = SplitMix64(seed: 12)
        for _ in 0..<300 {
            let buurten = (0..<(1 + random.number(below: 4))).map { _ in random.number(below: 5) }
            var city = SmallCity(buurten: buurten)
            city.protection = [.count, .care, .notSensitive][random.number(below: 3)]
            var values = city.areas.map { _ in 0.0 }
            for area in city.areas.indices.reversed() {
                if area > buurten.count || (area > 0 && buurten[area - 1] == 0) {
                    values[area] = Double(random.number(below: random.number(below: 3) * 40 + 12))
                }
                if let parent = city.areas[area].parent { values[parent] += values[area] }
            }
            city.series = [city.measurement(values)]
            city.inhabitants = values.map { _ in Double(30 + random.number(below: 900)) }
            #expect(DatasetAudit(city.dataset.disclosed()).exposures == [], "\(values)")
        }
    }
}
