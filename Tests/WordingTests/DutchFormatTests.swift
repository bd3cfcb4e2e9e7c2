import Statistics
import Testing
import Wording

@Suite struct DutchFormatTests {
    @Test(
        arguments: [
            (1234.5, 1, "1.234,5"), (0, 0, "0"), (0, 2, "0,00"), (-0.04, 1, "0,0"),
            (-0.05, 1, "−0,1"),
            (2.5, 0, "3"), (-2.5, 0, "−3"), (999.95, 1, "1.000,0"), (1_234_567, 0, "1.234.567"),
            (-1234.5, 0, "−1.235"), (0.125, 3, "0,125"), (12, -1, "12"), (0.5, 12, "0,500000000"),
            (9_007_199_254_740_991, 0, "9.007.199.254.740.991"),
            (1e15, 1, "1.000.000.000.000.000,0"), (-1e16, 0, "−10.000.000.000.000.000"),
            (-1e18, 0, "−1e+18"), (2.5e300, 2, "2,5e+300"),
            (.nan, 1, "–"), (.infinity, 1, "–"), (-Double.infinity, 0, "–"),
        ] as [(Double, Int, String)]
    )
    func writesNumbersAsTheDutchDo(_ value: Double, _ decimals: Int, _ text: String) {
        #expect(DutchFormat.number(value, decimals: decimals) == text)
    }

    @Test(
        arguments: [
            (3.2, 1, "+3,2"), (-1, 1, "−1,0"), (0.04, 1, "0,0"), (-0.04, 1, "0,0"),
            (1500, 0, "+1.500"),
        ] as [(Double, Int, String)]
    )
    func writesDifferencesWithTheirSign(_ value: Double, _ decimals: Int, _ text: String) {
        #expect(DutchFormat.signed(value, decimals: decimals) == text)
    }

    @Test func putsAShortUnitBesideTheNumber() {
        #expect(DutchFormat.number(41.25, decimals: 1, unit: "%") == "41,3%")
        #expect(DutchFormat.number(0.5, decimals: 1, unit: "km") == "0,5 km")
        #expect(DutchFormat.number(1200, decimals: 0, unit: "€") == "€ 1.200")
        #expect(DutchFormat.number(7, decimals: 0, unit: "") == "7")
        #expect(DutchFormat.number(3, decimals: 0, unit: "per 1.000 inwoners") == "3")
        #expect(DutchFormat.number(4, decimals: 0, unit: "m²/p") == "4 m²/p")
        #expect(DutchFormat.name("Diefstal", unit: "per 1.000") == "Diefstal (per 1.000)")
        #expect(DutchFormat.name("Diefstal", unit: "%") == "Diefstal")
        #expect(DutchFormat.name("Woningen", unit: "aantal") == "Woningen")
        #expect(DutchFormat.percentage(0.456) == "46%")
    }

    @Test func joinsFiguresAndNames() {
        #expect(DutchFormat.range("12,3", "15,1") == "12,3 tot 15,1")
        #expect(DutchFormat.range("12,3", "12,3") == "12,3")
        #expect(DutchFormat.list([]) == "")
        #expect(DutchFormat.list(["a"]) == "a")
        #expect(DutchFormat.list(["a", "b"]) == "a en b")
        #expect(DutchFormat.list(["a", "b", "c"]) == "a, b en c")
    }

    @Test(
        arguments: [
            ("2026-11-01", "1 november 2026"), ("2024-02-29", "29 februari 2024"),
            ("2023-02-29", "2023-02-29"), ("2000-02-29", "29 februari 2000"),
            ("1900-02-29", "1900-02-29"), ("2026-11", "november 2026"), ("2026-13", "2026-13"),
            ("2026-13-01", "2026-13-01"), ("2026-04-31", "2026-04-31"), ("2026", "2026"), ("", ""),
            ("voorjaar 2026", "voorjaar 2026"), ("1-11-2026", "1-11-2026"),
            ("-1-01-01", "-1-01-01"),
            ("2026-00-10", "2026-00-10"), ("2026-01-00", "2026-01-00"),
            ("٢٠٢٦-11-01", "٢٠٢٦-11-01"),
        ] as [(String, String)]
    )
    func writesDays(_ text: String, _ written: String) {
        #expect(DutchFormat.date(text) == written)
    }

    @Test func writesPeriods() {
        #expect(DutchFormat.period(.year(2024)) == "2024")
        #expect(DutchFormat.period(.quarter(3, of: 2019)) == "kwartaal 3 van 2019")
        #expect(DutchFormat.period(.month(1, of: 2012)) == "januari 2012")
        #expect(DutchFormat.date(year: 2026, month: 11, day: 0) == nil)
    }

    @Test func writesWhatReadsBackAsTheRoundedNumber() {
        var generator = SplitMix(state: 7)
        for _ in 0..<20_000 {
            let decimals = Int(generator.next() % 5)
            let size = [1.0, 100, 1e5, 1e9][Int(generator.next() % 4)]
            let value = (Double(generator.next() >> 11) / 9e15 - 0.5) * size
            let text = DutchFormat.number(value, decimals: decimals)
            let plain = String(
                text.compactMap { character -> Character? in
                    switch character {
                    case ".": nil
                    case ",": "."
                    case "−": "-"
                    default: character
                    }
                }
            )
            #expect(Double(plain) == Rounded.value(value, decimals: decimals), "\(value)")
            #expect(!plain.hasPrefix("-0") || plain.contains { ("1"..."9").contains($0) })
        }
    }
}

/// Numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
