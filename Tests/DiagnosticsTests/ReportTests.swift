import Diagnostics
import Testing

@Suite struct ReportTests {
    @Test func writesPlaceSeverityCodeAndText() {
        let diagnostic = Diagnostic(
            .error("WM031", "'lager' is geen richting; bedoelde u 'lager_is_beter'?"),
            at: Location("data/indicatoren.csv", line: 14, field: 8)
        )
        #expect(
            diagnostic.description
                == "data/indicatoren.csv:14:8: fout WM031: 'lager' is geen richting; bedoelde u 'lager_is_beter'?"
        )
    }

    @Test func writesALinePerNote() {
        let diagnostic = Diagnostic(
            .warning("WM001", "dubbel"),
            at: Location("a.csv", line: 3, field: 1),
            notes: [.init("hier staat de eerste", at: Location("a.csv", line: 2, field: 1))]
        )
        #expect(
            diagnostic.description
                == "a.csv:3:1: waarschuwing WM001: dubbel\na.csv:2:1: opmerking WM001: hier staat de eerste"
        )
    }

    @Test func sortsByPlaceAndCountsBySeverity() {
        var report = Report()
        report.add(.warning("WM002", "b"), at: Location("b.csv", line: 10, field: 2))
        report.add(.error("WM001", "a"), at: Location("b.csv", line: 9, field: 3))
        report.add(.remark("WM003", "c"), at: Location("a.csv"))
        report.add(.error("WM004", "d"), at: Location("b.csv", line: 10, field: 2))
        #expect(report.sorted.map(\.message.code) == ["WM003", "WM001", "WM004", "WM002"])
        #expect(report.summary == "2 fouten, 1 waarschuwing, 1 opmerking")
        #expect(report.hasErrors)
    }
}
