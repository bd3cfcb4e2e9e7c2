import Deliveries
import Statistics
import Testing

/// Codes are text, change over the years, and tell which rows are of this project.
@Suite struct CodeTests {
    private func file(_ codes: [String]) -> String {
        let rows = codes.enumerated().map { "\($1);\($0 + 1)" }
        return (["gwb_code;a_inw"] + rows).joined(separator: "\n") + "\n"
    }

    private func area(_ key: String, _ level: AreaLevel, _ codes: [CodeSpan]) -> Area {
        Area(key: key, name: key, level: level, parent: nil, codes: codes, order: 0)
    }

    @Test(arguments: ["NL00", "NL01", "nl01  "])
    func theCountryHasTwoCodes(code: String) {
        let outcome = Trial.run(
            file([code]),
            as: .kwb,
            of: .roermond,
            links: [.column("a_inw")]
        )
        #expect(outcome.value("a_inw", "NL00") == 1)
    }

    @Test func codesMayHoldLetters() {
        let areas = Areas([
            NamedCode("GM0363", "Amsterdam"), NamedCode("WK0363AA", "Burgwallen-Oude Zijde"),
            NamedCode("BU0363AA01", "Kop Zeedijk"),
        ])
        let outcome = Trial.run(
            file(["WK0363AA", "BU0363AA01"]),
            as: .kwb,
            of: areas,
            links: [.column("a_inw")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("a_inw", "WK0363AA") == 1)
        #expect(outcome.value("a_inw", "BU0363AA01") == 2)
    }

    @Test(arguments: [(nil, 2022, 1.0), (nil, 2023, 2.0), (2023, 2022, 2.0)])
    func theCodesOfTheYearOfTheIndelingCount(codeYear: Int?, year: Int, expected: Double) {
        let areas = Areas([
            area(
                "osdorp",
                .wijk,
                [
                    CodeSpan(codes: ["WK036327"], lastYear: 2022),
                    CodeSpan(codes: ["WK0363MB"], firstYear: 2023),
                ]
            )
        ])
        let outcome = Trial.run(
            file(["WK036327", "WK0363MB"]),
            as: .kwb,
            of: areas,
            period: "\(year)",
            codeYear: codeYear,
            links: [.column("a_inw")]
        )
        #expect(outcome.value("a_inw", "osdorp", .year(year)) == expected)
        // The code of the other year is then one that the project does not know.
        #expect(outcome.codes() == ["WM130"])
    }

    @Test func otherGemeentenAndOtherLevelsAreCountedAsOutside() {
        let outcome = Trial.run(
            file(["GM0917", "WK091710", "PV31", "GM0957"]),
            as: .kwb,
            of: .roermond,
            links: [.column("a_inw")]
        )
        #expect(
            outcome.lines == [
                "lever.csv: opmerking WM162: levering 'l1': 1 rijen gebruikt; niet gebruikt: 3 van gebieden buiten dit project"
            ]
        )
    }

    @Test func whatIsNoCodeIsAnError() {
        let outcome = Trial.run(
            file(["GM0957", "Roermond"]),
            as: .kwb,
            of: .roermond,
            links: [.column("a_inw")]
        )
        #expect(
            outcome.complaints == [
                "lever.csv:3:1: fout WM131: 'Roermond' is geen gebiedscode; een code is bijvoorbeeld GM0957, WK095704 of BU09570401"
            ]
        )
    }

    @Test func aRowWithoutACodeIsAnError() {
        let outcome = Trial.run(
            file(["GM0957", "  "]),
            as: .kwb,
            of: .roermond,
            links: [.column("a_inw")]
        )
        #expect(
            outcome.complaints == [
                "lever.csv:3:1: fout WM137: hier ontbreekt de gebiedscode; vul hem in, of haal de rij weg als het een totaal of een titel is"
            ]
        )
    }

    @Test func theSameAreaTwiceIsAnErrorAtTheSecond() {
        let outcome = Trial.run(
            file(["GM0957", "GM0957 "]),
            as: .kwb,
            of: .roermond,
            links: [.column("a_inw")]
        )
        #expect(
            outcome.complaints == [
                "lever.csv:3:1: fout WM160: dit gebied heeft in dit bestand al cijfers over 2024; houd één rij over\nlever.csv:2:1: opmerking WM160: hier staat de eerste"
            ]
        )
        #expect(outcome.value("a_inw", "GM0957") == 1)
    }
}
