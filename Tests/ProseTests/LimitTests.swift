import Diagnostics
import Prose
import Testing

@Suite struct LimitTests {
    @Test func refusesAFileOfMoreThan200Kilobytes() {
        #expect(
            lines(String(repeating: "x", count: 200_001)) == [
                "a.md: fout WM230: het bestand telt 200001 bytes; een tekst mag hoogstens 200000 bytes"
                    + " groot zijn"
            ]
        )
    }

    @Test(arguments: ["---\ntitel: a\n\ntekst", "---", "---\r\n"])
    func refusesFrontMatterThatDoesNotEnd(_ text: String) {
        #expect(
            lines(text) == [
                "a.md:1:1: fout WM231: met '---' beginnen hier gegevens die nergens eindigen;"
                    + " zet ook na de laatste gegevens een regel met '---'"
            ]
        )
    }

    @Test(arguments: [
        ("\u{0}", "0000"), ("\u{85}", "0085"), ("\u{202A}", "202A"), ("\u{202E}", "202E"),
        ("\u{2066}", "2066"), ("\u{2069}", "2069"),
    ])
    func refusesControlsAndMarksOfDirection(_ sign: String, _ hex: String) {
        #expect(
            lines("a\né\(sign)") == [
                "a.md:2:2: fout WM232: hier staat een onzichtbaar stuurteken ('U+\(hex)'); haal het weg"
            ]
        )
    }

    @Test func acceptsSignsThatJoinEmojiOrOrderLetters() {
        #expect(lines("\u{200D}\u{200E}\u{2065}\u{A0}").isEmpty)
    }

    @Test func refusesBytesThatAreNotUTF8() {
        var report = Report()
        let links = ProseSamples.links
        #expect(Article(path: "a.md", bytes: [0x61, 0xFF], links: links, report: &report) == nil)
        #expect(
            report.diagnostics.map(\.description) == [
                "a.md:1:2: fout WM036: de byte 'FF' is geen UTF-8; bewaar het bestand als UTF-8"
            ]
        )
    }

    @Test func refusesMoreThanAHundredLevels() {
        #expect(lines(String(repeating: "> ", count: 98) + "a").isEmpty)
        #expect(
            lines(String(repeating: "> ", count: 5_000) + "a") == [
                "a.md:1:202: fout WM233: deze tekst ligt dieper dan 100 niveaus;"
                    + " gebruik minder lijsten en citaten binnen elkaar"
            ]
        )
    }

    @Test(arguments: [
        String(repeating: "|", count: 3_000) + "\n" + String(repeating: "|-", count: 2_999) + "|\n"
            + String(repeating: "a\n", count: 90_000),
        "[a]: <" + String(repeating: "x", count: 1_000) + ">\n\n"
            + String(repeating: "[a]", count: 40_000),
        String(repeating: "[^1] ", count: 9_000) + "\n\n[^1]: a\n",
    ])
    func refusesATextThatGrowsMoreThanTwentyTimes(_ text: String) {
        #expect(
            lines(text) == [
                "a.md: fout WM234: deze tekst wordt als pagina meer dan 20 keer zo groot;"
                    + " maak tabellen smaller en verwijzingen korter"
            ]
        )
    }

    @Test(arguments: [
        String(repeating: "| ", count: 20) + "|\n" + String(repeating: "|-", count: 20) + "|\n"
            + String(repeating: String(repeating: "|a", count: 20) + "|\n", count: 2_000),
        "[a]: https://www.roermond.nl\n\n" + String(repeating: "[a] ", count: 300),
        String(repeating: "[^1] ", count: 40) + "\n\n[^1]: a\n",
    ])
    func acceptsWideTablesAndManyLinks(_ text: String) {
        #expect(lines(text).isEmpty)
    }
}
