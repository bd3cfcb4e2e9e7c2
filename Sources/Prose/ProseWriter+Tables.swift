import Markup

extension ProseWriter {
    /// In a region that scrolls by itself, also with the keyboard, so that the page never does.
    mutating func writeTable(_ node: MarkdownNode, into markup: inout Fragment) {
        let alignments = node.alignments
        markup.element(
            "div",
            [
                "class": "schuif", "role": "region", "aria-label": .text(tables.name(of: node)),
                "tabindex": "0",
            ]
        ) { region in
            region.element("table") { table in
                table.element("thead") { head in
                    for row in node.children where row.kind == .tableHeader {
                        writeRow(row, alignments, into: &head)
                    }
                }
                guard node.children.contains(where: { $0.kind == .tableRow }) else { return }
                table.element("tbody") { body in
                    for row in node.children where row.kind == .tableRow {
                        writeRow(row, alignments, into: &body)
                    }
                }
            }
        }
    }

    private mutating func writeRow(
        _ row: MarkdownNode,
        _ alignments: [MarkdownNode.Alignment],
        into markup: inout Fragment
    ) {
        markup.element("tr") { cells in
            for (cell, alignment) in zip(row.children, alignments) {
                // The corner above the names of the rows often is empty, and then heads nothing.
                let isHead = row.kind == .tableHeader && cell.hasWords
                let scope: Attribute = isHead ? "col" : .flag(false)
                let style: Attribute = alignment.name.map { .text($0) } ?? .flag(false)
                element(
                    isHead ? "th" : "td",
                    ["scope": scope, "class": style],
                    of: cell,
                    into: &cells
                )
            }
        }
        markup.text("\n")
    }
}

extension MarkdownNode.Alignment {
    /// The class that the style sheet knows.
    fileprivate var name: String? {
        switch self {
        case .none, .left: nil
        case .center: "midden"
        case .right: "rechts"
        }
    }
}

/// What a reader hears of a table before its cells: different for each of them.
struct TableNames {
    private var numbers: [MarkdownNode: Int] = [:]
    private let title: String?

    init(_ root: MarkdownNode, title: String?) {
        self.title = title
        root.visit { node, _ in
            if node.kind == .table { numbers[node] = numbers.count + 1 }
            return true
        }
    }

    func name(of table: MarkdownNode) -> String {
        let number = numbers.count > 1 ? " \(numbers[table] ?? 0)" : ""
        return "Tabel" + number + (title.map { " bij \($0)" } ?? "")
    }
}
