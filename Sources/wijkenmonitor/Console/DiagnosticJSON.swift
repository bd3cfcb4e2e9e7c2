import Diagnostics

/// The messages for another program: a list of objects, in order of place.
enum DiagnosticJSON {
    static func text(_ report: Report) -> String {
        let objects = report.sorted.map { diagnostic in
            let notes = diagnostic.notes.map { object($0.location, ["tekst": $0.text], notes: nil) }
            return object(
                diagnostic.location,
                [
                    "soort": diagnostic.severity.word, "code": diagnostic.message.code,
                    "tekst": diagnostic.message.text,
                ],
                notes: notes
            )
        }
        return "[" + objects.map { "\n  " + $0 }.joined(separator: ",") + "\n]"
    }

    private static func object(
        _ location: Location,
        _ texts: KeyValuePairs<String, String>,
        notes: [String]?
    ) -> String {
        var parts = ["\"bestand\": \(quoted(location.path))"]
        if location.line > 0 { parts.append("\"regel\": \(location.line)") }
        if location.field > 0 { parts.append("\"veld\": \(location.field)") }
        parts += texts.map { "\"\($0)\": \(quoted($1))" }
        if let notes, !notes.isEmpty {
            parts.append("\"zie_ook\": [\(notes.joined(separator: ", "))]")
        }
        return "{" + parts.joined(separator: ", ") + "}"
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
