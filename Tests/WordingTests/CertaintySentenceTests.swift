import Testing

@testable import Statistics
@testable import Wording

@Suite struct CertaintySentenceTests {
    @Test func saysBetweenWhatItLies() throws {
        let words = try Shipped.words()
        let figure = Subject.figure(isNeutral: false)
        #expect(
            words.margin(of: .score, "98,1", "104,3")
                == "De score ligt waarschijnlijk tussen 98,1 en 104,3."
        )
        #expect(
            words.margin(of: figure, "40%", "44%")
                == "Waarschijnlijk 40% tot 44%."
        )
        #expect(words.margin(of: figure, "40%", "40%") == nil)
        #expect(words.unknownMargin(of: .score) == "Hoe zeker deze score is, weten we niet.")
        #expect(words.unknownMargin(of: figure) == "Hoe zeker dit cijfer is, weten we niet.")
    }

    @Test func neverSaysAPlaceWithoutItsInterval() throws {
        let words = try Shipped.words()
        let rank = Shipped.rank(3, 2, 6)
        #expect(
            words.place(rank, level: .wijk)
                == "Plaats 3, waarschijnlijk tussen 2 en 6, van 9 wijken."
        )
        #expect(words.briefPlace(rank) == "plaats 3 (tussen 2 en 6)")
        let sure = Shipped.rank(1, 1, 1, of: 12)
        #expect(
            words.place(sure, level: .buurt) == "Plaats 1 van 12 buurten. Die plaats is vrij zeker."
        )
        #expect(words.briefPlace(sure) == "plaats 1 (vrij zeker)")
        #expect(words.briefPlace(Shipped.rank(1, 2, 40, of: 60)) == "plaats 1 (tussen 1 en 40)")
        for silent in [Shipped.rank(3, nil, nil), Shipped.rank(1, 1, 2, of: 4)] {
            #expect(words.place(silent, level: .wijk) == nil)
            #expect(words.briefPlace(silent) == nil)
        }
    }

    @Test(
        arguments: [
            (
                Remark.indicative, "indicatief",
                "Weinig mensen gaven antwoord. Daarom is dit cijfer minder zeker."
            ),
            (.provisional, "voorlopig", "Dit cijfer is voorlopig en kan nog veranderen."),
            (
                .older(year: 2022), "cijfer van 2022",
                "Dit cijfer is van 2022. Een nieuwer cijfer is er nog niet."
            ),
            (
                .withoutPart, "zonder een klein deel",
                "Van een klein deel van het gebied is geen cijfer bekend."
            ),
            (.example, "voorbeeldcijfer", "Dit cijfer is verzonnen. Het is een voorbeeld."),
        ] as [(Remark, String, String)]
    )
    func remarksOnAFigure(_ remark: Remark, _ brief: String, _ sentence: String) throws {
        let words = try Shipped.words()
        #expect(words.brief([remark]) == brief)
        #expect(words.sentence(remark) == sentence)
    }

    @Test func joinsRemarks() throws {
        let words = try Shipped.words()
        #expect(words.brief([Remark]()) == "")
        #expect(words.brief([.older(year: 2022), .indicative]) == "cijfer van 2022, indicatief")
    }
}
