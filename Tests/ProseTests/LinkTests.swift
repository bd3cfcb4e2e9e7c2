import Diagnostics
import Prose
import Testing

@Suite struct LinkTests {
    private static let path = "content/themas/wonen.md"

    private func written(_ text: String, on page: String = "themas/wonen/index.html") throws
        -> String
    {
        let read = article(text, path: Self.path)
        #expect(read.report.diagnostics.isEmpty)
        return html(try #require(read.article), on: page)
    }

    private func said(_ text: String) -> [String] { lines(text, path: Self.path) }

    @Test func leadsToPagesFromWhereTheTextIsShown() throws {
        let text = "[a](../wijken/donderberg.md) [b](gezondheid.md) [c](./../vergelijk.md)"
        #expect(
            try written(text) == """
                <p><a href="../../wijken/donderberg/index.html">a</a> \
                <a href="../gezondheid/index.html">b</a> <a href="../../vergelijk/index.html">c</a></p>

                """
        )
        #expect(
            try written(text, on: "index.html") == """
                <p><a href="wijken/donderberg/index.html">a</a> \
                <a href="themas/gezondheid/index.html">b</a> <a href="vergelijk/index.html">c</a></p>

                """
        )
    }

    @Test func leadsToHeadingsOfThisAndOtherTexts() throws {
        #expect(
            try written("[a](#eén) [b](gezondheid.md#e%C3%A9n) [c](../vergelijk.md#tabel)") == """
                <p><a href="#themas/wonen:e%C3%A9n">a</a> \
                <a href="../gezondheid/index.html#themas/gezondheid:e%C3%A9n">b</a> \
                <a href="../../vergelijk/index.html#tabel">c</a></p>

                """
        )
    }

    @Test func marksOtherWebsitesInWords() throws {
        let outside = "<span class=\"buiten\"> (andere website)</span></a>"
        #expect(
            try written("[a](<https://x.nl/?a=1&b=é>) www.roermond.nl") == """
                <p><a href="https://x.nl/?a=1&amp;b=%C3%A9" rel="noopener noreferrer">a\(outside) \
                <a href="https://www.roermond.nl" rel="noopener noreferrer">www.roermond.nl\(outside)</p>

                """
        )
        #expect(
            try written("[a](mailto:info@x.nl) [b](tel:0475)")
                == "<p><a href=\"mailto:info@x.nl\">a</a> <a href=\"tel:0475\">b</a></p>\n"
        )
    }

    @Test func showsImagesInTheirSizeAndNamesTheFilesUsed() throws {
        let text = "![a \"b\"](../beelden/plein.png) ![c](<../beelden/markt plein.jpg>)"
        let more = " [d](../beelden/plan.pdf) [e](../beelden/plein.png)"
        #expect(
            try written(text + more) == """
                <p><img src="../../beelden/plein.png" alt="a &quot;b&quot;" width="3" height="2"> \
                <img src="../../beelden/markt%20plein.jpg" alt="c" width="300" height="200"> \
                <a href="../../beelden/plan.pdf">d</a> <a href="../../beelden/plein.png">e</a></p>

                """
        )
        #expect(
            article(text + more, path: Self.path).article?.files == [
                "content/beelden/plein.png", "content/beelden/markt plein.jpg",
                "content/beelden/plan.pdf",
            ]
        )
    }

    @Test(arguments: [
        ("../wijken/donderbreg.md", "bedoelde u '../wijken/donderberg.md'?"),
        ("donderberg.md", "bedoelde u '../wijken/donderberg.md'?"),
        ("../Wijken/donderberg.md", "bedoelde u '../wijken/donderberg.md'?"),
        ("../../../../x.md", "schrijf de weg vanaf dit bestand, zoals '../index.md'"),
        ("xyz.md#a", "schrijf de weg vanaf dit bestand, zoals '../index.md'"),
    ])
    func saysALinkToNoPage(_ address: String, _ advice: String) {
        #expect(
            said("é [a](\(address))") == [
                "content/themas/wonen.md:1:3: fout WM239: '\(address)' is geen pagina van deze site;"
                    + " \(advice)"
            ]
        )
    }

    @Test(arguments: [
        ("../gezondheid/index.html", "schrijf hier 'gezondheid.md'"),
        ("../../over/index.html", "schrijf hier '../paginas/over.md'"),
        ("../wijken/donderberg.html#x", "schrijf hier '../wijken/donderberg.md'"),
        ("q.htm", "verwijs naar de tekst, zoals '../index.md'"),
    ])
    func saysALinkToTheBuiltSite(_ address: String, _ advice: String) {
        #expect(
            said("[a](\(address))") == [
                "content/themas/wonen.md:1:1: fout WM251: '\(address)' is een adres van de gebouwde"
                    + " site; \(advice)"
            ]
        )
    }

    @Test(arguments: [
        ("../wijken/donderberg/", "bedoelde u '../wijken/donderberg.md'?"),
        ("../wijken/donderberg", "bedoelde u '../wijken/donderberg.md'?"),
        ("/wonen", "bedoelde u 'wonen.md'?"),
        ("/themas/gezondheid.md", "bedoelde u 'gezondheid.md'?"),
        ("..", "bedoelde u '../index.md'?"),
        ("gezondheid.md?a", "bedoelde u 'gezondheid.md'?"),
        ("", "schrijf de weg vanaf dit bestand, zoals '../index.md'"),
        ("#", "schrijf de weg vanaf dit bestand, zoals '../index.md'"),
        ("x/y:z", "schrijf de weg vanaf dit bestand, zoals '../index.md'"),
    ])
    func saysALinkToNoFile(_ address: String, _ advice: String) {
        #expect(
            said("[a](<\(address)>)") == [
                "content/themas/wonen.md:1:1: fout WM252: '\(address)' noemt geen bestand; \(advice)"
            ]
        )
    }

    @Test func saysALinkToAHeadingThatIsNotThere() throws {
        var report = Report()
        let articles = [
            (
                "content/themas/wonen.md",
                "# Wonen\n\n[a](gezondheid.md#bure)\n[b](#wonen) [c](#x)\n\n## x\n"
            ),
            ("content/themas/gezondheid.md", "## Buren\n"),
        ].compactMap { article($0.1, path: $0.0).article }
        Article.checkAnchors(of: articles, report: &report)
        #expect(
            report.sorted.map(\.description) == [
                "content/themas/wonen.md:3:1: fout WM253: 'bure' is geen kop in"
                    + " content/themas/gezondheid.md; bedoelde u 'buren'?",
                "content/themas/wonen.md:4:1: fout WM253: 'wonen' is geen kop in"
                    + " content/themas/wonen.md; neem een kop onder de titel, of haal '#wonen' weg",
            ]
        )
    }

    @Test(arguments: [
        ("![a](../beelden/plien.png)", "bedoelde u '../beelden/plein.png'?"),
        ("[a](../../data/x.csv)", ""), ("![a](https://x.nl/a.png)", ""), ("![a](/plein.png#a)", ""),
    ])
    func saysAFileThatIsNotThere(_ text: String, _ near: String) {
        let address = text.drop { $0 != "(" }.dropFirst().dropLast()
        let advice =
            near.isEmpty
            ? "zet het bestand in 'content/beelden/' en verwijs daarheen, zoals 'beelden/plein.jpg'"
            : near
        #expect(
            said(text) == [
                "content/themas/wonen.md:1:1: fout WM237: het bestand '\(address)' staat niet bij deze"
                    + " site; \(advice)"
            ]
        )
    }

    @Test func saysAFileOfAnotherForm() {
        #expect(
            said(
                "![a](../beelden/logo.svg) ![a](../beelden/plan.pdf)\n\n[a](../beelden/logo.svg)\n"
            ) == [
                "content/themas/wonen.md:1:1: fout WM255: '../beelden/logo.svg' is geen PNG of JPEG die"
                    + " te lezen is; bewaar het bestand opnieuw in zo'n vorm",
                "content/themas/wonen.md:1:27: fout WM255: '../beelden/plan.pdf' is geen PNG of JPEG die"
                    + " te lezen is; bewaar het bestand opnieuw in zo'n vorm",
                "content/themas/wonen.md:3:1: fout WM255: '../beelden/logo.svg' is geen PDF, PNG of JPEG"
                    + " die te lezen is; bewaar het bestand opnieuw in zo'n vorm",
            ]
        )
    }

    @Test func saysImagesAndLinksWithoutWords() {
        #expect(
            said("![ ](../beelden/plein.png)\n\n[](../index.md)\n") == [
                "content/themas/wonen.md:1:1: fout WM254: de afbeelding '../beelden/plein.png' heeft geen"
                    + " beschrijving; zet tussen '[' en ']' wat er te zien is",
                "content/themas/wonen.md:3:1: fout WM257: deze link heeft geen woorden; schrijf ze erbij"
                    + " of haal de link weg",
            ]
        )
    }

    /// Thousands of mistakes take no longer than a few.
    @Test func looksForTheNearestNameOfTheFirstMistakesOnly() {
        let text = String(repeating: "[a](donderbreg.md)\n\n", count: 8_000)
        let said = said(text)
        // A thousand, and that there are more.
        #expect(said.count == 8_000)
        #expect(said.count { $0.contains("bedoelde u") } == 20)
    }
}
