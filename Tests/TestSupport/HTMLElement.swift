/// An element of a page, with what stands around and in it.
package struct HTMLElement: Sendable {
    let tree: HTMLTree
    let index: Int

    private var node: HTMLDocument.Node { tree.nodes[index] }

    package var name: String { node.name }
    package var attributes: [(name: String, value: String)] { node.attributes }

    package subscript(attribute: String) -> String? {
        node.attributes.first { $0.name == attribute }?.value
    }

    package var classes: [String] { words(of: "class") }

    package func words(of attribute: String) -> [String] {
        (self[attribute] ?? "").split(separator: " ").map(String.init)
    }

    package var parent: HTMLElement? { node.parent.map { HTMLElement(tree: tree, index: $0) } }

    package var ancestors: some Sequence<HTMLElement> {
        sequence(first: self) { $0.parent }.dropFirst()
    }

    package func closest(_ names: String...) -> HTMLElement? {
        ancestors.first { names.contains($0.name) }
    }

    package var children: [HTMLElement] {
        var children: [HTMLElement] = []
        var next = index + 1
        while next < node.end {
            if !tree.nodes[next].name.isEmpty {
                children.append(HTMLElement(tree: tree, index: next))
            }
            next = tree.nodes[next].end
        }
        return children
    }

    package var descendants: [HTMLElement] {
        (index + 1..<max(index + 1, node.end)).filter { !tree.nodes[$0].name.isEmpty }
            .map { HTMLElement(tree: tree, index: $0) }
    }

    package func descendants(_ names: String...) -> [HTMLElement] {
        (index + 1..<max(index + 1, node.end)).filter { names.contains(tree.nodes[$0].name) }
            .map { HTMLElement(tree: tree, index: $0) }
    }

    package func holds(_ other: HTMLElement) -> Bool {
        index < other.index && other.index < node.end
    }
}

extension HTMLElement {
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "label", "legend", "li", "main", "nav", "ol", "option", "p", "pre",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        // Texts of a picture stand apart from each other.
        "desc", "text",
    ]

    /// All text in it, with single blanks, and one between blocks.
    package var text: String { text { _ in false } }

    /// What a reader of the screen hears: without what is hidden from the ear.
    package var spokenText: String { text { $0["aria-hidden"] == "true" || $0["hidden"] != nil } }

    package func text(leavingOut isLeftOut: (HTMLElement) -> Bool) -> String {
        var text = ""
        var next = index + 1
        while next < node.end {
            let inner = tree.nodes[next]
            if inner.name.isEmpty {
                text += inner.text
                next += 1
                continue
            }
            let element = HTMLElement(tree: tree, index: next)
            if Self.blocks.contains(inner.name) { text += " " }
            if inner.name == "script" || isLeftOut(element) {
                next = inner.end
            } else {
                next += 1
            }
        }
        return text.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
            .replacing("\u{AD}", with: "")
    }
}
