/// The same graph as JSON-LD, the form that programs read.
package enum LinkedJSON {
    package static func bytes(_ nodes: [Node]) -> [UInt8] {
        let context = Vocabulary.prefixes.map { "\(quoted($0.name)): \(quoted($0.address))" }
        let graph = nodes.map { "  " + object($0) }
        return Array(
            """
            {
            "@context": {\(context.joined(separator: ", "))},
            "@graph": [
            \(graph.joined(separator: ",\n"))
            ]
            }

            """.utf8
        )
    }
}

extension LinkedJSON {
    private static func object(_ node: Node) -> String {
        var parts: [String] = []
        if let address = node.address { parts.append("\"@id\": " + quoted(address)) }
        if !node.classes.isEmpty { parts.append("\"@type\": " + array(node.classes.map(quoted))) }
        parts += node.properties.map { quoted($0.name) + ": " + array($0.values.map(value)) }
        return "{" + parts.joined(separator: ", ") + "}"
    }

    private static func array(_ parts: [String]) -> String {
        parts.count == 1 ? parts[0] : "[" + parts.joined(separator: ", ") + "]"
    }

    private static func value(_ value: Node.Value) -> String {
        switch value {
        case .link(let target): "{\"@id\": \(quoted(target))}"
        case .words(let words): "{\"@value\": \(quoted(words)), \"@language\": \"nl\"}"
        case .text(let text): quoted(text)
        case .typed(let text, let type): "{\"@value\": \(quoted(text)), \"@type\": \(quoted(type))}"
        case .node(let node): object(node)
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
