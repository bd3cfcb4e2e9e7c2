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

    /// Controls, and signs that make text read otherwise than it is stored ("Trojan Source").
    private static func isInvisible(_ sign: Unicode.Scalar) -> Bool {
        switch sign.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func invisibleSign(_ sign: Unicode.Scalar) -> Self {
        let hex = String(sign.value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return .error(
            "WM221",
            "hier staat een onzichtbaar teken ('U+\(code)'); typ de tekst opnieuw"
        )
    }
}
