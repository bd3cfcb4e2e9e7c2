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

    @Test func staysOnOneLineWhateverAFileIsNamed() {
        let diagnostic = Diagnostic(
            .error("WM001", "'a\u{1B}[31mb\r\n' is fout"),
            at: Location("content/a\ncontent/index.md:1: fout WM002: vals\u{202E}.md", line: 3),
            notes: [.init("hier\u{85}ook", at: Location("b\u{7F}.csv"))]
        )
        #expect(
            diagnostic.description
                == "content/a[U+000A]content/index.md:1: fout WM002: vals[U+202E].md:3: fout WM001:"
                + " 'a[U+001B][31mb[U+000D][U+000A]' is fout\n"
                + "b[U+007F].csv: opmerking WM001: hier[U+0085]ook"
        )
    }

    @Test func quotesNoMoreThanAnyoneReads() {
        let cell = String(repeating: "x", count: 5_000)
        let diagnostic = Diagnostic(
            .error("WM001", "'\(cell)' is geen jaar"),
            at: Location("a.csv")
        )
        let shown = String(repeating: "x", count: 200)
        #expect(diagnostic.description == "a.csv: fout WM001: '\(shown)…' is geen jaar")
    }

    @Test func keepsAHundredThousandMessagesOfAKindPerFile() {
        var report = Report()
        for line in 1...100_500 {
            report.add(.error("WM001", "fout"), at: Location("a.csv", line: line))
            if line <= 100_000 {
                report.add(.error("WM001", "fout"), at: Location("b.csv", line: line))
            }
        }
        #expect(report.count(of: .error) == 200_000)
        let rest = report.diagnostics.filter { $0.severity != .error }.map(\.description)
        #expect(
            rest == [
                "a.csv: opmerking WM389: melding WM001 geldt hier voor meer dan 100000 plaatsen;"
                    + " de rest staat er niet bij"
            ]
        )
    }
}
