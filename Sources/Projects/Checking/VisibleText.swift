import Diagnostics
import YAML

/// Invisible signs in what people write: a page leaves them out, and nothing is left out without a word.
enum VisibleText {
    /// Reports the first sign of a text that no page shows.
    static func check(_ text: String, at place: Location, report: inout Report) {
        guard text.utf8.contains(where: mayBegin),
            let sign = text.unicodeScalars.first(where: isInvisible)
        else { return }
        report.add(.invisibleSign(sign), at: place)
    }

    /// All texts below a key.
    static func check(_ node: YAMLNode, report: inout Report) {
        if let text = node.string { check(text, at: node.location, report: &report) }
        for item in node.list { check(item, report: &report) }
        for entry in node.entries { check(entry.value, report: &report) }
    }
}

extension VisibleText {
    /// The bytes that those signs begin with: nearly no text holds any.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }

    /// Ends of lines and tabs belong to a text, and no page needs to show them.
    private static func isInvisible(_ sign: Unicode.Scalar) -> Bool {
        sign.isInvisible && ![0x09, 0x0A, 0x0D, 0x2028, 0x2029].contains(sign.value)
    }
}

extension Diagnostic.Message {
    fileprivate static func invisibleSign(_ sign: Unicode.Scalar) -> Self {
        .error(
            "WM221",
            "hier staat een onzichtbaar teken ('\(sign.codePoint)'); typ de tekst opnieuw"
        )
    }
}
