import CCMarkGFM

/// A node of the tree; valid as long as its tree.
struct MarkdownNode: Hashable {
    enum Kind: String {
        case heading, paragraph, list, item
        case blockQuote = "block_quote"
        case thematicBreak = "thematic_break"
        case codeBlock = "code_block"
        case htmlBlock = "html_block"
        case table
        case tableHeader = "table_header"
        case tableRow = "table_row"
        case tableCell = "table_cell"
        case footnote
        case text, code, softbreak, linebreak, emph, strong, strikethrough, link, image
        case htmlInline = "html_inline"
        case footnoteReference
        /// The document itself, and what only a program can put in a tree.
        case other
    }

    let pointer: OpaquePointer

    var kind: Kind {
        // cmark has no name for the two kinds of a footnote.
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        default: Kind(rawValue: String(cString: cmark_node_get_type_string(pointer))) ?? .other
        }
    }

    /// Counted from 1; 0 where cmark does not know it.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }
    var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }
    /// In bytes, counted from 1.
    var column: Int { Int(cmark_node_get_start_column(pointer)) }

    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    /// What shows beside a link or an image when the mouse is on it.
    var hint: String { cmark_node_get_title(pointer).map { String(cString: $0) } ?? "" }

    var firstChild: Self? { cmark_node_first_child(pointer).map(Self.init) }
    var next: Self? { cmark_node_next(pointer).map(Self.init) }
    var parent: Self? { cmark_node_parent(pointer).map(Self.init) }

    var children: some Sequence<MarkdownNode> {
        sequence(first: firstChild) { $0?.next }.lazy.compactMap(\.self)
    }

    var isBlock: Bool {
        cmark_node_get_type(pointer).rawValue & UInt32(CMARK_NODE_TYPE_MASK)
            == UInt32(CMARK_NODE_TYPE_BLOCK)
    }

    /// The block in which this node stands, which is itself for a block.
    var block: Self {
        var node = self
        while !node.isBlock, let parent = node.parent { node = parent }
        return node
    }

    /// The words without their markup.
    var plainText: String {
        var words = ""
        visit { node, _ in
            switch node.kind {
            case .text, .code: words += node.literal
            case .softbreak, .linebreak: words += " "
            default: break
            }
            return true
        }
        return words
    }

    /// Whether there is anything in it that can be read out.
    var hasWords: Bool { plainText.contains { !$0.isWhitespace } }

    /// Takes this node and all below it out of the tree; it is gone after that.
    func remove() {
        cmark_node_unlink(pointer)
        cmark_node_free(pointer)
    }

    /// This node and all below it in the order of the text; stops when the visitor answers no.
    func visit(_ visitor: (MarkdownNode, _ depth: Int) -> Bool) {
        var node = self
        var depth = 0
        while visitor(node, depth) {
            if let child = node.firstChild {
                node = child
                depth += 1
                continue
            }
            while depth > 0, node.next == nil, let parent = node.parent {
                node = parent
                depth -= 1
            }
            guard depth > 0, let next = node.next else { return }
            node = next
        }
    }
}
