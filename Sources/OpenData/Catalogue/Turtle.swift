/// A graph as Turtle, the form that portals read.
package enum Turtle {
    package static func bytes(_ nodes: [Node]) -> [UInt8] {
        var text = Vocabulary.prefixes.map { "@prefix \($0.name): <\($0.address)> .\n" }.joined()
        for node in nodes {
            text += "\n<\(address(node.address ?? ""))> \(body(node, indent: "  ")) .\n"
        }
        return Array(text.utf8)
    }
}

extension Turtle {
    private static func body(_ node: Node, indent: String) -> String {
        var parts = node.classes.isEmpty ? [] : ["a " + node.classes.joined(separator: ", ")]
        parts += node.properties.map { property in
            let values = property.values.map { value($0, indent: indent) }
            return "\(property.name) \(values.joined(separator: ", "))"
        }
        return parts.joined(separator: " ;\n" + indent)
    }

    private static func value(_ value: Node.Value, indent: String) -> String {
        switch value {
        case .link(let target): "<\(address(target))>"
        case .words(let words): quoted(words) + "@nl"
        case .text(let text): quoted(text)
        case .typed(let text, let type): quoted(text) + "^^" + type
        case .node(let node): "[ \(body(node, indent: indent + "  ")) ]"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// What may not stand in an address as it is, in percents.
    private static func address(_ address: String) -> String {
        var safe = ""
        for byte in address.utf8 {
            if byte <= 0x20 || byte >= 0x7F || "<>\"{}|^`\\".utf8.contains(byte) {
                let digits = String(byte, radix: 16, uppercase: true)
                safe += "%" + (digits.count == 1 ? "0" : "") + digits
            } else {
                safe.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return safe
    }
}
