/// A value of JSON, written with its keys in their own order.
package indirect enum JSONValue: Sendable {
    case text(String)
    /// Without a number (NaN) it is `null`.
    case number(Double)
    case whole(Int)
    case yesOrNo(Bool)
    case list([JSONValue])
    case object([(String, JSONValue)])
    case null

    /// The text, indented by two spaces a level.
    package func written(indent: Int = 0) -> String {
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .text(let text): return Self.quoted(text)
        case .number(let number): return number.isFinite ? Self.plain(number) : "null"
        case .whole(let number): return "\(number)"
        case .yesOrNo(let isYes): return isYes ? "true" : "false"
        case .null: return "null"
        case .list(let items):
            guard !items.isEmpty else { return "[]" }
            let lines = items.map { inner + $0.written(indent: indent + 2) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
        case .object(let entries):
            guard !entries.isEmpty else { return "{}" }
            let lines = entries.map { key, value in
                inner + Self.quoted(key) + ": " + value.written(indent: indent + 2)
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
        }
    }
}

extension JSONValue {
    /// The text on one line, without blanks.
    package var compact: String {
        switch self {
        case .list(let items): "[" + items.map(\.compact).joined(separator: ",") + "]"
        case .object(let entries):
            "{"
                + entries.map { Self.quoted($0) + ":" + $1.compact }.joined(separator: ",")
                + "}"
        default: written()
        }
    }
}

extension JSONValue {
    private static func plain(_ number: Double) -> String {
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
