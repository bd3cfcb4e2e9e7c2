import Diagnostics
import YAML

/// Looks for what may not come on a page, and for what would silently stay away from it.
struct TreeCheck {
    let source: SourceText
    private var links: LinkCheck
    /// The heading that the page shows as its title, without its markup.
    let title: MarkdownNode?
    private(set) var report = Report()
    private(set) var destinations: [MarkdownNode: Destination] = [:]
    /// The links to headings, in the order of the text.
    private(set) var anchors: [AnchorLink] = []
    /// The files that the text uses, each once.
    private(set) var files: [String] = []
    private var refusals = 0
    private var placesFound = 0
    /// The lines of which the tree still knows: the others hold footnotes that cmark dropped.
    private var shownLines: Set<Int> = []

    init(source: SourceText, links: LinkCheck, title: MarkdownNode?) {
        self.source = source
        self.links = links
        self.title = title
    }

    /// Whether the tree is shallow enough to be a page; everything that is wrong is in the report.
    mutating func accepts(_ root: MarkdownNode) -> Bool {
        var isShallow = true
        root.visit { node, depth in
            isShallow = depth <= Article.maximumDepth
            if isShallow {
                check(node)
            } else {
                report.add(.proseTooDeep(), at: place(of: node))
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
            report.add(.proseHTML(node.literal), at: place(of: node))
        case .link, .image:
            checkDestination(of: node)
        case .heading where !node.hasWords:
            report.add(.proseWithoutWords("kop"), at: place(of: node))
        default:
            break
        }
        if node.isLostInTitle, node.block == title {
            report.add(.proseLostInTitle(node.kind), at: place(of: node))
        }
        guard node.isBlock, node.line > 0 else { return }
        let isLeaf = [.heading, .paragraph, .htmlBlock, .codeBlock, .table].contains(node.kind)
        shownLines.formUnion(node.line...(isLeaf ? max(node.line, node.lastLine) : node.line))
    }

    private mutating func checkDestination(of node: MarkdownNode) {
        if !node.hasWords {
            report.add(
                node.kind == .image
                    ? .proseImageWithoutWords(node.address) : .proseWithoutWords("link"),
                at: place(of: node)
            )
        }
        do throws(LinkRefusal) {
            keep(
                node.kind == .image
                    ? try links.destination(ofImage: node) : try links.destination(ofLink: node),
                of: node
            )
        } catch {
            report.add(error.message, at: place(of: node))
            refusals += 1
            links.givesHints = refusals < Self.hintedRefusals
        }
    }

    private mutating func keep(_ destination: Destination, of node: MarkdownNode) {
        destinations[node] = destination
        switch destination {
        case .page(let path, let anchor?):
            anchors.append(AnchorLink(target: path, anchor: anchor, location: place(of: node)))
        case .image(let file, _, _), .file(let file):
            if !files.contains(file) { files.append(file) }
        case .website, .contact, .page: break
        }
    }

    /// To find a sign in its block takes time, so after many the block itself is the place.
    private mutating func place(of node: MarkdownNode) -> Location {
        placesFound += 1
        return source.location(of: placesFound > Self.exactPlaces ? node.block : node)
    }

    private static let hintedRefusals = 20
    private static let exactPlaces = 100

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

    static func proseUnusedFootnote(_ name: String) -> Self {
        .error(
            "WM238",
            "de voetnoot '\(name)' komt niet op de pagina: er verwijst niets naar, of hij staat er twee"
                + " keer; zet '\(name)' in de tekst of haal de voetnoot weg"
        )
    }

    static func proseLostInTitle(_ kind: MarkdownNode.Kind) -> Self {
        let noun = kind == .link ? "link" : kind == .image ? "afbeelding" : "voetnoot"
        return .error(
            "WM259",
            "deze \(noun) staat in de titel en komt niet op de pagina; zet de \(noun) in de tekst eronder"
        )
    }
}

extension MarkdownNode {
    /// A title is words alone.
    fileprivate var isLostInTitle: Bool {
        switch kind {
        case .link, .image, .footnoteReference: true
        default: false
        }
    }
}
