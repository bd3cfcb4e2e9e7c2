import Statistics
import Testing

@testable import Wording

@Suite struct ThemeSentenceTests {
    @Test(
        arguments: [
            (2, "Het thema Wonen scoort 104,2. Dat is veel gunstiger dan Roermond."),
            (0, "Het thema Wonen scoort 104,2. Dat is ongeveer gelijk aan Roermond."),
            (-1, "Het thema Wonen scoort 104,2. Dat is minder gunstig dan Roermond."),
            (
                nil,
                "Het thema Wonen scoort 104,2. "
                    + "Het verschil met Roermond is niet zeker genoeg voor een oordeel."
            ),
        ] as [(Int?, String)]
    )
    func saysTheScoreAndItsVerdict(_ level: Int?, _ text: String) throws {
        let words = try Shipped.words()
        let verdict = Shipped.verdict(level)
        #expect(
            words.theme("Wonen", score: "104,2", verdict: verdict, city: "Roermond") == text
        )
    }

    @Test func saysThatAScoreIsAnExample() throws {
        let words = try Shipped.words()
        #expect(
            words.theme(
                "Wonen",
                score: "104,2",
                verdict: Shipped.verdict(1),
                city: "Roermond",
                isExample: true
            )
                == "Het thema Wonen heeft een voorbeeldscore van 104,2. Dat is gunstiger dan Roermond."
        )
        #expect(
            words.theme("Wonen", score: "100,0", verdict: .city, city: "Roermond")
                == "Het thema Wonen scoort 100,0. Daarmee vergelijken we de wijken."
        )
        #expect(words.scoreWord(isExample: true) == "voorbeeldscore")
        #expect(words.scoreWord(isExample: false) == "score")
        #expect(words.figureWord(isExample: true) == "voorbeeldcijfer")
        #expect(words.figureWord(isExample: false) == "cijfer")
    }

    @Test func putsAFigureBesideTheCitys() throws {
        let words = try Shipped.words()
        let value = PrintedFigure(year: 2024, value: 52, text: "52%")
        func sentence(_ verdict: Verdict?) -> String {
            words.figure(
                "Eenzaamheid",
                value: value,
                area: "Donderberg",
                cityValue: "43%",
                city: "Roermond",
                verdict: verdict
            )
        }
        let figures = "Eenzaamheid: 52% in Donderberg, 43% in Roermond (2024)."
        #expect(sentence(nil) == figures)
        #expect(sentence(Shipped.verdict(-1)) == figures + " Dat is minder gunstig dan Roermond.")
        #expect(
            sentence(Shipped.verdict(1, isNeutral: true)) == figures + " Dat is hoger dan Roermond."
        )
    }

    @Test(
        arguments: [
            ([3], "Dit trekt de score vooral omhoog: ‘A’."),
            (
                [3, -2],
                "Dit trekt de score vooral omhoog: ‘A’. Maar dit trekt de score omlaag: ‘B’."
            ),
            (
                [2, -3],
                "Dit trekt de score vooral omlaag: ‘B’. Maar dit trekt de score omhoog: ‘A’."
            ),
            ([2, 3], "Dit trekt de score vooral omhoog: ‘B’ en ‘A’."),
            ([-2, -2], "Dit trekt de score vooral omlaag: ‘A’ en ‘B’."),
            ([3, 3.1, 3.2], "Dit trekt de score vooral omhoog: ‘C’ en ‘B’."),
            (
                [2, -2],
                "Dit trekt de score vooral omhoog: ‘A’. Maar dit trekt de score omlaag: ‘B’."
            ),
            // One that goes against the whole is told as such, also when nothing else is large.
            ([1.9, 1.9, 1.9, 1.9, -2.6], "Maar dit trekt de score omlaag: ‘E’."),
        ] as [([Double], String)]
    )
    func namesWhatDrivesTheScore(_ parts: [Double], _ text: String) throws {
        let drivers = zip(["A", "B", "C", "D", "E"], parts).map {
            Driver(name: $0, contribution: $1)
        }
        #expect(try Shipped.words().drivers(drivers) == text)
    }

    @Test func namesAtMostTwoOnEachSide() throws {
        let parts = [2.6, 2.6, -2.1, -2.1]
        let drivers = zip(["A", "B", "C", "D"], parts).map { Driver(name: $0, contribution: $1) }
        #expect(
            try Shipped.words().drivers(drivers)
                == "Dit trekt de score vooral omhoog: ‘A’ en ‘B’."
                + " Maar dit trekt de score omlaag: ‘C’ en ‘D’."
        )
    }

    @Test func namesNothingSmall() throws {
        let words = try Shipped.words()
        #expect(words.drivers([]) == nil)
        #expect(words.drivers([Driver(name: "A", contribution: 0.9)]) == nil)
        #expect(words.drivers([Driver(name: "A", contribution: 0)], atLeast: 0) == nil)
        #expect(
            words.drivers([Driver(name: "A", contribution: 0.9)], atLeast: 0.5)
                == "Dit trekt de score vooral omhoog: ‘A’."
        )
        let many = (0..<6).map { Driver(name: "\($0)", contribution: 2) }
        #expect(words.drivers(many) == nil)
        #expect(words.drivers(many, share: 0.1) == "Dit trekt de score vooral omhoog: ‘0’ en ‘1’.")
    }
}
