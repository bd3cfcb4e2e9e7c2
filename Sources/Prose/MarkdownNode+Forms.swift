import CCMarkGFM

/// What only one kind of node has.
extension MarkdownNode {
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

    /// The first number of a list that counts; nothing for a list with dots.
    var listStart: Int? {
        guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
        return Int(cmark_node_get_list_start(pointer))
    }

    /// In a list without blank lines a paragraph is no more than the text of its item.
    var isTightParagraph: Bool {
        guard kind == .paragraph, let item = parent, item.kind == .item else { return false }
        return item.parent.map { cmark_node_get_list_tight($0.pointer) == 1 } ?? false
    }

    /// The language that is named above a block of code.
    var language: String? {
        let info = cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? ""
        let name = info.prefix { !$0.isWhitespace }
        return name.isEmpty ? nil : String(name)
    }

    /// Per column of a table: left, right, in the middle or as it comes.
    var alignments: [Alignment] {
        let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
        guard let signs = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return UnsafeBufferPointer(start: signs, count: count).map { Alignment(sign: $0) }
    }

    enum Alignment {
        case none, left, center, right

        init(sign: UInt8) {
            self =
                switch sign {
                case UInt8(ascii: "l"): .left
                case UInt8(ascii: "c"): .center
                case UInt8(ascii: "r"): .right
                default: .none
                }
        }
    }
}
