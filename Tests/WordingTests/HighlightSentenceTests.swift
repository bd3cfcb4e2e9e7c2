import Testing

@testable import Statistics
@testable import Wording

@Suite struct HighlightSentenceTests {
    private func item(_ effect: Double, since: Int? = nil) -> Highlights.Item {
        Highlights.Item(indicator: 0, effect: effect, error: 1, year: 2024, since: since)
    }

    @Test func namesTheLists() throws {
        let words = try Shipped.words()
        #expect(
            HighlightList.allCases.map { words.heading($0, city: "Roermond") } == [
                "Gunstiger dan Roermond", "Minder gunstig dan Roermond", "Duidelijk veranderd",
            ]
        )
        #expect(words.heading(.strengths) == "Gunstiger dan de stad")
    }

    @Test func putsWhatStandsOutBesideTheCity() throws {
        let words = try Shipped.words()
        #expect(
            words.highlight(
                item(-12),
                "Eenzaamheid",
                value: "52%",
                area: "Donderberg",
                cityValue: "43%",
                city: "Roermond"
            ) == "Eenzaamheid: 52% in Donderberg, in Roermond 43% (2024)."
        )
    }

    @Test func saysWhichWayAChangeWent() throws {
        let words = try Shipped.words()
        #expect(
            words.highlight(
                item(4, since: 2018),
                "Roken",
                area: "Donderberg",
                from: "25%",
                to: "19%"
            )
                == "Roken in Donderberg: gunstiger, van 25% in 2018 naar 19% in 2024."
        )
        #expect(
            words.highlight(
                item(-4, since: 2018),
                "Roken",
                area: "Donderberg",
                from: "19%",
                to: "25%"
            )
                == "Roken in Donderberg: minder gunstig, van 19% in 2018 naar 25% in 2024."
        )
    }

    @Test func saysWhyNothingStandsOut() throws {
        let words = try Shipped.words()
        #expect(
            words.nothingStandsOut(in: "Swalmen")
                == "Voor Swalmen valt niets op. Geen enkel verschil is zeker genoeg."
        )
        #expect(words.emptyList == "Hier is niets zeker genoeg om te noemen.")
    }
}
