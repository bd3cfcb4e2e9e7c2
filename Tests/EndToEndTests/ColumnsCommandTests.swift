import Foundation
import TestSupport
import Testing

/// `kolommen` on real layouts: what it recognises, and rows that can be pasted as they stand.
@Suite struct ColumnsCommandTests {
    @Test func printsTheFormTheAreasAndRowsToPaste() throws {
        let outcome = try Installation(.basis).run("kolommen", "data/cbs/kern_2024.csv")
        #expect(outcome.exitCode == 0)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.contains("Vorm      statline"))
        #expect(lines.contains("Perioden  staan niet in het bestand; vul 'periode' in"))
        #expect(lines.contains { $0.hasPrefix("Gebieden  ") && $0.contains("gemeente 1 van 1") })
        #expect(lines.contains("levering;kolom;indicator;rol;factor"))
        #expect(lines.contains { $0.hasPrefix("kern-2024;") && $0.contains(";inwoners;waarde;") })
    }

    @Test func rowsHaveTheFactorAndTheDenominatorOfTheirExample() throws {
        let outcome = try Installation(.basis).run("kolommen", "data/cbs/kern_2024.csv")
        let rows = outcome.output.split(separator: "\n").filter { $0.hasPrefix("kern-2024;") }
        #expect(
            rows.dropFirst().starts(with: [
                "kern-2024;Bevolking/Aantal inwoners;inwoners;waarde;",
                "kern-2024;Bevolking/Leeftijdsgroepen/0 tot 15 jaar;jongeren;teller;",
                "kern-2024;Bevolking/Aantal inwoners;jongeren;noemer;",
                "kern-2024;Wonen/Gemiddelde WOZ-waarde van woningen;woz-waarde;waarde;1000",
            ])
        )
    }

    @Test func countsTheFiguresOfEveryColumn() throws {
        let rows = (1...9).map { _ in "7" }.joined(separator: ";")
        let names = (1...9).map { "k\($0)" }.joined(separator: ";")
        let installation = try Installation(.basis)
        try installation.write(
            Data("gwb_code;\(names);k10\nWK999901;\(rows);.\nWK999902;\(rows);8\n".utf8),
            to: "kwb.csv"
        )
        let lines = try installation.run("kolommen", "kwb.csv").output.split(separator: "\n")
        for number in 1...9 { #expect(lines.contains("  k\(number): 2 cijfers")) }
        #expect(lines.contains("  k10: 1 cijfers, 1 ontbreken"))
    }

    @Test func countsNothingBeforeThereAreAreas() throws {
        let installation = try Installation(.basis)
        try FileManager.default.removeItem(
            at: installation.folder.appending(path: "data/gebieden.csv")
        )
        let lines = try installation.run("kolommen", "data/cbs/kern_2024.csv").output
            .split(separator: "\n")
        #expect(lines.contains("Kolommen:"))
        #expect(lines.contains("  Bevolking/Aantal inwoners (aantal)"))
    }

    @Test func aFileWithoutAKnownFormIsAnError() throws {
        let installation = try Installation(.basis)
        let file = installation.folder.appending(path: "los.csv")
        try "a;b\n1;2\n".write(to: file, atomically: true, encoding: .utf8)
        let outcome = try installation.run("kolommen", "los.csv")
        #expect(outcome.exitCode == 1)
        #expect(
            outcome.errors.hasPrefix(
                "los.csv: fout WM103: de indeling van dit bestand is niet bekend; data/README.md noemt de vormen die gelezen worden\n"
            )
        )
    }

    @Test func aFolderInPlaceOfAFileEndsWithOne() throws {
        let outcome = try Installation(.basis).run("kolommen", "data/cbs")
        #expect(outcome.exitCode == 1)
        #expect(
            outcome.errors
                == "fout: 'data/cbs' is geen gewoon bestand; haal het weg of noem een ander bestand\n"
        )
    }

    @Test func aFileThatIsNowhereEndsWithThree() throws {
        let outcome = try Installation(.basis).run("kolommen", "weg.csv")
        #expect(outcome.exitCode == 3)
        #expect(outcome.errors == "fout: 'weg.csv' kan niet worden gelezen: dit bestaat niet\n")
    }
}
