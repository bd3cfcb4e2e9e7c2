import Prose
import Testing

/// What the signs of Markdown become on the page.
@Suite struct MarkupTests {
    @Test func escapesWhatIsNoMarkup() {
        #expect(
            html("a < b & \"c\" `<b>`\n")
                == "<p>a &lt; b &amp; &quot;c&quot; <code>&lt;b&gt;</code></p>\n"
        )
    }

    @Test func writesListsQuotationsCodeAndRules() {
        let text = """
            - a
            - b
              1. c

            3. d

               e

            > f\\
            > g

            ***

            ```python "x
            <i>
            ```

            ~~weg~~ ~10 en ~20 **vet**
            """
        #expect(
            html(text) == "<ul><li>a</li>\n<li>b<ol><li>c</li>\n</ol>\n</li>\n</ul>\n"
                + "<ol start=\"3\"><li><p>d</p>\n<p>e</p>\n</li>\n</ol>\n"
                + "<blockquote><p>f<br>g</p>\n</blockquote>\n<hr>\n"
                + "<pre><code class=\"language-python\">&lt;i&gt;\n</code></pre>\n"
                + "<p><del>weg</del> ~10 en ~20 <strong>vet</strong></p>\n"
        )
    }

    @Test func writesATableThatScrollsByItselfAndNamesItsColumns() {
        #expect(
            html("| | a | b |\n|---|:-:|--:|\n| x | 1 | *2* |\n") == """
                <div class="schuif" role="region" aria-label="Tabel" tabindex="0"><table><thead><tr>\
                <td></td><th scope="col" class="midden">a</th><th scope="col" class="rechts">b</th></tr>
                </thead><tbody><tr><td>x</td><td class="midden">1</td>\
                <td class="rechts"><em>2</em></td></tr>
                </tbody></table></div>

                """
        )
    }

    @Test func namesTablesDifferently() {
        let table = "|a|\n|-|\n\n"
        let markup = html("# Wonen \"nu\"\n\n\(table)\(table)")
        #expect(markup.contains("aria-label=\"Tabel 1 bij Wonen &quot;nu&quot;\""))
        #expect(markup.contains("aria-label=\"Tabel 2 bij Wonen &quot;nu&quot;\""))
        #expect(!markup.contains("tbody"))
    }

    @Test func writesNotesWithDutchNamesAndIdsOfTheirOwn() {
        let text = "Een[^x] en twee[^x].\n\n[^x]: noot\n"
        #expect(
            html(text, path: "content/wijken/centrum.md") == """
                <p>Een<sup><a id="wijken/centrum:noot:1:1" href="#wijken/centrum:noot:1" \
                aria-label="Noot 1">1</a></sup> en twee<sup><a id="wijken/centrum:noot:1:2" \
                href="#wijken/centrum:noot:1" aria-label="Noot 1">1</a></sup>.</p>
                <section class="noten"><h2>Noten</h2>
                <ol><li id="wijken/centrum:noot:1"><p>noot</p>
                <a href="#wijken/centrum:noot:1:1" \
                aria-label="Terug naar de tekst bij noot 1, plaats 1">↩\u{FE0E}</a>\
                <a href="#wijken/centrum:noot:1:2" \
                aria-label="Terug naar de tekst bij noot 1, plaats 2">↩\u{FE0E}</a></li>
                </ol></section>

                """
        )
    }

    /// Only the template of the page is a template.
    @Test func showsTagsOfTemplatesAndScriptsAsText() {
        #expect(
            html("{{titel}} {{#a}}{{{b}}}{{/a}} \\</script> `</script>`\n")
                == "<p>{{titel}} {{#a}}{{{b}}}{{/a}} &lt;/script&gt; <code>&lt;/script&gt;</code></p>\n"
        )
    }

    @Test func showsRefusedMarkupAsTextAndRefusedLinksAsWords() {
        #expect(html("a <b onclick=x>c</b>") == "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n")
        #expect(html("<script>x</script>") == "<pre>&lt;script&gt;x&lt;/script&gt;\n</pre>\n")
        #expect(html("[a *b*](javascript:x)") == "<p>a <em>b</em></p>\n")
        #expect(html("![a *b*](data:x)") == "<p>a b</p>\n")
    }
}
