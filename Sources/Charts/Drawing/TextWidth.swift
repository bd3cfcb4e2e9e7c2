/// How wide a word becomes on a drawing: rather too wide, because nobody knows the reader's letter.
enum TextWidth {
    /// In the units of the drawings, for their one size of letter.
    static let size = 13.0
    static let lineHeight = 16.0
    /// Between two letters, for readers who set them wider apart.
    private static let air = 0.06

    static func of(_ text: String) -> Double {
        text.unicodeScalars.reduce(0) { $0 + size * (share(of: $1) + air) }
    }

    /// The text, cut at a letter and ended with "…" where it does not fit; nothing where no letter does.
    static func shortened(_ text: String, to width: Double) -> String? {
        if of(text) <= width { return text }
        var kept = text
        while !kept.isEmpty {
            kept.removeLast()
            while kept.last == " " { kept.removeLast() }
            // A letter or two of a word tell nothing.
            if kept.split(separator: " ").last.map({ $0.count < 3 }) ?? true { continue }
            if of(kept + "…") <= width { return kept + "…" }
        }
        return nil
    }

    private static func share(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "(", ")", " ", "\u{A0}": 0.38
        case "f", "r", "t", "-", "/": 0.45
        case "m", "w", "M", "W", "%", "@", "…", "—": 0.98
        case "A"..."Z": 0.76
        case "\u{20}"..."\u{7E}": 0.62
        case "\u{A0}"..."\u{2AF}": 0.76
        default: 1
        }
    }
}
