/// Finds where the addresses stand in a page: the values of `href`, `src` and `action`.
///
/// It reads tags as a browser does, so that neither a text nor a comment is taken for a link.
struct LinkScan {
    struct Address {
        /// `src` is a part of the page; the others lead to another one.
        let isPart: Bool
        let range: Range<Int>
    }

    private let html: [UInt8]
    private var position = 0
    private var addresses: [Address] = []

    static func addresses(in html: [UInt8]) -> [Address] {
        var scan = LinkScan(html: html)
        while let tag = html[scan.position...].firstIndex(of: UInt8(ascii: "<")) {
            scan.position = tag + 1
            scan.readTag()
        }
        return scan.addresses
    }
}

extension LinkScan {
    private init(html: [UInt8]) { self.html = html }

    private var current: UInt8? { position < html.count ? html[position] : nil }

    private mutating func readTag() {
        if starts(with: "!--") {
            skip(past: "-->")
            return
        }
        let name = word()
        guard let first = name.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
            return
        }
        while let byte = current, byte != UInt8(ascii: ">") {
            if Self.separates(byte) { position += 1 } else { readAttribute() }
        }
        // What stands in a script is no page.
        if name == Array("script".utf8) { skip(past: "</script") }
    }

    private mutating func readAttribute() {
        let start = position
        let name = word()
        // Such as a `=` without a name.
        if position == start { position += 1 }
        skipSpace()
        guard current == UInt8(ascii: "=") else { return }
        position += 1
        skipSpace()
        let range = value()
        switch String(decoding: name, as: UTF8.self) {
        case "href", "action": addresses.append(Address(isPart: false, range: range))
        case "src": addresses.append(Address(isPart: true, range: range))
        default: break
        }
    }

    private mutating func value() -> Range<Int> {
        let start = position
        if let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = html[(start + 1)...].firstIndex(of: quote) ?? html.count
            position = min(end + 1, html.count)
            return start + 1..<end
        }
        while let byte = current, !Self.isSpace(byte), byte != UInt8(ascii: ">") { position += 1 }
        return start..<position
    }

    /// A name in small letters.
    private mutating func word() -> [UInt8] {
        var word: [UInt8] = []
        while let byte = current, !Self.separates(byte), byte != UInt8(ascii: ">"),
            byte != UInt8(ascii: "=")
        {
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            word.append(isCapital ? byte | 0x20 : byte)
            position += 1
        }
        return word
    }

    private mutating func skipSpace() {
        while let byte = current, Self.isSpace(byte) { position += 1 }
    }

    private func starts(with text: String) -> Bool {
        html[position...].starts(with: text.utf8)
    }

    private mutating func skip(past text: String) {
        while position < html.count, !starts(with: text) { position += 1 }
        position = min(position + text.utf8.count, html.count)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
    }

    private static func separates(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: "/")
    }
}
