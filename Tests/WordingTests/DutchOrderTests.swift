import Testing
import Wording

@Suite struct DutchOrderTests {
    private func sorted(_ names: [String]) -> [String] { DutchOrder.sorted(names, by: \.self) }

    @Test func ignoresCapitalsAccentsAndLeadingArticles() {
        let wanted = [
            "Élan", "Elzas", "'s-Gravenhage", "Groen", "IJsselmonde", "ijzer", "Ĳzersmid", "Zand",
            "’t Zandt", "´t Zwin",
        ]
        #expect(sorted(wanted.reversed()) == wanted)
        #expect(sorted(["b", "A", "C", "a"]) == ["A", "a", "b", "C"])
    }

    @Test func ordersNumbersByTheirValue() {
        let wanted = ["Wijk 00", "Wijk 1", "Wijk 02", "Wijk 9", "Wijk 10", "Wijk 100", "Wijk Zuid"]
        #expect(sorted(wanted.reversed()) == wanted)
    }

    @Test func putsAWordBeforeLongerWordsAndJoinsMarks() {
        let wanted = [
            "Roermond", "Roermond-Oost", "Roermond Zuid", "Roermonds", "Straße", "Strate",
        ]
        #expect(sorted(wanted.reversed()) == wanted)
        #expect(sorted(["fotos", "foto's", "foto"]) == ["foto", "foto's", "fotos"])
        // Composed or with a separate accent: the same letter.
        #expect(sorted(["cafe\u{301} b", "café a"]) == ["café a", "cafe\u{301} b"])
    }

    @Test(
        arguments: [
            ("Asenray", "A"), ("élan", "E"), ("'t Zand", "Z"), ("’s-Heer", "H"), ("3 Eiken", "0–9"),
            ("000", "0–9"), ("", "#"), ("—", "#"), ("Ωmega", "#"), ("'s", "S"), ("ĳs", "I"),
        ] as [(String, String)]
    )
    func namesTheHeading(_ name: String, _ heading: String) {
        #expect(DutchOrder(name).heading == heading)
    }

    @Test func keepsTheOrderOfEqualNames() {
        let items = [("b", 1), ("a", 2), ("b", 3), ("a", 4)]
        #expect(DutchOrder.sorted(items, by: \.0).map(\.1) == [2, 4, 1, 3])
    }

    @Test func isAStrictWeakOrder() {
        let letters = Array("aAéEzZ019 -'’tsĳßΩ.\u{301}")
        var generator = SplitMix(state: 11)
        let names = (0..<60).map { _ in
            String(
                (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in
                    letters.randomElement(using: &generator)
                }
            )
        }
        let keys = names.map { DutchOrder($0) }
        for a in keys {
            #expect(!(a < a))
            for b in keys {
                #expect([a < b, b < a, a == b].count { $0 } == 1)
                guard a < b else { continue }
                for c in keys where b < c { #expect(a < c) }
            }
        }
    }
}
