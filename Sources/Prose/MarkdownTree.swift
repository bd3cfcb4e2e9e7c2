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
        root.children.first { $0.kind == .heading && $0.headingLevel == 1 }
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

    // One tilde means "about" in Dutch, so only two strike through.
    private static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
}
