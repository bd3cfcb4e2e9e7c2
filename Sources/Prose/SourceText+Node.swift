import Diagnostics
import YAML

extension SourceText {
    /// Where a node starts in the file.
    func location(of node: MarkdownNode) -> Location {
        let block = node.block
        guard node.line > 0 else { return location(ofBare: node, in: block) }
        // cmark leaves the definitions above a paragraph out of its count of lines.
        let lines = node.line...max(node.line, block.lastLine)
        let line = lines.first { begins(node, onLine: $0, in: block) } ?? node.line
        return location(line: line, byteColumn: column(of: node, onLine: line, in: block))
    }

    /// cmark takes each later line of a block to be indented like its first.
    private func column(
        of node: MarkdownNode,
        onLine number: Int,
        in block: MarkdownNode
    ) -> Int {
        guard number > block.line else { return node.column }
        return node.column - (block.column - 1) + indent(ofLine: number)
    }

    private func begins(
        _ node: MarkdownNode,
        onLine number: Int,
        in block: MarkdownNode
    ) -> Bool {
        let column = column(of: node, onLine: number, in: block)
        return node.openings.contains { line(number).dropFirst(column - 1).starts(with: $0.utf8) }
    }

    /// cmark keeps no place for an address without brackets; it is looked for in its block.
    private func location(ofBare node: MarkdownNode, in block: MarkdownNode) -> Location {
        let wanted = Array(node.address.utf8)
        for number in block.line...max(block.line, block.lastLine) {
            let line = line(number)
            let found = line.indices.first { line[$0...].starts(with: wanted) }
            if let found { return location(atByte: found) }
        }
        return location(line: block.line, byteColumn: block.column)
    }

    /// What stands before the words of a line that continues a paragraph.
    private func indent(ofLine number: Int) -> Int {
        line(number).prefix { " \t>".utf8.contains($0) }.count
    }
}

extension MarkdownNode {
    /// How it can begin in the text.
    fileprivate var openings: [String] {
        switch kind {
        case .htmlBlock, .htmlInline: [String(literal.prefix { !$0.isNewline })]
        case .link: ["[", "<", address]
        case .image: ["!"]
        case .heading, .paragraph, .text, .code, .softbreak, .linebreak, .codeBlock, .table, .other:
            [""]
        }
    }
}
