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
                "a.md:1:201: fout WM233: deze tekst ligt dieper dan 100 niveaus;"
                    + " gebruik minder lijsten en citaten binnen elkaar"
            ]
        )
    }

    @Test(arguments: ["wide table", "long address", "many notes"])
    func refusesATextThatGrowsMoreThanTwentyTimes(_ what: String) {
        let text =
            switch what {
            case "wide table":
                "\(times("|", 3_000))\n\(times("|-", 2_999))|\n" + times("a\n", 90_000)
            case "long address": "[a]: <\(times("x", 1_000))>\n\n" + times("[a]", 40_000)
            default: times("[^1] ", 9_000) + "\n\n[^1]: a\n"
            }
        #expect(
            lines(text) == [
                "a.md: fout WM234: deze tekst wordt als pagina meer dan 20 keer zo groot;"
                    + " maak tabellen smaller en verwijzingen korter"
            ]
        )
    }

    @Test(arguments: ["wide table", "many links", "some notes"])
    func acceptsWideTablesAndManyLinks(_ what: String) {
        let text =
            switch what {
            case "wide table":
                "\(times("| ", 20))|\n\(times("|-", 20))|\n" + times(times("|a", 20) + "|\n", 2_000)
            case "many links":
                "[a]: https://www.roermond.nl\n\n" + times("[de gemeente][a] ", 300)
            default: times("[^1] ", 40) + "\n\n[^1]: a\n"
            }
        #expect(lines(text).isEmpty)
    }

    private func times(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }
}
