extension [UInt8] {
    /// Copies runs of harmless bytes, names the five characters of HTML and drops invisible controls.
    mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { source in
            var runStart = 0
            var index = 0
            while index < source.count {
                // Letters, which most bytes are, lie above everything that has a name.
                if (UInt8(ascii: "?")...UInt8(ascii: "~")).contains(source[index]) {
                    index += 1
                    continue
                }
                guard let (entity, length) = Self.replacement(in: source, at: index) else {
                    index += 1
                    continue
                }
                append(contentsOf: source[runStart..<index])
                append(entity)
                index += length
                runStart = index
            }
            append(contentsOf: source[runStart...])
        }
    }
}

extension [UInt8] {
    private static func replacement(
        in source: UnsafeBufferPointer<UInt8>,
        at index: Int
    ) -> (entity: StaticString, length: Int)? {
        switch source[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "'"): ("&#39;", 1)
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): nil
        case 0..<0x20, 0x7F: ("", 1)
        case 0xC2 where source[index + 1] < 0xA0: ("", 2)  // the C1 controls
        case 0xE2 where isDirectionControl(source[index + 1], source[index + 2]): ("", 3)
        default: nil
        }
    }

    /// U+202A–202E and U+2066–2069 make text read otherwise than it is stored ("Trojan Source").
    private static func isDirectionControl(_ second: UInt8, _ third: UInt8) -> Bool {
        switch second {
        case 0x80: (0xAA...0xAE).contains(third)
        case 0x81: (0xA6...0xA9).contains(third)
        default: false
        }
    }
}
