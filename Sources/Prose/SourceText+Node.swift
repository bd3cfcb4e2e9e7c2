import Diagnostics
import YAML

extension SourceText {
    /// Where a node starts in the file; where cmark loses count, where its words are found.
    func location(of node: MarkdownNode) -> Location {
        guard !node.isBlock else { return location(line: node.line, byteColumn: node.column) }
        let block = node.block
        if node.isBareAddress {
            let place = first("<\(node.address)>", in: block) ?? first(node.address, in: block)
            if let place { return location(atByte: place) }
        }
        // cmark leaves the definitions above a paragraph out of its count of lines.
        let lines = node.line...max(node.line, block.lastLine)
        if let line = lines.first(where: { begins(node, onLine: $0, in: block) }) {
            return location(line: line, byteColumn: column(of: node, onLine: line, in: block))
        }
        if let place = found(node, in: block) { return location(atByte: place) }
        let line = max(1, node.line)
        return location(line: line, byteColumn: column(of: node, onLine: line, in: block))
    }

    /// cmark forgets the line that ends with a backslash, or within an address or code.
    private func found(_ node: MarkdownNode, in block: MarkdownNode) -> Int? {
        if node.kind == .htmlInline {
            return first(node.opening, in: block)
        }
        guard let address = first("](\(node.address)", in: block) else {
            return first("\(node.kind == .image ? "!" : "")[\(node.plainText)]", in: block)
        }
        let opening = bytes[..<address].lastIndex(of: UInt8(ascii: "["))
        return opening.map { node.kind == .image ? max(0, $0 - 1) : $0 }
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
        return line(number).dropFirst(max(0, column - 1)).starts(with: node.opening.utf8)
    }

    /// The byte where a text first stands in a block, or else in the file.
    ///
    /// Beside a table cmark does not know the lines of a paragraph.
    private func first(_ wanted: String, in block: MarkdownNode) -> Int? {
        let lines = block.line...max(block.line, block.lastLine)
        for number in Array(lines) + Array(1...lineStarts.count) {
            let line = line(number)
            let found = line.indices.first { line[$0...].starts(with: wanted.utf8) }
            if let found { return found }
        }
        return nil
    }

    /// What stands before the words of a line that continues a paragraph.
    private func indent(ofLine number: Int) -> Int {
        line(number).prefix { " \t>".utf8.contains($0) }.count
    }
}

extension MarkdownNode {
    /// An address that is its own text; of those cmark keeps no place, or a wrong one.
    var isBareAddress: Bool {
        guard kind == .link, let words = firstChild?.literal else { return false }
        return words == address || "http://" + words == address
    }

    /// How it begins in the text, as far as its nodes tell.
    fileprivate var opening: String {
        let words = firstChild.map { $0.kind == .text ? $0.literal : "" } ?? ""
        return switch kind {
        case .htmlInline: String(literal.prefix { !$0.isNewline })
        case .link: "[\(words)"
        case .image: "![\(words)"
        default: ""
        }
    }
}
