import Deliveries
import Statistics
import Testing

/// Decimals, thousands and the marks of what is missing.
@Suite struct NumberTests {
    private func read(
        _ cells: [String],
        as form: DeliveryForm = .statline,
        factor: Double = 1,
        delimiter: String = ";"
    ) -> Outcome {
        let codes = ["GM0957", "WK095700", "WK095704", "WK095709"]
        let header =
            form == .kwb
            ? ["gwb_code", "x"] : ["\"Wijken en buurten\"", "\"Codering (code)\"", "\"x (getal)\""]
        let rows = zip(codes, cells).map { code, cell in
            (form == .kwb ? [code, cell] : ["naam", code, cell]).joined(separator: delimiter)
        }
        let text = ([header.joined(separator: delimiter)] + rows).joined(separator: "\n")
        return Trial.run(text, as: form, of: .roermond, links: [.column("x", factor: factor)])
    }

    private func values(_ outcome: Outcome, count: Int) -> [Double?] {
        ["GM0957", "WK095700", "WK095704", "WK095709"].prefix(count).map { outcome.value("x", $0) }
    }

    @Test(
        arguments: [
            (["4,6", "-0,3", "0"], [4.6, -0.3, 0]),
            (["4.6", "     -.3", "+12"], [4.6, -0.3, 12]),
            (["0,125", "12", "7"], [0.125, 12, 7]),
            (["1.234,5", "1.234.567", "12"], [1234.5, 1_234_567, 12]),
            (["1.234", "5.6", "7"], [1.234, 5.6, 7]),
            (["1,234", "5,6", "7"], [1.234, 5.6, 7]),
            (["123456789", "-5", "999999999999"], [123_456_789, -5, 999_999_999_999]),
            (["0.00039944073780324535", "1e-05", "2"], [0.00039944073780324535, 0.00001, 2]),
        ]
    )
    func readsNumbersAsTheirFileWritesThem(cells: [String], expected: [Double]) {
        let outcome = read(cells)
        #expect(outcome.complaints == [])
        #expect(values(outcome, count: 3) == expected)
    }

    @Test func aSinglePointBeforeThreeDigitsIsRefusedWithoutOtherEvidence() {
        #expect(
            read(["1.234", "7"]).complaints == [
                "lever.csv:2:3: fout WM141: '1.234' in 'x (getal)' kan 1234 of 1,234 zijn; schrijf getallen zonder teken voor duizendtallen"
            ]
        )
    }

    @Test func inAFileWithCommasSuchAPointIsRefusedToo() {
        #expect(read(["1.234", "7,5"]).codes() == ["WM141"])
        #expect(read(["1.234", "1.234,5"]).codes() == ["WM141"])
    }

    @Test func inAFileWithPointsACommaBeforeThreeDigitsIsRefused() {
        #expect(read(["\"1,234\"", "5.6", "5.7"]).codes() == ["WM141"])
    }

    @Test func inACommaFileOfPointsOneThousandWithACommaIsRefused() {
        #expect(read(["\"1,234\"", "7"], delimiter: ",").codes() == ["WM141"])
        #expect(read(["1.234", "7"], delimiter: ",").codes() == [])
    }

    @Test func anotherColumnTellsWhatAPointMeans() {
        let outcome = Trial.run(
            "\"Wijken en buurten\";\"Codering (code)\";\"x (getal)\";\"y (getal)\"\n"
                + "\"a\";\"GM0957    \";\"   1.010\";\"    20.8\"\n",
            as: .statline,
            of: .roermond,
            links: [.column("x")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("x", "GM0957") == 1.01)
    }

    @Test func twoDecimalMarksInOneFileAreRefusedAtTheRarerOne() {
        #expect(
            read(["1,5", "2,5", "3.5"]).complaints == [
                "lever.csv:4:3: fout WM142: '3.5' in 'x (getal)' heeft een ander decimaalteken dan de rest van het bestand (een komma); gebruik één teken"
            ]
        )
    }

    @Test(
        arguments: [
            (".", CellStatus.unknown), ("       .", .unknown), ("", .empty), ("   ", .empty),
            ("x", .secret), ("-99997", .secret), ("-99997.0", .secret), ("-99999999", .secret),
            ("-99995", .later), ("-99991", .ended), (",", .notANumber), ("NaN", .notANumber),
            ("       NaN", .notANumber), ("NA", .notANumber),
        ]
    )
    func everyMarkOfAMissingValueKeepsItsReasonAndIsNeverZero(cell: String, status: CellStatus) {
        for form in [DeliveryForm.statline, .kwb] {
            let outcome = read([cell, "0"], as: form, factor: 100)
            #expect(outcome.complaints == [])
            #expect(outcome.status("x", "GM0957") == status)
            #expect(outcome.value("x", "GM0957") == nil)
            #expect(outcome.value("x", "WK095700") == 0)
        }
    }

    @Test(arguments: ["-", "?", "12%", "1 234", "1.23.4", "1,2,3", "e5", "2024*", "1.234,5,6"])
    func anythingElseIsAnErrorAndNoValue(cell: String) {
        let outcome = read([cell, "5"])
        #expect(
            outcome.complaints == [
                "lever.csv:2:3: fout WM140: '\(cell)' in 'x (getal)' is geen getal; schrijf een getal, of een teken voor 'ontbreekt' (., x, NaN, NA, leeg, -99997)"
            ]
        )
        #expect(outcome.status("x", "GM0957") == .refused)
    }

    @Test func theFactorMultipliesValuesOnly() {
        let outcome = read(["26,4", ".", "0"], factor: 1000)
        #expect(outcome.value("x", "GM0957") == 26400)
        #expect(outcome.status("x", "WK095700") == .unknown)
        #expect(outcome.value("x", "WK095704") == 0)
    }

    @Test func leefbaarometerScoresWithThreeDecimalsAreNoThousands() {
        for rows in [
            "4,189;0,087\nWK095704;2020;3,998;1,100", "4.189;1.087\nWK095704;2020;3.998;1",
        ] {
            let outcome = Trial.run(
                "wk_code;jaar;lbm;afw\nWK095700;2020;" + rows + "\n",
                as: .leefbaarometer,
                of: .roermond,
                period: nil,
                links: [.column("lbm")]
            )
            #expect(outcome.complaints == [])
            #expect(outcome.value("lbm", "WK095700", .year(2020)) == 4.189)
            #expect(outcome.value("lbm", "WK095704", .year(2020)) == 3.998)
        }
    }

    @Test(
        arguments: [
            ("2024", Period.year(2024), false), ("2024*", .year(2024), true),
            ("2024**", .year(2024), true), ("2015JJ00", .year(2015), false),
            ("2019KW03", .quarter(3, of: 2019), false), ("2012MM01", .month(1, of: 2012), false),
            ("2019 3e kwartaal*", .quarter(3, of: 2019), true),
            (" 2012 december", .month(12, of: 2012), false),
        ]
    )
    func readsPeriods(text: String, period: Period, isProvisional: Bool) {
        #expect(DeliveredPeriod(text)?.period == period)
        #expect(DeliveredPeriod(text)?.isProvisional == isProvisional)
    }

    @Test(arguments: ["", "24", "2024***", "2019KW05", "2012MM13", "2012MM00", "3024", "2024W101"])
    func refusesWhatIsNoPeriod(text: String) { #expect(DeliveredPeriod(text) == nil) }
}
