import Diagnostics
import Prose
import Testing
import YAML

@Suite struct ArticleTests {
    @Test func readsSettingsTitleAndMarkup() throws {
        let article = try #require(
            article("---\ntitel: Het plein\njaar: 2026\n---\n# Anders\n\nEen *mooi* plein.\n")
                .article
        )
        #expect(article.title == "Het plein")
        #expect(article.frontMatter["jaar"]?.string == "2026")
        #expect(article.frontMatter["jaar"]?.location == Location("a.md", line: 3, field: 7))
        #expect(html(article) == "<h1>Anders</h1>\n<p>Een <em>mooi</em> plein.</p>\n")
    }

    @Test func takesTheFirstHeadingAsTitleAndLeavesItOutOfTheMarkup() throws {
        let article = try #require(article("# De *Kern* `één`\n\n## Meer\n").article)
        #expect(article.title == "De Kern één")
        #expect(html(article) == "<h2>Meer</h2>\n")
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

    @Test func lowersHeadingsByTheOffset() throws {
        var report = Report()
        let bytes = Array("# Titel\n\n# Een\n\n## Twee\n\n###### Zes\n".utf8)
        let article = try #require(
            Article(path: "a.md", bytes: bytes, headingOffset: 1, report: &report)
        )
        #expect(article.title == "Titel")
        #expect(html(article) == "<h2>Een</h2>\n<h3>Twee</h3>\n<h6>Zes</h6>\n")
    }

    @Test func writesTablesFootnotesStrikethroughAndAddresses() throws {
        let text = """
            | a | b |
            |---|--:|
            | 1 | 2 |

            ~~weg~~ ~10 en ~20, www.roermond.nl [^1]

            [^1]: noot
            """
        let article = try #require(article(text).article)
        #expect(
            html(article) == """
                <table>
                <thead>
                <tr>
                <th>a</th>
                <th style="text-align: right">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>1</td>
                <td style="text-align: right">2</td>
                </tr>
                </tbody>
                </table>
                <p><del>weg</del> ~10 en ~20, <a href="http://www.roermond.nl">www.roermond.nl</a> \
                <sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup></p>
                <section class="footnotes" data-footnotes>
                <ol>
                <li id="fn-1">
                <p>noot <a href="#fnref-1" class="footnote-backref" data-footnote-backref \
                aria-label="Terug naar de tekst">↩</a></p>
                </li>
                </ol>
                </section>

                """
        )
    }

    @Test func readsAnEmptyFileAndWindowsLineEnds() throws {
        #expect(try #require(article("").article).html.isEmpty)
        let windows = try #require(article("\u{FEFF}---\r\ntitel: a\r\n---\r\ntekst\r\n").article)
        #expect(windows.title == "a")
        #expect(html(windows) == "<p>tekst</p>\n")
    }

    @Test func escapesWhatIsNoMarkup() throws {
        let article = try #require(article("a < b & \"c\" `<b>`\n").article)
        #expect(html(article) == "<p>a &lt; b &amp; &quot;c&quot; <code>&lt;b&gt;</code></p>\n")
    }
}

func article(_ text: String) -> (article: Article?, report: Report) {
    var report = Report()
    let article = Article(path: "a.md", bytes: Array(text.utf8), report: &report)
    return (article, report)
}

func html(_ article: Article) -> String { String(decoding: article.html, as: UTF8.self) }

func lines(_ text: String) -> [String] {
    article(text).report.sorted.map(\.description)
}
