import Diagnostics
import Foundation
import FoundationXML
import Markup
import Prose

extension FuzzRole {
    static let texts = [
        FuzzRole(path: "content/index.md", right: Array("# Kop\n\nEen *zin*.\n".utf8), read: read)
    ]

    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0, 3, 0, 0, 0, 2]

    private static func read(_ bytes: [UInt8]) -> FuzzAnswer {
        var report = Report()
        let links = PageLinks(
            pages: ["content/wijken/a.md": "wijken/a/index.html"],
            content: ["content/beelden/p.png": png]
        )
        let article = Article(path: "content/index.md", bytes: bytes, links: links, report: &report)
        let unplaced = report.diagnostics.filter {
            $0.location.line == 0 && $0.message.code != "WM234"
        }
        var faults = unplaced.map { "no place: \($0)" }
        guard let article else {
            if !report.hasErrors { faults.append("no text, and nothing said") }
            return FuzzAnswer(report, faults: faults, of: "content/index.md", bytes)
        }
        let markup = article.markup(on: "index.html", links: links).bytes
        return FuzzAnswer(
            report,
            output: markup,
            faults: faults + wrongs(in: markup),
            of: "content/index.md",
            bytes
        )
    }

    /// As XML it must be whole: HTML's lone tags get an end here.
    private static func wrongs(in markup: [UInt8]) -> [String] {
        var text = String(decoding: markup, as: UTF8.self)
        for lone in ["<br>", "<hr>"] { text = text.replacing(lone, with: "\(lone.dropLast())/>") }
        text = text.replacing(/<img [^>]*>/) { "\($0.output.dropLast())/>" }
        let parser = XMLParser(data: Data("<a>\(text)</a>".utf8))
        let tags = TagCheck()
        parser.delegate = tags
        return parser.parse() ? tags.wrongs : ["not whole: \(text)"]
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
