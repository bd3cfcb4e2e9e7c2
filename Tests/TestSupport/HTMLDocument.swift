/// A page as the tests read it: its elements in order, and what a strict reader takes offence at.
package struct HTMLDocument: Sendable {
    struct Node: Sendable {
        /// Empty for a piece of text.
        let name: String
        let text: String
        let attributes: [(name: String, value: String)]
        let parent: Int?
        /// The first node behind it and all that it holds.
        var end: Int
    }

    let nodes: [Node]
    /// Unbalanced tags, attributes that are there twice, text that is not escaped.
    package let faults: [String]
    /// Every element in the order of the page.
    package let elements: [HTMLElement]
    private let byName: [String: [HTMLElement]]
    private let byID: [String: Int]

    package init(_ bytes: [UInt8]) {
        var reader = HTMLReader(bytes)
        reader.read()
        nodes = reader.nodes
        faults = reader.faults
        let tree = HTMLTree(nodes: nodes)
        elements = nodes.indices.filter { !reader.nodes[$0].name.isEmpty }.map {
            HTMLElement(tree: tree, index: $0)
        }
        byName = Dictionary(grouping: elements, by: \.name)
        var byID: [String: Int] = [:]
        for element in elements {
            if let id = element["id"], byID[id] == nil { byID[id] = element.index }
        }
        self.byID = byID
    }

    package init(_ html: String) { self.init(Array(html.utf8)) }

    package func all(_ names: String...) -> [HTMLElement] {
        let found = names.flatMap { byName[$0] ?? [] }
        return names.count == 1 ? found : found.sorted { $0.index < $1.index }
    }

    package func element(withID id: String) -> HTMLElement? {
        byID[id].map { HTMLElement(tree: HTMLTree(nodes: nodes), index: $0) }
    }
}

/// The nodes behind an element; an array is shared, so an element is cheap to pass on.
struct HTMLTree: Sendable {
    let nodes: [HTMLDocument.Node]
}
