import Wording

/// The index of the search page as a script, because a page that is opened from disk may fetch nothing.
struct SearchScript {
    private let entries: [SearchEntries.Entry]
    private let words: Words

    init(_ entries: SearchEntries, _ words: Words) {
        self.entries = entries.all
        self.words = words
    }

    var bytes: [UInt8] {
        var script = Array("window.ZOEKINDEX=[".utf8)
        for (index, entry) in entries.enumerated() {
            script += (index == 0 ? "\n[" : ",\n[").utf8
            let texts = [
                entry.name, entry.address, words[entry.kind], entry.of,
                entry.aliases.joined(separator: " "),
            ]
            for (place, text) in texts.enumerated() {
                if place > 0 { script.append(UInt8(ascii: ",")) }
                script.appendScriptText(text)
            }
            script.append(UInt8(ascii: "]"))
        }
        script += "\n];\n".utf8
        return script
    }
}

extension [UInt8] {
    /// A string of a script that is also safe should it ever stand within a page.
    fileprivate mutating func appendScriptText(_ text: String) {
        append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": append(contentsOf: "\\\(scalar)".utf8)
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}",
                "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                let hex = String(scalar.value, radix: 16)
                append(
                    contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8
                )
            default: append(contentsOf: String(scalar).utf8)
            }
        }
        append(UInt8(ascii: "\""))
    }
}
