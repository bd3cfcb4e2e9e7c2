import CCMarkGFM
import Synchronization

/// The tree of cmark for one text; owns the memory and frees it.
struct MarkdownTree: ~Copyable {
    private let parser: OpaquePointer
    let root: MarkdownNode

    init(_ bytes: [UInt8]) {
        _ = Self.registration
        let parser: OpaquePointer = cmark_parser_new(Self.options)
        for name in ["table", "strikethrough", "autolink"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        bytes.withUnsafeBytes { input in
            cmark_parser_feed(parser, input.bindMemory(to: CChar.self).baseAddress, input.count)
        }
        self.parser = parser
        var root: OpaquePointer?
        Self.turn.withLock { _ in root = cmark_parser_finish(parser) }
        // cmark ends the program where no memory is left, so there always is a tree.
        guard let root else { preconditionFailure("cmark makes a tree of every text") }
        self.root = MarkdownNode(pointer: root)
    }

    deinit {
        cmark_node_free(root.pointer)
        cmark_parser_free(parser)
    }

    /// The first heading of level 1 that stands in no list or quotation.
    var firstHeading: MarkdownNode? {
        var child = root.firstChild
        while let node = child {
            if node.kind == .heading, cmark_node_get_heading_level(node.pointer) == 1 {
                return node
            }
            child = node.next
        }
        return nil
    }

    /// The page prints its title itself, so the same words are not repeated under it.
    func removeFirstHeading(titled title: String?) {
        guard let heading = firstHeading, heading.plainText == title else { return }
        cmark_node_unlink(heading.pointer)
        cmark_node_free(heading.pointer)
    }

    func lowerHeadings(by offset: Int) {
        root.visit { node, _ in
            guard node.kind == .heading else { return true }
            let level = Int(cmark_node_get_heading_level(node.pointer)) + offset
            cmark_node_set_heading_level(node.pointer, Int32(min(max(level, 1), 6)))
            return true
        }
    }

    func html() -> [UInt8] {
        let extensions = cmark_parser_get_syntax_extensions(parser)
        guard let text = cmark_render_html(root.pointer, Self.options, extensions) else {
            return []
        }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        // In text a quotation mark is escaped, so this can only be the renderer's own label.
        return Array(
            String(cString: text).replacing(
                "aria-label=\"Back to content\"",
                with: "aria-label=\"Terug naar de tekst\""
            ).utf8
        )
    }
}

extension MarkdownTree {
    /// cmark registers its extensions once per process.
    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()

    /// One text at a time, because cmark leaves no other way.
    ///
    /// While it reads links it marks their signs in a table of the process and wipes them
    /// afterwards: two texts at once would lose each other's links.
    private static let turn = Mutex(())

    // One tilde means "about" in Dutch, so only two strike through; HTML no longer has `align`.
    private static let options =
        CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
        | CMARK_OPT_TABLE_PREFER_STYLE_ATTRIBUTES
}
