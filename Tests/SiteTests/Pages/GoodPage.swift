/// A small page on which every rule holds, and the site around it.
enum GoodPage {
    static let path = "wijken/noord/index.html"

    static func site(_ html: String) -> RenderedSite {
        let other = html.replacing("../../", with: "").replacing("Noord – Proef", with: "Proef")
        return RenderedSite(
            files: [
                path: Array(html.utf8), "index.html": Array(other.utf8),
                "zoeken/index.html": Array(other.replacing("<title>", with: "<title>Zoeken ").utf8),
                "style.css": Array("body{color:#000}".utf8), "zoek.js": Array("'use strict'".utf8),
            ],
            hasInventedSources: true
        )
    }

    static let html = """
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <title>Noord – Proef</title>
        <meta name="robots" content="noindex">
        <link rel="stylesheet" href="../../style.css">
        </head>
        <body>
        <header>
        <form method="get" action="../../zoeken/index.html">
        <label for="zoek">Zoek</label><input id="zoek" name="q"><button>Zoek</button>
        </form>
        <nav aria-label="Menu"><ul><li><a href="../../wijken/noord/index.html" aria-current="page">Noord</a></li></ul></nav>
        </header>
        <main>
        <nav aria-label="Kruimelpad"><ol><li><a href="../../index.html">Alle wijken</a></li><li><span aria-current="page">Noord</span></li></ol></nav>
        <h1>Noord</h1>
        <h2 id="cijfers">Cijfers</h2>
        <p>Er wonen 1.234,5 mensen, dat is −3 meer. <a href="#cijfers">Naar de cijfers</a></p>
        <div role="region" aria-labelledby="cijfers" tabindex="0">
        <table><caption>Cijfers</caption><thead><tr><th scope="col">Cijfer</th><th scope="col">Wijk</th></tr></thead>
        <tbody><tr><th scope="row">Inwoners</th><td>12,5</td></tr><tr><td colspan="2">Niets</td></tr></tbody></table>
        </div>
        <figure aria-labelledby="titel"><figcaption id="titel">Verloop</figcaption><svg role="img" aria-labelledby="titel"><path d="M0 0"/></svg></figure>
        <svg aria-hidden="true"><path d="M0 0"/></svg>
        <details><summary>Meer</summary><p>Uitleg</p></details>
        <p><a href="https://voorbeeld.example/">De bron</a> (andere website)</p>
        </main>
        <footer><p>Voet</p></footer>
        <script src="../../zoek.js" defer></script>
        </body>
        </html>
        """
}
