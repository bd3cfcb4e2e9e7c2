import Diagnostics

/// Reads the HTML of a template as a browser would, whatever the page puts in it.
///
/// A value may stand in the text and between quotes; a section ends where it begins: in a text, a tag or a value.
struct TemplateScan {
    /// What the sign that follows is part of.
    private enum Part: Equatable {
        case text, tag, value, comment, script
    }

    private let bytes: [UInt8]
    private let path: String
    private var position = 0
    private var line = 1
    private var part = Part.text
    /// A value just ended, behind which a blank belongs before the next name.
    private var isBehindValue = false
    private var sections: [(part: Part, isBehindValue: Bool)] = []
    /// In order.
    private(set) var tags: [TemplateTag] = []

    init(_ bytes: [UInt8], path: String) {
        self.bytes = bytes
        self.path = path
    }

    mutating func run(report: inout Report) {
        while position < bytes.count {
            if starts(with: "{{") {
                guard takeMustache(report: &report) else { return }
            } else {
                guard takeSign(report: &report) else { return }
            }
        }
        if part != .text {
            report.add(.tagWithoutEnd, at: Location(path, line: tags.last?.line ?? line))
        }
    }
}

extension TemplateScan {
    private var place: Location { Location(path, line: line) }

    private func starts(with text: StaticString, at offset: Int = 0) -> Bool {
        bytes[min(position + offset, bytes.count)...].starts(
            with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        )
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<min(count, bytes.count - position) {
            if bytes[position] == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }

    /// False where the template itself is at fault, which is said when it is read.
    private mutating func takeMustache(report: inout Report) -> Bool {
        let kind = position + 2 < bytes.count ? bytes[position + 2] : 0
        let start = position + 2
        var end = start
        while end + 1 < bytes.count, bytes[end] != 0x7D || bytes[end + 1] != 0x7D { end += 1 }
        guard end + 1 < bytes.count else { return false }
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        let wasIn = part
        switch kind {
        case UInt8(ascii: "#"), UInt8(ascii: "^"): sections.append((part, isBehindValue))
        case UInt8(ascii: "/"):
            guard let before = sections.popLast() else { return false }
            if before.part != part { report.add(.sectionAcross(name), at: place) }
            part = before.part
            isBehindValue = isBehindValue || before.isBehindValue
        case UInt8(ascii: "!"): break
        case UInt8(ascii: ">"):
            if wasIn != .text { report.add(.valueInTag(name), at: place) }
        default:
            if [.tag, .script, .comment].contains(wasIn) {
                report.add(.valueInTag(name), at: place)
            }
        }
        advance(end + 2 - position)
        return true
    }

    /// False where the rest cannot be read as HTML, which was said.
    private mutating func takeSign(report: inout Report) -> Bool {
        let sign = bytes[position]
        switch part {
        case .text:
            guard sign == UInt8(ascii: "<") else { return skip() }
            return takeOpening(report: &report)
        case .comment:
            let length = starts(with: "-->") ? 3 : starts(with: "--!>") ? 4 : 1
            advance(length)
            if length > 1 { part = .text }
        case .script:
            if starts(with: "</") {
                part = .tag
                tags.append(TemplateTag(line: line, name: "/script"))
                advance(2)
                _ = word()
            } else {
                if !Self.isBlank(sign) { tags[tags.count - 1].hasContent = true }
                advance()
            }
        case .value:
            return takeInValue(sign, report: &report)
        case .tag:
            return takeInTag(sign, report: &report)
        }
        return true
    }

    private mutating func skip() -> Bool {
        advance()
        return true
    }

    private mutating func takeOpening(report: inout Report) -> Bool {
        if starts(with: "<!-->") || starts(with: "<!--->") {
            // A browser takes this for a comment that has ended.
            report.add(.strayInTag("<!-->"), at: place)
            return false
        }
        if starts(with: "<!--") {
            part = .comment
            advance(4)
            return true
        }
        var tag = TemplateTag(line: line)
        let isEnd = starts(with: "</")
        advance(isEnd || starts(with: "<!") ? 2 : 1)
        let name = word()
        guard let first = name.utf8.first, (0x61...0x7A).contains(first) else {
            report.add(.strayInTag("<"), at: place)
            return false
        }
        tag.name = isEnd ? "/" + name : name
        tags.append(tag)
        part = .tag
        return true
    }

    private mutating func takeInValue(_ sign: UInt8, report: inout Report) -> Bool {
        if sign == UInt8(ascii: "\"") {
            part = .tag
            isBehindValue = true
        } else if sign == UInt8(ascii: "<") {
            // The quotation mark before it was probably meant to end a value.
            report.add(.strayInTag("<"), at: place)
            return false
        } else {
            add(sign)
        }
        return skip()
    }

    private mutating func takeInTag(_ sign: UInt8, report: inout Report) -> Bool {
        if Self.isBlank(sign) || starts(with: "/>") {
            isBehindValue = false
            return skip()
        }
        if sign == UInt8(ascii: ">") {
            advance()
            isBehindValue = false
            part = tags.last?.name == "script" ? .script : .text
            return true
        }
        let name = isBehindValue ? "" : word()
        guard !name.isEmpty else {
            report.add(.strayInTag(String(decoding: [sign], as: UTF8.self)), at: place)
            return false
        }
        tags[tags.count - 1].attributes.append((name, ""))
        guard starts(with: "=") else { return true }
        advance()
        guard starts(with: "\"") else {
            report.add(.valueWithoutQuotes(name), at: place)
            return false
        }
        advance()
        part = .value
        return true
    }
}

extension TemplateScan {
    private mutating func add(_ sign: UInt8) {
        guard let last = tags[tags.count - 1].attributes.indices.last else { return }
        let small = (0x41...0x5A).contains(sign) ? sign | 0x20 : sign
        tags[tags.count - 1].attributes[last].value += String(decoding: [small], as: UTF8.self)
    }

    private mutating func word() -> String {
        let start = position
        while position < bytes.count, Self.isName(bytes[position]) { advance() }
        return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }
}

extension Diagnostic.Message {
    fileprivate static let tagWithoutEnd = error(
        "WM391",
        "deze tag of opmerking eindigt nergens; zet er '>' of '-->' achter"
    )

    fileprivate static func strayInTag(_ sign: String) -> Self {
        .error(
            "WM392",
            "'\(sign)' hoort hier niet; schrijf in tekst '&lt;', en in een tag naam=\"waarde\""
        )
    }

    fileprivate static func valueWithoutQuotes(_ name: String) -> Self {
        .error(
            "WM393",
            "na '\(name)=' hoort een dubbel aanhalingsteken; schrijf \(name)=\"waarde\""
        )
    }

    fileprivate static func valueInTag(_ name: String) -> Self {
        .error(
            "WM394",
            "'{{\(name)}}' staat los in een tag; zet de waarde tussen aanhalingstekens"
        )
    }

    fileprivate static func sectionAcross(_ name: String) -> Self {
        .error(
            "WM387",
            "'{{\(name)}}' eindigt op een andere plek in de HTML dan waar het begon; zet beide in de tekst,"
                + " in één tag of in één waarde"
        )
    }
}
