import YAML

/// How much larger the page becomes than its text; judged before cmark spends the memory.
enum Expansion {
    static let factor = 20
    /// A short text may be as large as this, whatever its factor.
    private static let floor = 10_000

    static func isTooLarge(_ output: Int, for source: SourceText) -> Bool {
        output > max(floor, factor * source.bytes.count)
    }

    /// The two ways in which a small text becomes a large page.
    static func estimate(of source: SourceText) -> Int {
        max(cellBytes(of: source), definitionBytes(of: source))
    }
}

extension Expansion {
    /// cmark fills each row of a table up to the width of its head, also where nothing stands.
    private static func cellBytes(of source: SourceText) -> Int {
        var bytes = 0
        var columns = 0
        for line in lines(of: source) {
            if isBlank(line) {
                columns = 0
            } else if isTableRule(line) {
                columns = max(columns, line.count { $0 == UInt8(ascii: "|") } - 1)
            }
            bytes += columns * "<td></td>".utf8.count
        }
        return bytes
    }

    /// The address and the title of a definition are repeated in each link that uses it.
    private static func definitionBytes(of source: SourceText) -> Int {
        var longest = 0
        var current = 0
        var uses = 0
        for line in lines(of: source) {
            uses += line.count { $0 == UInt8(ascii: "]") }
            if isBlank(line) {
                current = 0
            } else if isDefinition(line) {
                current = line.count
            } else if current > 0 {
                current += line.count
            }
            longest = max(longest, current)
        }
        return longest > 100 ? uses * longest : 0
    }

    private static func lines(of source: SourceText) -> some Sequence<ArraySlice<UInt8>> {
        source.lineStarts.indices.lazy.map { source.line($0 + 1) }
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    private static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "-"))
            && line.allSatisfy { " \t>|:-*+.)0123456789".utf8.contains($0) }
    }

    /// Footnotes are shown once, so their length does no harm.
    private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        guard let open = line.firstIndex(of: UInt8(ascii: "[")),
            let colon = line[open...].firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        return line[colon - 1] == UInt8(ascii: "]") && !line[open...].starts(with: "[^".utf8)
    }
}
