/// An address on a page that leads to another file of the site.
struct PageAddress {
    /// From the folder of the site, as it is written in a link.
    let written: String
    /// The same as the file is called.
    let path: String
    /// The question and the place behind the file, with their marks.
    let rest: Substring

    /// Nothing for an address on the page itself, or outside the site.
    init?(_ value: String, on page: String) {
        let end = value.firstIndex { $0 == "?" || $0 == "#" } ?? value.endIndex
        let way = value[..<end]
        guard !way.isEmpty, !way.hasPrefix("/"), !way.contains(":") else { return nil }
        var folders = page.split(separator: "/").dropLast()
        for part in way.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".": continue
            case "..": if folders.popLast() == nil { return nil }
            default: folders.append(part)
            }
        }
        written = folders.joined(separator: "/")
        path = Self.decoded(written)
        rest = value[end...]
    }
}

extension PageAddress {
    /// What the five characters of HTML and the bytes behind a `%` stand for.
    private static func decoded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") })
        else { return text }
        var rest = Array(text.utf8)[...]
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else if byte == UInt8(ascii: "&"),
                let entity = entities.first(where: { rest.starts(with: $0.name.utf8) })
            {
                bytes.append(entity.byte)
                rest = rest.dropFirst(entity.name.utf8.count)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let entities: [(name: String, byte: UInt8)] = [
        ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")),
        ("gt;", UInt8(ascii: ">")), ("quot;", UInt8(ascii: "\"")), ("#39;", UInt8(ascii: "'")),
    ]
}
