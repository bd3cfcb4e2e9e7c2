import Diagnostics
import Foundation
import FoundationXML
import Markup
import Prose
import TestSupport
import Testing

/// Texts that go wrong: what comes out is whole and harmless, or refused at a line.
@Suite struct MarkdownFuzzTests {
    private static let corpus = [
        "# Kop[^1]\n\n## Meer *mooi*\n\n#### Diep\n\n[^1]: noot `x`\n\n    nog\n",
        "| a | b |\n|:-:|--:|\n| [x](../wijken/a.md#b) | ![p](beelden/p.png) |\n\n~~weg~~ www.x.nl\n",
        "- a\n  - b\n\n    > c <https://x.nl> <a@b.nl>\n3. d\n\n```js\n</script>\n```\n",
        "<script>alert(1)</script>\n\na <b style=\"x\" onclick=y> [j](javascript:x) [d](data:x)\n",
        "---\ntitel: {{naam}}\n---\n{{{x}}} {{#a}} [a]\n\n[a]: JaVaScRiPt:x 'y'\n",
    ]

    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0, 3, 0, 0, 0, 2]

    @Test(arguments: 0..<8)
    func writesWholeAndHarmlessMarkup(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let links = PageLinks(
            pages: ["content/wijken/a.md": "wijken/a/index.html"],
            content: ["content/beelden/p.png": Self.png]
        )
        for _ in 0..<150 {
            var bytes = Array(random.element(of: Self.corpus).utf8)
            for _ in 0...random.below(4) {
                bytes += Array(random.element(of: Self.corpus).utf8)
                bytes = random.element(of: Mutation.allCases).apply(to: bytes, &random)
            }
            var report = Report()
            let article = Article(
                path: "content/index.md",
                bytes: bytes,
                links: links,
                report: &report
            )
            let isPlaced = report.diagnostics.allSatisfy {
                $0.location.line > 0 || $0.message.code == "WM234"
            }
            #expect(isPlaced, "seed \(seed): \(report.diagnostics)")
            guard let article else {
                #expect(report.hasErrors, "seed \(seed): \(bytes)")
                continue
            }
            check(article.markup(on: "index.html", links: links).bytes, of: bytes, seed)
        }
    }

    private func check(_ markup: [UInt8], of bytes: [UInt8], _ seed: UInt64) {
        // As XML it must be whole: HTML's lone tags get an end here.
        var text = String(decoding: markup, as: UTF8.self)
        for lone in ["<br>", "<hr>"] { text = text.replacing(lone, with: "\(lone.dropLast())/>") }
        text = text.replacing(/<img [^>]*>/) { "\($0.output.dropLast())/>" }
        let parser = XMLParser(data: Data("<a>\(text)</a>".utf8))
        let tags = TagCheck()
        parser.delegate = tags
        let source = String(decoding: bytes, as: UTF8.self)
        #expect(parser.parse(), "seed \(seed): \(source.debugDescription)")
        #expect(tags.wrongs.isEmpty, "seed \(seed): \(source.debugDescription)")
    }
}

/// Looks at each tag for what may never be on a page.
private final class TagCheck: NSObject, XMLParserDelegate {
    private(set) var wrongs: [String] = []
    private var ids: Set<String> = []

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        let allowed = [
            "a", "blockquote", "br", "code", "del", "div", "em", "h2", "h3", "h4", "h5", "h6", "hr",
            "img", "li", "ol", "p", "pre", "section", "span", "strong", "sup", "table", "tbody",
            "td",
            "th", "thead", "tr", "ul",
        ]
        if !allowed.contains(name) { wrongs.append(name) }
        for (key, value) in attributes {
            if key == "style" || key.hasPrefix("on") { wrongs.append(key) }
            let isSafe = ["https:", "mailto:", "tel:", "#", "wijken/", "index.html", "beelden/"]
                .contains { value.lowercased().hasPrefix($0) }
            if ["href", "src"].contains(key), !isSafe { wrongs.append(value) }
            if key == "id", !ids.insert(value).inserted { wrongs.append("id \(value)") }
        }
    }
}
