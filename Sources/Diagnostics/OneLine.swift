extension Unicode.Scalar {
    /// Controls, and signs that make text read otherwise than it is stored ("Trojan Source").
    package var isInvisible: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// What a message calls it, such as `U+000A`.
    package var codePoint: String {
        let hex = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
}

extension String {
    /// The same on one line: what a file or a cell holds cannot end a message or command a terminal.
    package var onOneLine: String {
        guard utf8.contains(where: Self.mayBeginInvisible) else { return self }
        var text = ""
        for sign in unicodeScalars {
            if sign.isInvisible {
                text += "[\(sign.codePoint)]"
            } else {
                text.unicodeScalars.append(sign)
            }
        }
        return text
    }

    /// The bytes that such signs begin with: nearly no text holds any.
    private static func mayBeginInvisible(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }

    /// The same with long quotations cut short: between two quotation marks no sentence of ours is as long.
    package var withShortQuotes: String {
        guard utf8.count > Self.longest else { return self }
        let parts = split(separator: "'", omittingEmptySubsequences: false)
        return parts.map { $0.count > Self.longest ? $0.prefix(Self.longest / 2) + "…" : $0 }
            .joined(separator: "'")
    }

    private static var longest: Int { 400 }
}
