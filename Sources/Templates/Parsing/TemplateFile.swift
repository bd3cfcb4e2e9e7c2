import Diagnostics

/// The bytes of one template, and where in them a place is for a reader.
struct TemplateFile {
    /// As the user knows it: `templates/wijk.html`.
    let path: String
    let bytes: [UInt8]

    init(path: String, bytes: [UInt8]) {
        self.path = path
        // Some editors open a file with a mark that would end up halfway down a page.
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    func location(at offset: Int) -> Location {
        let before = bytes[..<offset]
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = String(decoding: bytes[lineStart..<offset], as: UTF8.self).count + 1
        return Location(path, line: line, field: column)
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    func firstOffset(of pattern: StaticString, from start: Int) -> Int? {
        let pattern = Array(pattern.description.utf8)
        guard start + pattern.count <= bytes.count else { return nil }
        return (start...(bytes.count - pattern.count)).first {
            bytes[$0..<($0 + pattern.count)].elementsEqual(pattern)
        }
    }

    func isLineStart(_ offset: Int) -> Bool {
        offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
    }

    /// Back over spaces and tabs.
    func blankStart(before offset: Int) -> Int {
        let last = bytes[..<offset].lastIndex {
            $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t")
        }
        return last.map { $0 + 1 } ?? 0
    }

    /// Past spaces, tabs and the end of the line; nothing when something else is in between.
    func lineEnd(after offset: Int) -> Int? {
        let rest = bytes[offset...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        if rest.isEmpty { return bytes.count }
        if rest.first == UInt8(ascii: "\n") { return rest.startIndex + 1 }
        return rest.starts(with: [0x0D, 0x0A]) ? rest.startIndex + 2 : nil
    }
}
