import Diagnostics
import Statistics
import Testing

@testable import Wording

@Suite struct VerdictTests {
    @Test(
        arguments: [
            (2, "▲▲", "veel gunstiger"), (1, "▲", "gunstiger"), (0, "●", "ongeveer gelijk"),
            (-1, "▼", "minder gunstig"), (-2, "▼▼", "veel minder gunstig"), (nil, "?", "onzeker"),
        ] as [(Int?, String, String)]
    )
    func saysAVerdictBySignAndWord(_ level: Int?, _ sign: String, _ word: String) throws {
        let words = try Shipped.words()
        let verdict = Shipped.verdict(level)
        #expect(words.sign(verdict) == sign)
        #expect(words.word(verdict) == word)
        #expect(words.brief(verdict) == "\(sign) \(word)")
    }

    @Test func comparesWithTheCityByWordOrByName() throws {
        let words = try Shipped.words()
        #expect(words.verdict(Shipped.verdict(1)) == "▲ gunstiger dan de stad")
        #expect(words.verdict(Shipped.verdict(0)) == "● ongeveer gelijk aan de stad")
        #expect(
            words.verdict(Shipped.verdict(-2), with: "Roermond")
                == "▼▼ veel minder gunstig dan Roermond"
        )
        #expect(words.comparison(Shipped.verdict(1)) == "gunstiger dan de stad")
        #expect(words.verdict(Shipped.verdict(nil)) == "? onzeker, te weinig gegevens")
        #expect(words.verdict(.city) == "| dit is de stad")
        #expect(words.verdict(.city, with: "Roermond") == "| dit is Roermond")
        #expect(words.tooLittle == "te weinig gegevens")
        #expect(words.noVerdict == "geen oordeel")
    }

    @Test(
        arguments: [
            (2, "△△ veel hoger dan de stad"), (1, "△ hoger dan de stad"),
            (-1, "▽ lager dan de stad"), (-2, "▽▽ veel lager dan de stad"),
            (0, "● ongeveer gelijk aan de stad"),
        ] as [(Int, String)]
    )
    func saysNothingGoodOrBadOfANeutralFigure(_ level: Int, _ text: String) throws {
        let words = try Shipped.words()
        #expect(words.verdict(Shipped.verdict(level, isNeutral: true)) == text)
    }

    @Test func everyToneHasASignOrAWordOfItsOwn() throws {
        let words = try Shipped.words()
        #expect(Set(words.verdicts.words).count == Tone.allCases.count)
        #expect(Set(words.verdicts.signs).count == Tone.allCases.count)
    }

    @Test func aVillageHasItsOwnWord() throws {
        let text = String(decoding: try Shipped.bytes(), as: UTF8.self)
        var report = Report()
        let bytes = Array(text.replacing("stad: de stad", with: "stad: het dorp").utf8)
        let words = try #require(Words(bytes: bytes, path: "w.yml", report: &report))
        #expect(words.verdict(Shipped.verdict(1)) == "▲ gunstiger dan het dorp")
        #expect(words.heading(.strengths) == "Gunstiger dan het dorp")
        #expect(words.city == "het dorp")
    }
}
