/// Reads `window.ZOEKINDEX=[["…",…],…];` and nothing else: a script that is more than data is refused.
struct SearchIndexReader {
    struct NotData: Error { let rest: String }

    private var rest: Substring

    static func entries(of script: String) throws -> [[String]] {
        var reader = SearchIndexReader(rest: script[...])
        try reader.take("window.ZOEKINDEX=")
        let entries = try reader.list { try $0.list { try $0.text() } }
        try reader.take(";")
        reader.skipBlanks()
        guard reader.rest.isEmpty else { throw NotData(rest: String(reader.rest.prefix(40))) }
        return entries
    }
}

extension SearchIndexReader {
    private mutating func skipBlanks() { rest = rest.drop { $0 == "\n" || $0 == " " } }

    private mutating func take(_ text: String) throws {
        skipBlanks()
        guard rest.hasPrefix(text) else { throw NotData(rest: String(rest.prefix(40))) }
        rest.removeFirst(text.count)
    }

    private mutating func list<Item>(
        _ item: (inout SearchIndexReader) throws -> Item
    ) throws -> [Item] {
        try take("[")
        skipBlanks()
        guard !rest.hasPrefix("]") else {
            try take("]")
            return []
        }
        var items = [try item(&self)]
        skipBlanks()
        while rest.hasPrefix(",") {
            try take(",")
            items.append(try item(&self))
            skipBlanks()
        }
        try take("]")
        return items
    }

    private mutating func text() throws -> String {
        try take("\"")
        var text = String.UnicodeScalarView()
        var scalars = rest.unicodeScalars
        while let scalar = scalars.popFirst(), scalar != "\"" {
            guard scalar.value >= 0x20 else { throw NotData(rest: "U+\(scalar.value)") }
            guard scalar == "\\" else {
                text.append(scalar)
                continue
            }
            text.append(try Self.escaped(&scalars))
        }
        rest = Substring(scalars)
        return String(text)
    }

    private static func escaped(_ scalars: inout Substring.UnicodeScalarView) throws
        -> Unicode.Scalar
    {
        let sign = scalars.popFirst()
        if sign == "\"" || sign == "\\" { return sign ?? "\\" }
        let digits = String(Substring(scalars.prefix(4)))
        guard sign == "u", digits.count == 4, let code = UInt32(digits, radix: 16),
            let scalar = Unicode.Scalar(code)
        else { throw NotData(rest: digits) }
        scalars.removeFirst(4)
        return scalar
    }
}
