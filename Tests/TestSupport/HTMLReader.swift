import Foundation

/// Reads HTML as our own pages write it; whatever is not written that way is a fault.
struct HTMLReader {
    private let bytes: [UInt8]
    private var place = 0
    private var open: [Int] = []
    private(set) var nodes: [HTMLDocument.Node] = []
    private(set) var faults: [String] = []

    private static let voids: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ]

    private static let optionalEnds: Set<String> = [
        "td", "th", "tr", "thead", "tbody", "tfoot", "li", "dt", "dd",
    ]

    /// What ends without a tag of its own where another element begins.
    private static let endedBy: [String: Set<String>] = [
        "td": ["td", "th"], "th": ["td", "th"], "tr": ["td", "th", "tr"],
        "tbody": ["td", "th", "tr", "thead", "tbody"],
        "tfoot": ["td", "th", "tr", "thead", "tbody"], "li": ["li"], "dt": ["dt", "dd"],
        "dd": ["dt", "dd"],
    ]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func read() {
        if String(validating: bytes, as: UTF8.self) == nil { faults.append("is not UTF-8") }
        while place < bytes.count {
            let next = find("<", from: place)
            if next > place { addText(next) }
            place = next
            if place < bytes.count { readTag() }
        }
        for index in open.reversed() {
            faults.append("<\(nodes[index].name)> is never closed")
            nodes[index].end = nodes.count
        }
    }
}

extension HTMLReader {
    private func find(_ sign: Unicode.Scalar, from start: Int) -> Int {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, start < buffer.count,
                let found = memchr(base + start, Int32(sign.value), buffer.count - start)
            else { return buffer.count }
            return UnsafeRawPointer(found) - base
        }
    }

    private mutating func addText(_ end: Int) {
        nodes.append(
            HTMLDocument.Node(
                name: "",
                text: unescaped(place..<end),
                attributes: [],
                parent: open.last,
                end: nodes.count + 1
            )
        )
    }

    private mutating func readTag() {
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0
        switch next {
        case UInt8(ascii: "!"): skipDeclaration()
        case UInt8(ascii: "/"): closeTag()
        case _ where Self.isLetter(next): openTag()
        default:
            faults.append("a bare < in: \(around(place))")
            place += 1
        }
    }

    private mutating func skipDeclaration() {
        let isComment = bytes[place...].starts(with: "<!--".utf8)
        if !isComment, !bytes[place...].starts(with: "<!doctype html>".utf8) {
            faults.append("an unknown declaration: \(around(place))")
        }
        repeat {
            place = find(">", from: place + 1)
        } while isComment && place < bytes.count
            && !bytes[..<place].suffix(2).elementsEqual("--".utf8)
        place = min(place + 1, bytes.count)
    }

    private mutating func closeTag() {
        let end = find(">", from: place)
        let name = String(decoding: bytes[(place + 2)..<max(place + 2, end)], as: UTF8.self)
        place = min(end + 1, bytes.count)
        leaveOut { Self.optionalEnds.contains($0) && $0 != name }
        guard let last = open.last, nodes[last].name == name else {
            faults.append(
                "</\(name)> closes \(open.last.map { "<\(nodes[$0].name)>" } ?? "nothing")"
            )
            return
        }
        nodes[last].end = nodes.count
        open.removeLast()
    }

    private mutating func openTag() {
        let start = place
        place += 1
        let name = word()
        var attributes: [(name: String, value: String)] = []
        while let attribute = attribute(of: name) {
            if attributes.contains(where: { $0.name == attribute.name }) {
                faults.append("\(attribute.name) is there twice: \(around(start))")
            }
            attributes.append(attribute)
        }
        let isClosed = place < bytes.count && bytes[place] == UInt8(ascii: "/")
        if isClosed { place += 1 }
        if place >= bytes.count || bytes[place] != UInt8(ascii: ">") {
            faults.append("a tag without end: \(around(start))")
        }
        place = min(place + 1, bytes.count)
        leaveOut { Self.endedBy[name]?.contains($0) == true }
        let isInPicture = name == "svg" || open.contains { nodes[$0].name == "svg" }
        let isVoid = Self.voids.contains(name)
        if isClosed, !isVoid, !isInPicture { faults.append("<\(name)/> is no void element") }
        nodes.append(
            HTMLDocument.Node(
                name: name,
                text: "",
                attributes: attributes,
                parent: open.last,
                end: nodes.count + 1
            )
        )
        guard !isVoid, !isClosed else { return }
        open.append(nodes.count - 1)
        if name == "script" || name == "style" { readRaw(name) }
    }

    /// Ends elements whose end tag HTML lets us leave out.
    private mutating func leaveOut(while isLeftOut: (String) -> Bool) {
        while let last = open.last, isLeftOut(nodes[last].name) {
            nodes[last].end = nodes.count
            open.removeLast()
        }
    }

    /// Nothing at the end of the tag.
    private mutating func attribute(of element: String) -> (name: String, value: String)? {
        while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
        guard place < bytes.count, bytes[place] != UInt8(ascii: ">"),
            bytes[place] != UInt8(ascii: "/")
        else { return nil }
        let start = place
        let name = word()
        guard !name.isEmpty else {
            faults.append("a strange attribute of <\(element)>: \(around(start))")
            place = find(">", from: place)
            return nil
        }
        guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return (name, "") }
        guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") else {
            faults.append("\(name) of <\(element)> has no quotes")
            place = find(">", from: place)
            return (name, "")
        }
        let first = place + 2
        let end = find("\"", from: first)
        place = min(end + 1, bytes.count)
        if place < bytes.count, !Self.isBlank(bytes[place]), bytes[place] != UInt8(ascii: ">"),
            bytes[place] != UInt8(ascii: "/")
        {
            faults.append("no blank behind \(name) of <\(element)>")
        }
        let value = unescaped(first..<end)
        if bytes[first..<end].contains(UInt8(ascii: "<")) {
            faults.append("a bare < in \(name) of <\(element)>")
        }
        return (name, value)
    }

    private mutating func readRaw(_ name: String) {
        let start = place
        repeat {
            place = find("<", from: place + 1)
        } while place < bytes.count
            && !bytes[place...].starts(with: "</\(name)>".utf8)
        if bytes[start..<place].starts(with: "</\(name)>".utf8) { place = start }
        guard place > start else { return }
        nodes.append(
            HTMLDocument.Node(
                name: "",
                text: String(decoding: bytes[start..<place], as: UTF8.self),
                attributes: [],
                parent: open.last,
                end: nodes.count + 1
            )
        )
    }
}

extension HTMLReader {
    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "nbsp": "\u{A0}",
        "shy": "\u{AD}",
    ]

    private mutating func unescaped(_ range: Range<Int>) -> String {
        let text = String(decoding: bytes[range], as: UTF8.self)
        if let scalar = text.unicodeScalars.first(where: Self.isControl) {
            faults.append(
                "the control U+\(String(scalar.value, radix: 16)) near \(around(range.lowerBound))"
            )
        }
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let parts = text.split(separator: "&", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts[0])) { text, part in
            let name = part.prefix { $0 != ";" }
            guard name.count < part.count, let sign = Self.entities[String(name)] else {
                faults.append("a bare & in: \(around(range.lowerBound))")
                return
            }
            text += sign + part.dropFirst(name.count + 1)
        }
    }

    /// Invisible signs that make text read otherwise than it is.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private mutating func word() -> String {
        let start = place
        while place < bytes.count, Self.isName(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private func around(_ start: Int) -> String {
        String(decoding: bytes[start..<min(start + 60, bytes.count)], as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A) ~= byte || (0x41...0x5A) ~= byte
    }

    private static func isName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39) ~= byte || byte == 0x2D || byte == 0x3A || byte == 0x5F
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte)
    }
}
