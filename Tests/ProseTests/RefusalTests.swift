import Diagnostics
import Prose
import Testing

@Suite struct RefusalTests {
    /// The place of the mistake is marked in the text itself.
    @Test(arguments: [
        "é é 📍<b>x", "# Kop é 📍<i>", "---\ntitel: é\n---\n\n📍<br>", "a\n  é 📍<b>",
        "> a\n> é 📍<b>", "> a\né 📍<b>", "- a\n  - é\n    é 📍<b>", "| é |\n|---|\n| é 📍<b> |",
        "tekst[^1]\n\n[^1]: a\n    é 📍<b>", "`<b>` 📍<b>", "a 📍<!-- opmerking --> b",
        "  📍<div>\nx\n</div>", "> [x]: #y\n> [z]: #y\n> é [z] 📍<b> [x]", "1. a\n\n   📍<div>",
        "a\\\né 📍<b>", "tekst\n| é | b |\n|---|---|\n| é | 📍<b> |", "`a\nb`\né 📍<b>",
        "tekst\n| é | 📍<b> |\n|---|---|",
        "Kop é\né 📍<b>\n===", "a 📍<b\nc> d",
    ])
    func saysHTMLWhereItStands(_ marked: String) throws {
        let text = marked.replacing("📍", with: "")
        let diagnostic = try #require(article(text).report.diagnostics.first)
        #expect(diagnostic.message.code == "WM235")
        #expect(diagnostic.location == place(of: "📍", in: marked))
    }

    @Test(arguments: [
        "é 📍[x](javascript:alert)", "é 📍<ftp://x>", "é 📍[x](data:text/html,x)", "é 📍[x](//host/x)",
        "a\n  é 📍[x](JavaScript:x)", "é 📍[x][y]\n\n[y]: file:///x", "é, 📍ftp://x.nl en www.x.nl",
        "> - a\n>   é 📍[x](vbscript:x)", "[z]: y\n \"a\"\n é 📍[x](data:c)",
        "a\\\né 📍[x](data:c)", "a\\\né 📍[x][y]\n\n[y]: data:c", "a\né é 📍<ftp://x.nl>",
        "é 📍[x](&#106;avascript:x)",
    ])
    func saysALinkToAnUnsafeAddressWhereItStands(_ marked: String) throws {
        let text = marked.replacing("📍", with: "")
        let diagnostic = try #require(article(text).report.diagnostics.first)
        #expect(diagnostic.message.code == "WM236")
        #expect(diagnostic.location == place(of: "📍", in: marked))
    }

    @Test(arguments: ["https://x.nl", "mailto:a@b.nl", "tel:0475"])
    func acceptsSafeAddresses(_ address: String) {
        #expect(lines("[a](<\(address)>)").isEmpty)
    }

    /// Who reads a page over `http:` may be read along with, so a link never leads there.
    @Test(arguments: ["http://x.nl", "https:x.nl", "https:///x", "https://?x", "HTTP://X.NL"])
    func refusesAnAddressThatIsNotSecure(_ address: String) {
        #expect(
            lines("[a](\(address))") == [
                "a.md:1:1: fout WM236: het adres '\(address)' kan niet op de pagina; een link begint met"
                    + " https:, mailto: of tel:, of wijst naar een tekst van deze site"
            ]
        )
    }

    @Test func writesTheFullLineOfWhatMayNotBeOnAPage() {
        #expect(
            lines("é <b>\n\n[x](data:y)\n\n![x](http://x.nl/a.png)\n\n  [^1]: noot\n")
                == [
                    "a.md:1:3: fout WM235: '<b>' is HTML en komt niet op de pagina; schrijf het in Markdown,"
                        + " of zet '\\' voor de '<' als u dat teken bedoelt",
                    "a.md:3:1: fout WM236: het adres 'data:y' kan niet op de pagina; een link begint met"
                        + " https:, mailto: of tel:, of wijst naar een tekst van deze site",
                    "a.md:5:1: fout WM237: het bestand 'http://x.nl/a.png' staat niet bij deze site;"
                        + " zet het bestand in 'content/beelden/' en verwijs daarheen, zoals"
                        + " 'beelden/plein.jpg'",
                    "a.md:7:3: fout WM238: de voetnoot '[^1]' komt niet op de pagina: er verwijst niets"
                        + " naar, of hij staat er twee keer; zet '[^1]' in de tekst of haal de voetnoot weg",
                ]
        )
    }

    @Test(arguments: [
        "a[^1]\n\n[^1]: noot", "```\n[^1]: code\n```", "    [^1]: code", "a\n\\[^1]: tekst",
        "a[^1]\n\n[^1]:\n    noot\n\n    nog",
    ])
    func acceptsFootnotesThatAreShown(_ text: String) {
        #expect(lines(text).isEmpty)
    }

    @Test func saysTheSecondFootnoteOfOneName() {
        #expect(
            article("a[^1]\n\n[^1]: b\n\n[^1]: c\n").report.diagnostics.map(\.location.line) == [5]
        )
    }

    @Test func saysMistakesInFrontMatterAndTextAtOnce() {
        #expect(
            lines("---\na: b: c\n---\n<b>\n").map { $0.prefix(21) } == [
                "a.md:2:5: fout WM030:", "a.md:4:1: fout WM235:",
            ]
        )
    }
}

/// Line and column, in characters, of a mark in a text.
private func place(of mark: Character, in text: String) -> Location {
    let before = text.prefix { $0 != mark }.split(separator: "\n", omittingEmptySubsequences: false)
    return Location("a.md", line: before.count, field: (before.last?.unicodeScalars.count ?? 0) + 1)
}
