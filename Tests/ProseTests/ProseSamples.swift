import Diagnostics
import Markup
import Prose

/// A small site to link from: a few pages, and files beside the texts.
enum ProseSamples {
    /// The least that says its size: 3 wide and 2 high.
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0, 3, 0, 0, 0, 2]

    /// A comment, filling bytes, and a picture of 300 by 200 that comes in passes.
    static let jpeg: [UInt8] = [
        0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 44, 1, 1, 0x11,
        0,
    ]

    static let links = PageLinks(
        pages: [
            "content/index.md": "index.html",
            "content/vergelijk.md": "vergelijk/index.html",
            "content/paginas/over.md": "over/index.html",
            "content/themas/gezondheid.md": "themas/gezondheid/index.html",
            "content/themas/wonen.md": "themas/wonen/index.html",
            "content/wijken/donderberg.md": "wijken/donderberg/index.html",
        ],
        content: [
            "content/themas/wonen.md": [],
            "content/themas/gezondheid.md": [],
            "content/beelden/plein.png": png,
            "content/beelden/markt plein.jpg": jpeg,
            "content/beelden/plan.pdf": Array("%PDF-1.7".utf8),
            "content/beelden/logo.svg": Array("<svg>".utf8),
        ]
    )
}

func article(_ text: String, path: String = "a.md") -> (article: Article?, report: Report) {
    var report = Report()
    let article = Article(
        path: path,
        bytes: Array(text.utf8),
        links: ProseSamples.links,
        report: &report
    )
    return (article, report)
}

func html(_ article: Article, on page: String = "themas/wonen/index.html") -> String {
    String(decoding: article.markup(on: page, links: ProseSamples.links).bytes, as: UTF8.self)
}

/// The markup of a text that may have mistakes; empty where it is refused.
func html(_ text: String, path: String = "a.md") -> String {
    article(text, path: path).article.map { html($0) } ?? ""
}

func lines(_ text: String, path: String = "a.md") -> [String] {
    article(text, path: path).report.sorted.map(\.description)
}
