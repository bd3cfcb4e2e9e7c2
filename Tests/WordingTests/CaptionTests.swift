import Statistics
import Testing

@testable import Wording

@Suite struct CaptionTests {
    private func verdicts(_ levels: [Int?], isNeutral: Bool = false) -> [Verdict?] {
        levels.map { Shipped.verdict($0, isNeutral: isNeutral) }
    }

    @Test(
        arguments: [
            (
                [1, 2, 0, -1, 0, nil],
                "Swalmen scoort op 2 van de 6 thema's gunstiger dan Roermond."
                    + " Op 1 thema is het minder gunstig."
            ),
            (
                [1, -2, -1],
                "Swalmen scoort op 1 van de 3 thema's gunstiger dan Roermond."
                    + " Op 2 thema's is het minder gunstig."
            ),
            ([1, 0], "Swalmen scoort op 1 van de 2 thema's gunstiger dan Roermond."),
            ([-1, 0], "Swalmen scoort op 1 van de 2 thema's minder gunstig dan Roermond."),
            ([1, 1], "Swalmen scoort op alle 2 thema's gunstiger dan Roermond."),
            ([1], "Swalmen scoort op 1 thema gunstiger dan Roermond."),
            ([0, nil], "Swalmen verschilt op geen enkel thema duidelijk van Roermond."),
            ([nil], "Voor Swalmen zijn er te weinig gegevens voor een oordeel."),
            ([], "Voor Swalmen zijn er te weinig gegevens voor een oordeel."),
        ] as [([Int?], String)]
    )
    func sumsUpTheThemesOfAnArea(_ levels: [Int?], _ text: String) throws {
        let caption = try Shipped.words()
            .themesCaption(area: "Swalmen", city: "Roermond", verdicts(levels))
        #expect(caption == text)
    }

    @Test func countsAThemeWithoutAScoreInTheWhole() throws {
        let caption = try Shipped.words()
            .themesCaption(area: "Swalmen", city: "Roermond", [Shipped.verdict(1), nil])
        #expect(caption == "Swalmen scoort op 1 van de 2 thema's gunstiger dan Roermond.")
    }

    @Test(
        arguments: [
            (
                [1, 1, 2, -1, 0, 0, nil, 0, -2],
                "In 3 van de 9 wijken is dit cijfer gunstiger dan in Roermond."
                    + " In 2 wijken is het minder gunstig."
            ),
            (
                [1, -1, 0],
                "In 1 van de 3 wijken is dit cijfer gunstiger dan in Roermond."
                    + " In 1 wijk is het minder gunstig."
            ),
            ([-1, 0], "In 1 van de 2 wijken is dit cijfer minder gunstig dan in Roermond."),
            ([0, 0], "Geen van de 2 wijken verschilt duidelijk van Roermond."),
            ([0], "Het verschil met Roermond is niet duidelijk."),
            ([2], "In 1 wijk is dit cijfer gunstiger dan in Roermond."),
            ([nil, nil], "Er zijn te weinig gegevens voor een oordeel."),
        ] as [([Int?], String)]
    )
    func sumsUpAFigureOfAllAreas(_ levels: [Int?], _ text: String) throws {
        let words = try Shipped.words()
        let subject = Subject.figure(isNeutral: false)
        let caption = words.areasCaption(subject, level: .wijk, city: "Roermond", verdicts(levels))
        #expect(caption == text)
    }

    @Test func judgesNothingOfANeutralFigure() throws {
        let words = try Shipped.words()
        let subject = Subject.figure(isNeutral: true)
        let levels = verdicts([2, -1, -1], isNeutral: true)
        #expect(
            words.areasCaption(subject, level: .buurt, city: "Roermond", levels)
                == "In 1 van de 3 buurten is dit cijfer hoger dan in Roermond."
                + " In 2 buurten is het lager."
        )
        #expect(
            words.areasCaption(subject, level: .buurt, city: "Roermond", [levels[1]])
                == "In 1 buurt is dit cijfer lager dan in Roermond."
        )
    }

    @Test func sumsUpTheScoresOfAllAreas() throws {
        #expect(
            try Shipped.words()
                .areasCaption(.score, level: .wijk, city: "Roermond", verdicts([1, 1]))
                == "In alle 2 wijken is de score gunstiger dan in Roermond."
        )
    }

    @Test func sumsUpLines() throws {
        let words = try Shipped.words()
        let up = try Shipped.change(9)
        let down = try Shipped.change(-9)
        let none = try Shipped.change(1)
        let unknown = try Shipped.change(9, error: .nan)
        #expect(
            words.linesCaption(area: "Swalmen", [up, none, down, nil])
                == "In Swalmen werd de score op 1 van de 4 thema's gunstiger."
                + " Op 1 thema werd het minder gunstig."
        )
        #expect(
            words.linesCaption(area: "Swalmen", [down, none])
                == "In Swalmen werd de score op 1 van de 2 thema's minder gunstig."
        )
        #expect(
            words.linesCaption(area: "Swalmen", [none, unknown])
                == "In Swalmen veranderde geen enkele score duidelijk."
        )
        #expect(
            words.linesCaption(area: "Swalmen", [unknown, nil])
                == "Voor Swalmen is nog geen vergelijking met eerder mogelijk."
        )
    }

    @Test func sumsUpThenAndNow() throws {
        let words = try Shipped.words()
        let up = try Shipped.change(9)
        let down = try Shipped.change(-9)
        func caption(_ subject: Subject, _ changes: [Change?]) -> String {
            words.slopeCaption(subject, level: .wijk, since: 2019, changes)
        }
        #expect(
            caption(.score, [up, up, down])
                == "In 2 van de 3 wijken is de score gunstiger dan in 2019."
                + " In 1 wijk is het minder gunstig."
        )
        #expect(
            caption(.figure(isNeutral: true), [down, nil])
                == "In 1 van de 2 wijken is dit cijfer lager dan in 2019."
        )
        #expect(
            caption(.score, [try Shipped.change(0), nil])
                == "In geen van de 2 wijken veranderde de score duidelijk."
        )
        #expect(caption(.score, [try Shipped.change(0)]) == "Er is geen duidelijke verandering.")
        #expect(caption(.score, []) == "Er is nog geen vergelijking met eerder mogelijk.")
    }

    @Test func describesAChartInPairs() throws {
        #expect(
            try Shipped.words().description(
                "Per thema de score van Swalmen",
                [("Wonen", "104,2"), ("Veiligheid", "98,1")]
            ) == "Per thema de score van Swalmen: Wonen 104,2; Veiligheid 98,1."
        )
    }

    @Test func countsInWords() throws {
        let words = try Shipped.words()
        #expect([0, 1, 2].map { words.areas($0, .wijk) } == ["0 wijken", "1 wijk", "2 wijken"])
        #expect(words.others(.wijk) == "andere wijken")
        #expect(words.others(.buurt) == "andere buurten")
        #expect(words.areas(3400, .buurt) == "3.400 buurten")
        #expect(words.areas(2, .gemeente) == "2 gemeenten")
        #expect(words.areas(2, .land) == "2 landen")
        #expect([1, 6].map { words.themes($0) } == ["1 thema", "6 thema's"])
        #expect([1, 41].map { words.figures($0) } == ["1 cijfer", "41 cijfers"])
    }
}
