import Markup

/// Writes a tree as markup; the places of addresses that depend on the page stay open.
struct ProseWriter {
    /// An address that is filled in when it is known on which page the text comes.
    struct Gap {
        let offset: Int
        let destination: Destination
    }

    let ids: ArticleIDs
    let outline: HeadingOutline
    let destinations: [MarkdownNode: Destination]
    let tables: TableNames
    var notes: NoteReferences
    private(set) var gaps: [Gap] = []
    private var isInLink = false

    init(
        _ root: MarkdownNode,
        ids: ArticleIDs,
        title: String?,
        outline: HeadingOutline,
        destinations: [MarkdownNode: Destination]
    ) {
        self.ids = ids
        self.outline = outline
        self.destinations = destinations
        tables = TableNames(root, title: title)
        notes = NoteReferences(root)
    }

    mutating func write(_ root: MarkdownNode) -> Fragment {
        var markup = Fragment()
        writeChildren(of: root, into: &markup)
        writeNotes(of: root, into: &markup)
        return markup
    }

    mutating func writeChildren(of node: MarkdownNode, into markup: inout Fragment) {
        for child in node.children { write(child, into: &markup) }
    }

    /// The children between two tags.
    mutating func element(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, Attribute> = [:],
        of node: MarkdownNode,
        into markup: inout Fragment
    ) {
        markup.element(name, attributes) { writeChildren(of: node, into: &$0) }
    }
}

extension ProseWriter {
    private mutating func write(_ node: MarkdownNode, into markup: inout Fragment) {
        if node.isBlock {
            writeBlock(node, into: &markup)
        } else {
            writeInline(node, into: &markup)
        }
    }

    private mutating func writeBlock(_ node: MarkdownNode, into markup: inout Fragment) {
        switch node.kind {
        case .paragraph where node.isTightParagraph:
            writeChildren(of: node, into: &markup)
            return
        case .paragraph: element("p", of: node, into: &markup)
        case .heading: writeHeading(node, into: &markup)
        case .list: writeList(node, into: &markup)
        case .item: element("li", of: node, into: &markup)
        case .blockQuote: element("blockquote", of: node, into: &markup)
        case .thematicBreak: markup.void("hr")
        case .codeBlock: writeCode(node, into: &markup)
        case .table: writeTable(node, into: &markup)
        // Raw HTML is an error that has been said; it never becomes markup.
        case .htmlBlock: markup.element("pre", text: node.literal)
        // The notes come after the text.
        case .footnote: return
        default: writeChildren(of: node, into: &markup)
        }
        markup.text("\n")
    }

    private mutating func writeInline(_ node: MarkdownNode, into markup: inout Fragment) {
        switch node.kind {
        case .text, .htmlInline: markup.text(node.literal)
        case .code: markup.element("code", text: node.literal)
        case .softbreak: markup.text("\n")
        case .linebreak: markup.void("br")
        case .emph: element("em", of: node, into: &markup)
        case .strong: element("strong", of: node, into: &markup)
        case .strikethrough: element("del", of: node, into: &markup)
        case .link: writeLink(node, into: &markup)
        case .image: writeImage(node, into: &markup)
        case .footnoteReference: writeReference(node, into: &markup)
        default: writeChildren(of: node, into: &markup)
        }
    }

    private mutating func writeHeading(_ node: MarkdownNode, into markup: inout Fragment) {
        guard let heading = outline.byNode[node] else { return }
        let name = Self.headingName(heading.level)
        element(name, ["id": .text(heading.id)], of: node, into: &markup)
    }

    static func headingName(_ level: Int) -> StaticString {
        switch level {
        case ...2: "h2"
        case 3: "h3"
        case 4: "h4"
        case 5: "h5"
        default: "h6"
        }
    }

    private mutating func writeList(_ node: MarkdownNode, into markup: inout Fragment) {
        guard let start = node.listStart else {
            element("ul", of: node, into: &markup)
            return
        }
        element("ol", start == 1 ? [:] : ["start": .text("\(start)")], of: node, into: &markup)
    }

    private func writeCode(_ node: MarkdownNode, into markup: inout Fragment) {
        markup.element("pre") { pre in
            if let language = node.language {
                pre.element("code", ["class": .text("language-\(language)")], text: node.literal)
            } else {
                pre.element("code", text: node.literal)
            }
        }
    }
}

extension ProseWriter {
    /// A link within a link cannot be, so the inner one is only its words.
    private mutating func writeLink(_ node: MarkdownNode, into markup: inout Fragment) {
        guard let destination = destinations[node], !isInLink else {
            writeChildren(of: node, into: &markup)
            return
        }
        isInLink = true
        defer { isInLink = false }
        switch destination {
        case .website(let address):
            markup.element(
                "a",
                ["href": .text(address.percentEncoded), "rel": "noopener noreferrer"]
            ) { link in
                writeChildren(of: node, into: &link)
                link.element("span", ["class": "buiten"], text: " (andere website)")
            }
        case .contact(let address):
            element("a", ["href": .text(address.percentEncoded)], of: node, into: &markup)
        case .page, .file, .image:
            gaps.append(
                Gap(offset: markup.bytes.count + #"<a href=""#.utf8.count, destination: destination)
            )
            element("a", ["href": ""], of: node, into: &markup)
        }
    }

    private mutating func writeImage(_ node: MarkdownNode, into markup: inout Fragment) {
        guard let destination = destinations[node],
            case .image(_, let width, let height) = destination
        else {
            markup.text(node.plainText)
            return
        }
        gaps.append(
            Gap(offset: markup.bytes.count + #"<img src=""#.utf8.count, destination: destination)
        )
        markup.void(
            "img",
            [
                "src": "", "alt": .text(node.plainText), "width": .text("\(width)"),
                "height": .text("\(height)"),
            ]
        )
    }
}
