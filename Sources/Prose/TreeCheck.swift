import Diagnostics
import YAML

/// Looks for what may not come on a page, and for what would silently stay away from it.
struct TreeCheck {
    let source: SourceText
    private(set) var report = Report()
    /// The lines of which the tree still knows: the others hold footnotes that cmark dropped.
    private var shownLines: Set<Int> = []

    init(source: SourceText) {
        self.source = source
    }

    /// Whether the tree is shallow enough to be a page; everything that is wrong is in the report.
    mutating func accepts(_ root: MarkdownNode) -> Bool {
        var isShallow = true
        root.visit { node, depth in
            isShallow = depth <= Article.maximumDepth
            if isShallow {
                check(node)
            } else {
                report.add(.proseTooDeep(), at: source.location(of: node))
            }
            return isShallow
        }
        if isShallow { checkFootnotes() }
        return isShallow
    }
}

extension TreeCheck {
    private mutating func check(_ node: MarkdownNode) {
        switch node.kind {
        case .htmlBlock, .htmlInline:
            report.add(.proseHTML(node.literal), at: source.location(of: node))
        case .link:
            if !Address(node.address).isAllowedForLink {
                report.add(.proseLink(node.address), at: source.location(of: node))
            }
        case .image:
            if !Address(node.address).isWithinSite {
                report.add(.proseImage(node.address), at: source.location(of: node))
            }
        case .heading, .paragraph, .text, .code, .softbreak, .linebreak, .codeBlock, .table, .other:
            break
        }
        guard node.isBlock, node.line > 0 else { return }
        let isLeaf = [.heading, .paragraph, .htmlBlock, .codeBlock, .table].contains(node.kind)
        shownLines.formUnion(node.line...(isLeaf ? max(node.line, node.lastLine) : node.line))
    }

    /// cmark leaves out a footnote that nothing refers to, and the second of two with one name.
    private mutating func checkFootnotes() {
        for number in source.lineStarts.indices.map({ $0 + 1 }) where !shownLines.contains(number) {
            let line = source.line(number)
            let text = line.drop { $0 == UInt8(ascii: " ") }
            guard text.starts(with: "[^".utf8), let end = text.firstIndex(of: UInt8(ascii: "]")),
                text[(end + 1)...].first == UInt8(ascii: ":")
            else { continue }
            let name = String(decoding: text[...end], as: UTF8.self)
            let column = text.startIndex - line.startIndex + 1
            let location = source.location(line: number, byteColumn: column)
            report.add(.proseUnusedFootnote(name), at: location)
        }
    }
}

extension Diagnostic.Message {
    static func proseTooDeep() -> Self {
        .error(
            "WM233",
            "deze tekst ligt dieper dan \(Article.maximumDepth) niveaus;"
                + " gebruik minder lijsten en citaten binnen elkaar"
        )
    }

    static func proseHTML(_ html: String) -> Self {
        .error(
            "WM235",
            "'\(excerpt(html))' is HTML en komt niet op de pagina; schrijf het in Markdown,"
                + " of zet '\\' voor de '<' als u dat teken bedoelt"
        )
    }

    static func proseLink(_ address: String) -> Self {
        .error(
            "WM236",
            "het adres '\(excerpt(address))' kan niet op de pagina; een link begint met http:, https:,"
                + " mailto: of tel:, of wijst naar een pagina van deze site"
        )
    }

    /// A page that asks other sites for images does not work offline and tells them who reads it.
    static func proseImage(_ address: String) -> Self {
        .error(
            "WM237",
            "de afbeelding '\(excerpt(address))' staat niet bij deze site; zet het bestand in de map"
                + " en verwijs daarheen, zoals 'beelden/plein.jpg'"
        )
    }

    static func proseUnusedFootnote(_ name: String) -> Self {
        .error(
            "WM238",
            "de voetnoot '\(name)' komt niet op de pagina: er verwijst niets naar, of hij staat er twee"
                + " keer; zet '\(name)' in de tekst of haal de voetnoot weg"
        )
    }

    private static func excerpt(_ text: String) -> String {
        let line = text.drop { $0.isWhitespace }.prefix { !$0.isNewline }
        return line.count > 40 ? line.prefix(40) + "…" : String(line)
    }
}
