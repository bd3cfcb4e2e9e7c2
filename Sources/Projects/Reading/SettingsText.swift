/// A number in a settings file: digits with a comma or a point, without thousands marks.
package enum SettingsNumber {
    package static func read(_ text: String) -> Double? {
        let signs = text.filter { $0 == "," || $0 == "." }
        guard signs.count <= 1,
            text.allSatisfy({ $0.isASCII && ($0.isNumber || "+-,.".contains($0)) })
        else { return nil }
        // Above that bound a product with a figure may be no number any more.
        return Double(text.replacing(",", with: ".")).flatMap { abs($0) <= 1e15 ? $0 : nil }
    }
}

extension String {
    var trimmingBlanks: String {
        // Nearly every cell begins and ends with a sign that is surely no blank.
        if let first = utf8.first, let last = utf8.last, Self.isSign(first), Self.isSign(last) {
            return self
        }
        let blanks: Set<Character> = [" ", "\t", "\u{A0}", "\n", "\r", "\r\n"]
        guard let first = firstIndex(where: { !blanks.contains($0) }),
            let last = lastIndex(where: { !blanks.contains($0) })
        else { return "" }
        return String(self[first...last])
    }

    private static func isSign(_ byte: UInt8) -> Bool { (0x21...0x7E) ~= byte }

    /// Lower-case letters, digits and hyphens, with something other than a hyphen at both ends.
    var isKey: Bool {
        !isEmpty && first != "-" && last != "-"
            && utf8.allSatisfy { (0x61...0x7A) ~= $0 || (0x30...0x39) ~= $0 || $0 == 0x2D }
    }

    /// The nearest key: what to write instead of a name with capitals, blanks or accents.
    var asKey: String {
        let plain: [Character: Character] = [
            "é": "e", "è": "e", "ë": "e", "ê": "e", "ï": "i", "í": "i", "ö": "o", "ô": "o",
            "ó": "o",
            "ü": "u", "ú": "u", "á": "a", "à": "a", "ä": "a", "ç": "c",
        ]
        let signs = lowercased().map { plain[$0] ?? $0 }
            .map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        let words = String(signs).split(separator: "-").joined(separator: "-")
        return words.isEmpty ? "sleutel" : words
    }

    /// The parts between separators, trimmed, without empty ones.
    package func list(_ separator: Character) -> [String] {
        split(separator: separator).map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    }
}
