import TestSupport

/// What may happen to a file on its way to us: by accident, by a program, by a hand that slips.
enum Mutation: CaseIterable {
    case flipByte, cutRange, cutEnd, insertPiece, replaceCell, swapDelimiter, deleteColumn
    case duplicateLine, moveLine, indentLine

    func apply(to bytes: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
        guard !bytes.isEmpty else { return random.element(of: Self.pieces) }
        let place = random.below(bytes.count)
        var text = bytes
        switch self {
        case .flipByte: text[place] ^= 1 << UInt8(random.below(8))
        case .cutRange: text.removeSubrange(place..<min(place + 1 + random.below(60), text.count))
        case .cutEnd: text.removeSubrange(place...)
        case .insertPiece: text.insert(contentsOf: random.element(of: Self.pieces), at: place)
        case .replaceCell:
            text.replaceSubrange(Self.cell(at: place, in: text), with: Self.value(&random))
        case .swapDelimiter: text = Self.swapped(text, at: place, &random)
        case .deleteColumn: text = Self.withoutColumn(text, &random)
        case .duplicateLine, .moveLine, .indentLine: text = inLines(text, &random)
        }
        return text
    }
}

extension Mutation {
    private static let pieces: [[UInt8]] =
        [
            "\"", "\"\"", "\n", "\r", "\r\n", "\n\n", "\0", ";", ";;;;;;", ",", "\t", "|", "+", "=",
            "é", "\u{FEFF}", "\u{A0}", "\u{202E}", "'", "- ", ": ", "{{", "}}", "{{#", "{{/", "{{>",
            "---\n", "&a ", "*a ", "<b>", "![", "](", "[", "]", "{", "}", "#", "%", "!!", "> ",
            "Bron: CBS", "\u{1F3D8}",
        ]
        .map { Array($0.utf8) } + [[0xFF], [0xC2], [0xE9], [0x81], [0xED, 0xA0, 0x80]]

    private static let values = [
        "", " ", "0", "-1", "1", "100", "101", "nee", "ja", ".", "x", "-99997", "NaN", "inf",
        "1e308", "1e999", "-1e308", "0,0000000000000000000001", "1.234", "1.234,5", "99999999999",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "123456789012345678901234567890", "1900", "2199", "2024*", "2024KW04", "2024MM13", "NL00",
        "GM0957", "WK095704", "BU09570401+WK095700", "roermond", "donderberg", "waarde", "noemer",
        "teller", "n", "sd", "marge", "ondergrens", "aantal", "land", "buurt", "objectief",
        "111222333", "1=2", "a|b|c", "=", "2024-02-30",
    ]

    private static func value(_ random: inout SeededNumbers) -> [UInt8] {
        let value = Array(random.element(of: values).utf8)
        return random.below(20) == 0 ? Array(repeating: 0x39, count: 5000) : value
    }

    private static let delimiters = Array(";,\t|".utf8)

    private static func isEdge(_ byte: UInt8) -> Bool {
        delimiters.contains(byte) || byte == 0x0A || byte == 0x0D
    }

    private static func cell(at place: Int, in text: [UInt8]) -> Range<Int> {
        let start = text[..<place].lastIndex(where: isEdge).map { $0 + 1 } ?? 0
        let end = text[place...].firstIndex(where: isEdge) ?? text.count
        return min(start, end)..<end
    }

    /// In the whole file, or from one place on.
    private static func swapped(
        _ text: [UInt8],
        at place: Int,
        _ random: inout SeededNumbers
    ) -> [UInt8] {
        let start = random.below(2) == 0 ? 0 : place
        let old = random.element(of: delimiters)
        let new = random.element(of: delimiters)
        return text[..<start] + text[start...].map { $0 == old ? new : $0 }
    }

    private static func withoutColumn(_ text: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
        let lines = lines(text)
        let width = lines[0].count { $0 == delimiters[0] } + 1
        let column = random.below(width)
        let kept = lines.map { line in
            var cells = line.split(separator: delimiters[0], omittingEmptySubsequences: false)
            if column < cells.count { cells.remove(at: column) }
            return cells.joined(separator: [delimiters[0]])
        }
        return Array(kept.joined(separator: [0x0A]))
    }

    private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        text.split(separator: 0x0A, omittingEmptySubsequences: false)
    }

    private func inLines(_ text: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
        var lines = Self.lines(text)
        let line = random.below(lines.count)
        switch self {
        case .duplicateLine: lines.insert(lines[line], at: random.below(lines.count))
        case .moveLine: lines.swapAt(line, random.below(lines.count))
        default: lines[line].insert(contentsOf: Array("  ".utf8), at: lines[line].startIndex)
        }
        return Array(lines.joined(separator: [0x0A]))
    }
}
