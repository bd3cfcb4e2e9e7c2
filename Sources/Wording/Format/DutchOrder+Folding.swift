extension DutchOrder {
    /// Small letters without accents; a ligature is its two letters.
    static func folded(_ name: String) -> [Unicode.Scalar] {
        var folded: [Unicode.Scalar] = []
        for scalar in name.unicodeScalars {
            if scalar.isASCII {
                folded.append(("A"..."Z").contains(scalar) ? lower(scalar) : scalar)
                continue
            }
            for small in scalar.properties.lowercaseMapping.unicodeScalars where !isMark(small) {
                if let pair = ligatures[small] {
                    folded += pair.unicodeScalars
                } else {
                    folded.append(bases[small] ?? small)
                }
            }
        }
        return folded
    }

    private static func lower(_ letter: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(letter.value) + 0x20)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    private static let ligatures: [Unicode.Scalar: String] = [
        "æ": "ae", "œ": "oe", "ß": "ss", "ĳ": "ij", "þ": "th",
    ]

    private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
        let rows: [(Unicode.Scalar, String)] = [
            ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
            ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķĸ"), ("l", "ĺļľŀł"),
            ("n", "ñńņňŉŋ"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšſș"), ("t", "ţťŧț"),
            ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
        ]
        var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (base, letters) in rows {
            for letter in letters.unicodeScalars { bases[letter] = base }
        }
        return bases
    }()
}
