import Diagnostics
import Prose
import Testing
import YAML

@Suite struct ArticleTests {
    @Test func readsSettingsTitleAndMarkup() throws {
        let article = try #require(
            article(
                "---\ntitel: Het plein\nomschrijving: Kort.\n---\n# Anders\n\nEen *mooi* plein.\n"
            ).article
        )
        #expect(article.title == "Het plein")
        #expect(article.summary == "Kort.")
        #expect(
            article.frontMatter["omschrijving"]?.location == Location("a.md", line: 3, field: 15)
        )
        #expect(
            html(article) == "<h2 id=\"a:anders\">Anders</h2>\n<p>Een <em>mooi</em> plein.</p>\n"
        )
    }

    @Test func takesTheFirstHeadingAsTitleAndLeavesItOutOfTheMarkup() throws {
        let article = try #require(article("# De *Kern* `één`\n\n## Meer\n").article)
        #expect(article.title == "De Kern één")
        #expect(html(article) == "<h2 id=\"a:meer\">Meer</h2>\n")
        #expect(article.frontMatter.entries.isEmpty)
    }

    @Test func leavesOutAHeadingThatRepeatsTheTitle() throws {
        let article = try #require(article("---\ntitel: Kern\n---\n# Kern\n\ntekst\n").article)
        #expect(html(article) == "<p>tekst</p>\n")
    }

    @Test func hasNoTitleWithoutAHeading() throws {
        let article = try #require(article("tekst\n\n> # citaat\n").article)
        #expect(article.title == nil)
    }

    @Test func readsAnEmptyFileAndWindowsLineEnds() throws {
        #expect(html(try #require(article("").article)).isEmpty)
        let windows = try #require(article("\u{FEFF}---\r\ntitel: a\r\n---\r\ntekst\r\n").article)
        #expect(windows.title == "a")
        #expect(html(windows) == "<p>tekst</p>\n")
    }

    @Test(arguments: ["titels: a", "Omschrijving: a"])
    func saysAnUnknownKeyWithTheNearestOne(_ key: String) {
        let name = key.prefix { $0 != ":" }
        #expect(
            lines("---\n\(key)\n---\n", path: "content/paginas/a.md") == [
                "content/paginas/a.md:2:1: fout WM037: '\(name)' is hier geen bekende sleutel; bedoelde u"
                    + " '\(name.hasPrefix("t") ? "titel" : "omschrijving")'?"
            ]
        )
    }

    /// That such a text comes on no page is enough: which keys it would have is not known.
    @Test func saysNothingOfTheKeysOfATextOnNoPage() {
        #expect(lines("---\nstatus: a\n---\n", path: "content/wijkagendas/noord/a.md").isEmpty)
    }
}
