import Tables

/// The same graph as JSON-LD, the form that programs read.
package enum LinkedJSON {
    package static func bytes(_ nodes: [Node]) -> [UInt8] {
        let document = JSONValue.object([
            ("@context", .object(Vocabulary.prefixes.map { ($0.name, .text($0.address)) })),
            ("@graph", .list(nodes.map(object))),
        ])
        return Array((document.written() + "\n").utf8)
    }
}

extension LinkedJSON {
    private static func object(_ node: Node) -> JSONValue {
        var entries: [(String, JSONValue)] = []
        if let address = node.address { entries.append(("@id", .text(address))) }
        if !node.classes.isEmpty {
            entries.append(("@type", several(node.classes.map { .text($0) })))
        }
        entries += node.properties.map { ($0.name, several($0.values.map(value))) }
        return .object(entries)
    }

    /// One thing stands by itself.
    private static func several(_ values: [JSONValue]) -> JSONValue {
        values.count == 1 ? values[0] : .list(values)
    }

    private static func value(_ value: Node.Value) -> JSONValue {
        switch value {
        case .link(let target): .object([("@id", .text(target))])
        case .words(let words): .object([("@value", .text(words)), ("@language", .text("nl"))])
        case .text(let text): .text(text)
        case .typed(let text, let type): .object([("@value", .text(text)), ("@type", .text(type))])
        case .node(let node): object(node)
        }
    }
}
