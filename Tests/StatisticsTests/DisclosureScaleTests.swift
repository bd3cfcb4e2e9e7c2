import Statistics
import Testing

@Suite struct DisclosureScaleTests {
    /// As many gemeenten, wijken and buurten as the country has.
    static let country: SmallCity = {
        var random = SplitMix64(seed: 342)
        var city = SmallCity(buurten: [])
        city.areas = []
        for gemeente in 0..<342 {
            let top = city.areas.count
            city.areas.append(("gm\(gemeente)", .gemeente, nil))
            for wijk in 0..<(2 + random.number(below: 17)) {
                let parent = city.areas.count
                city.areas.append(("wk\(gemeente)-\(wijk)", .wijk, top))
                for buurt in 0..<(2 + random.number(below: 6)) {
                    city.areas.append(("bu\(gemeente)-\(wijk)-\(buurt)", .buurt, parent))
                }
            }
        }
        var values = city.areas.map { _ in 0.0 }
        for area in city.areas.indices.reversed() {
            if city.areas[area].level == .buurt {
                values[area] = Double(random.number(below: random.number(below: 3) > 0 ? 14 : 200))
            }
            if let parent = city.areas[area].parent { values[parent] += values[area] }
        }
        city.series = [city.measurement(values)]
        return city
    }()

    @Test func protectsAWholeCountryAtOnce() throws {
        let city = Self.country
        #expect(city.areas.count { $0.level == .buurt } > 14_000)
        let dataset = city.dataset
        let published = dataset.disclosed()
        #expect(DatasetAudit(published).exposures == [])
        let measurement = try #require(published.observations[0].first)
        let hidden = measurement.statuses.count { $0 == .hidden }
        let small = city.series[0].values.count { $0 > 0 && $0 < 10 }
        #expect(hidden >= small)
        #expect(measurement.statuses.count { $0 == .value } > 2000)
    }

    @Test func protectsOneVeryLargeGroup() throws {
        var random = SplitMix64(seed: 15)
        let counts = (0..<2000).map { _ in Double(random.number(below: 40)) }
        let tree = try #require(
            DisclosureTree(
                codes: (0...2000).map { "\(10_000 + $0)" },
                parents: [nil] + counts.map { _ in 0 },
                values: [counts.reduce(0, +)] + counts
            )
        )
        let primary = tree.values.map { ($0 ?? 0) > 0 && ($0 ?? 0) < 10 }
        let statuses = Suppression(tree, primary: primary, threshold: 10).statuses
        #expect(statuses.count { $0 == .secondary } == 0)
    }
}
