import Diagnostics
import Prose
import Testing

@Suite struct HeadingTests {
    @Test func putsHeadingsBelowThoseOfThePage() throws {
        var report = Report()
        let bytes = Array("# Titel\n\n# Een\n\n## Twee\n\n### Drie\n\n# Vier\n".utf8)
        let article = try #require(
            Article(
                path: "a.md",
                bytes: bytes,
                links: ProseSamples.links,
                headingOffset: 4,
                report: &report
            )
        )
        #expect(article.title == "Titel")
        #expect(report.diagnostics.isEmpty)
        #expect(article.headings.map(\.level) == [5, 6, 6, 5])
        #expect(article.headings.map(\.text) == ["Een", "Twee", "Drie", "Vier"])
        #expect(
            html(article) == "<h5 id=\"a:een\">Een</h5>\n<h6 id=\"a:twee\">Twee</h6>\n"
                + "<h6 id=\"a:drie\">Drie</h6>\n<h5 id=\"a:vier\">Vier</h5>\n"
        )
    }

    @Test func closesAGapBetweenLevelsAndSaysSo() throws {
        let read = article("## Een\n\n#### é\n\n### Drie\n\n# Vier\n\n- ## Vijf\n")
        #expect(
            read.report.diagnostics.map(\.description) == [
                "a.md:3:1: waarschuwing WM256: deze kop slaat een niveau over; begin de regel met"
                    + " '### '. Op de pagina is het al zo gedaan"
            ]
        )
        #expect(read.article?.title == "Vier")
        #expect(read.article?.headings.map(\.level) == [2, 3, 3, 2])
    }

    @Test func makesAddressesAsCodeForgesDo() throws {
        let read = try #require(
            article(
                "## Eén & twee_3?\n\n## A\n\n## a\n\n## A-1\n\n## a\n",
                path: "content/x/y z.md"
            )
            .article
        )
        #expect(
            read.headings.map(\.id) == [
                "x/y-z:eén--twee_3", "x/y-z:a", "x/y-z:a-1", "x/y-z:a-1-1", "x/y-z:a-2",
            ]
        )
    }

    @Test(arguments: ["Kop", "&amp;", "kop-1"])
    func readsTenThousandEqualHeadingsSoon(_ words: String) throws {
        let text = String(repeating: "# \(words)\n\n", count: 10_000)
        var read: Article?
        let time = ContinuousClock().measure { read = article(text).article }
        #expect(time < .seconds(3))
        #expect(Set(try #require(read).headings.map(\.id)).count == 9_999)
    }

    @Test func saysAHeadingWithoutWords() {
        #expect(
            lines("a\n\n##\n") == [
                "a.md:3:1: fout WM257: deze kop heeft geen woorden; schrijf ze erbij of haal de kop weg"
            ]
        )
    }

    @Test(arguments: [
        ("[a](https://x.nl)", "link"), ("![a](content/beelden/plein.png)", "afbeelding"),
        ("[^1]\n\n[^1]: b", "voetnoot"),
    ])
    func saysWhatGetsLostInTheTitle(_ markup: String, _ noun: String) {
        #expect(
            lines("# Kop \(markup)\n").map { $0.drop { $0 != " " } } == [
                " fout WM259: deze \(noun) staat in de titel en komt niet op de pagina;"
                    + " zet de \(noun) in de tekst eronder"
            ]
        )
    }
}
