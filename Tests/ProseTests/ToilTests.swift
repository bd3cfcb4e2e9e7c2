import Diagnostics
import Glibc
import Prose
import Testing

/// Small texts that would keep cmark busy: refused before, or read soon.
@Suite struct ToilTests {
    /// What is refused, with the line that is said.
    @Test(arguments: [
        (Hostile.openBrackets, 1, "meer dan 10000 keer '[' zonder lege regel ertussen"),
        (.openTags, 1, "meer dan 1000 keer '<?' of '<!' zonder lege regel ertussen"),
        (.bars, 1, "meer dan 2000 keer '|' op één regel"),
        (.linesAboveTable, 1, "meer dan 10000 regels zonder lege regel ertussen"),
        (.addressOfParentheses, 1, "een woord van meer dan 5000 tekens"),
        (.joinedAddresses, 3, "een woord van meer dan 5000 tekens"),
        (
            .starsAndBrackets, 1,
            "6667 keer '[' en 6667 keer '*', '_' of '~' zonder lege regel ertussen"
        ),
    ])
    func saysWhatCostsTooMuchTime(_ hostile: Hostile, _ line: Int, _ much: String) {
        #expect(
            lines(hostile.text) == [
                "a.md:\(line):1: fout WM258: hier staat \(much); zo'n tekst kost te veel tijd,"
                    + " dus maak hem korter"
            ]
        )
    }

    // Time of the processor, because the tests run beside each other on slow machines.
    @Test(arguments: Hostile.allCases) func judgesHostileTextsSoon(_ hostile: Hostile) {
        let text = hostile.text
        #expect(text.utf8.count <= Article.maximumSize)
        let start = Self.processorSeconds
        _ = article(text)
        #expect(Self.processorSeconds - start < 5, "\(hostile)")
    }

    private static var processorSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test(arguments: [
        Hostile.stars, .underscores, .alternating, .backticks, .mails, .definitions, .listItems,
        .tableOfLinks, .quotes,
    ])
    func readsWhatIsManyButHarmless(_ hostile: Hostile) {
        #expect(article(hostile.text).article != nil)
        #expect(lines(hostile.text).isEmpty)
    }

    @Test(arguments: ["- ", "> ", "* ", "1. ", "+\t", "[^a]: "])
    func refusesDeepLevelsBeforeTheyAreRead(_ mark: String) {
        let text =
            String(repeating: mark, count: 20_000) + "a\n" + String(repeating: "b\n", count: 900)
        #expect(lines(text).count == 1)
        #expect(lines(text).first?.contains("fout WM233: deze tekst ligt dieper dan") == true)
    }
}

/// Texts just below the largest size, each of one kind.
enum Hostile: CaseIterable {
    case openBrackets, images, openTags, declarations, bars, tableHead, linesAboveTable
    case addressOfParentheses, joinedAddresses, starsAndBrackets, stars, underscores, alternating
    case backticks, mails, definitions, references, notes, nestedNotes, listItems, tableOfLinks
    case quotes, quoteLines, depthThenLines, htmlLines, wrongLinks, wideTable, entities

    var text: String {
        switch self {
        case .openBrackets: fill("[a ")
        case .images: fill("![[]()")
        case .openTags: fill("a <? ")
        case .declarations: fill("a <![CDATA[ ")
        case .bars: fill("| ")
        case .tableHead: fill("| a ", 99_000) + "\n" + fill("|-", 99_000)
        case .linesAboveTable: fill("a\n", 190_000) + "|a|\n|-|\n"
        case .addressOfParentheses: "www.a.b" + fill(")", 190_000)
        case .joinedAddresses: "a\n\n" + fill("*www.a.b<", 190_000)
        case .starsAndBrackets: fill("a* b [c ", 53_336)
        case .stars: fill("*a ")
        case .underscores: fill("_a b_ ")
        case .alternating: fill("*_ ")
        case .backticks: (1...600).map { fill("`", $0) }.joined(separator: " a ")
        case .mails: fill("a@b.c ", 20_000) + fill("b@ ", 170_000)
        case .definitions: numbered { "[\($0)]: #u\n" + ($0 % 1_000 == 0 ? "\n" : "") }
        case .references:
            numbered(9_000) { "[\($0)]: #u\n" + ($0 % 1_000 == 0 ? "\n" : "") }
                + numbered(6_000) { "[\($0)] " }
        case .notes: numbered(7_000) { "a[^\($0)]\n\n[^\($0)]: b\n\n" }
        case .nestedNotes: numbered(8_000) { "[^\($0)]: b [^\($0 + 1)]\n\n" }
        case .listItems: fill("- a\n", 36_000)
        case .tableOfLinks:
            "| a | b |\n|---|---|\n" + fill("| [x](https://www.roermond.nl/wonen) | 1 |\n", 190_000)
        case .quotes: fill("\"a' ")
        case .quoteLines: fill("\(fill(">", 99))\na\n")
        case .depthThenLines: fill("- ", 198) + "a\n" + fill("b\n", 19_000)
        case .htmlLines: fill("<div>\n\n")
        case .wrongLinks: fill("[a](wonne.md)\n\n")
        case .wideTable: fill("|a", 3_000) + "|\n" + fill("|-", 3_000) + "|\n" + fill("a\n", 18_000)
        case .entities: fill("&#106;&lt;")
        }
    }

    private func fill(_ piece: String, _ size: Int = 199_000) -> String {
        String(repeating: piece, count: max(1, size / piece.utf8.count))
    }

    private func numbered(_ count: Int = 15_000, _ piece: (Int) -> String) -> String {
        (1...count).map(piece).joined()
    }
}
