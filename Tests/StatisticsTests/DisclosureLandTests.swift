import Statistics
import Testing

/// Gemeenten add up to a land as wijken do to a gemeente, where the project knows all of them.
@Suite struct DisclosureLandTests {
    @Test func aSmallGemeenteDoesNotFollowFromTheLand() throws {
        let city = try published(
            [100, 4, 96, 4, 50, 46],
            of: [9000, 4000, 5000, 4000, 2500, 2500]
        )
        #expect(city == ["gm1", "gm2", "wk1", "wk2", "wk3"])
    }

    @Test func gemeentenThatAreNotTheWholeLandStandByThemselves() throws {
        let city = try published(
            [100, 4, 90, 4, 50, 40],
            of: [90_000, 4000, 5000, 4000, 2500, 2500]
        )
        #expect(city == ["gm1", "wk1"])
    }

    @Test func wijkenAddUpToTheLandWhereAGemeenteHasNoFigure() throws {
        let city = try published(
            [100, 50, .nan, 50, 4, 46],
            of: [9000, 4000, 5000, 4000, 2500, 2500]
        )
        #expect(city == ["wk2", "wk3"])
    }

    @Test func withoutInhabitantsTheCountsSayWhatIsWhole() throws {
        #expect(try published([100, 4, 96, 4, 50, 46], of: []).contains("gm2"))
        #expect(try published([100, 4, 80, 4, 50, 30], of: []) == ["gm1", "wk1"])
    }

    /// A land with two gemeenten, the first of one wijk and the second of two.
    private func published(_ values: [Double], of inhabitants: [Double]) throws -> [String] {
        var city = SmallCity(buurten: [])
        city.areas = [
            ("land", .land, nil), ("gm1", .gemeente, 0), ("gm2", .gemeente, 0),
            ("wk1", .wijk, 1), ("wk2", .wijk, 2), ("wk3", .wijk, 2),
        ]
        city.inhabitants = inhabitants
        city.series = [city.measurement(values)]
        return city.hidden(try #require(city.dataset.disclosed().observations[0].first))
    }
}
