import Tables
import Testing

@Suite struct FuzzTests {
    private static let seeds = [
        "a;b;c\n1;2;3\n4;5;6\n",
        "\"a\";\"b\"\r\n\"x\r\ny\";\"\"\"z\"\"\"\r\n",
        "a,b\r1,\"2\r3\"\r\r4,5",
        "naam\n\nx\n\"é\"\n",
        "\u{FEFF}a\tb\n1\t\"2\n3\"\n",
    ].map { Array($0.utf8) }

    private static let pieces = [
        "\"", "\"\"", ";", ",", "\t", "\n", "\r", "\r\n", "\0", "é", "\u{FEFF}", " ", "x",
    ]
    .map { Array($0.utf8) }

    @Test func keepsToTheLinesOfAnyFile() {
        var random = SplitMix64(state: 2024)
        for _ in 0..<6000 {
            var bytes = Self.seeds[random.index(Self.seeds.count)]
            for _ in 0...random.index(6) { Self.mutate(&bytes, &random) }
            check(bytes)
        }
    }

    @Test func readsBackWhateverIsWrittenBetweenQuotes() {
        var random = SplitMix64(state: 7)
        for _ in 0..<1500 {
            let rows = (0...random.index(4)).map { _ in
                (0..<3).map { _ in Self.cell(&random) }
            }
            let lineBreak = ["\n", "\r\n", "\r"][random.index(3)]
            let text = rows.map { row in
                row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
                    + lineBreak
            }.joined()
            let reading = Reading(text, delimiter: .semicolon)
            #expect(reading.rows == rows)
            #expect(reading.messages == [])
        }
    }

    private func check(_ bytes: [UInt8]) {
        let reading = Reading(bytes)
        guard let text = reading.text else {
            #expect(reading.messages.count == 1)
            return
        }
        let lines = Self.lines(Array(text.bytes[text.start...]))
        var last = 0
        for (line, row) in zip(reading.lines, reading.rows) {
            guard line > last, line <= lines.count else {
                Issue.record("line \(line) after \(last) of \(lines.count) in \(bytes)")
                return
            }
            last = line
            let start = lines[line - 1]
            if start.first != UInt8(ascii: "\"") {
                let cell = start.prefix { $0 != text.delimiter.rawValue }
                #expect(row.first == String(decoding: cell, as: UTF8.self), "\(bytes)")
            }
        }
        let said = reading.messages.count { $0.contains(": fout ") }
        #expect(said == reading.count.faults)
        let accounted = reading.count.records + reading.count.faults + reading.count.blankLines
        #expect(accounted <= lines.count)
    }
}

extension FuzzTests {
    private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        let place = random.index(bytes.count + 1)
        switch random.index(4) {
        case 0: bytes.insert(contentsOf: pieces[random.index(pieces.count)], at: place)
        case 1: if place < bytes.count { bytes.remove(at: place) }
        case 2: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random.next()) }
        default: bytes.insert(contentsOf: bytes[place...].prefix(8), at: random.index(place + 1))
        }
    }

    private static func cell(_ random: inout SplitMix64) -> String {
        let alphabet = ["a", "é", ";", ",", "\"", "\n", "\r", "\r\n", " ", "\t"]
        return (0..<random.index(6)).map { _ in alphabet[random.index(alphabet.count)] }.joined()
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var (lines, start, offset): ([ArraySlice<UInt8>], Int, Int) = ([], 0, 0)
        while offset < bytes.count {
            let isPair = bytes[offset...].starts(with: [0x0D, 0x0A])
            if bytes[offset] == 0x0D || bytes[offset] == 0x0A {
                lines.append(bytes[start..<offset])
                start = offset + (isPair ? 2 : 1)
            }
            offset += isPair ? 2 : 1
        }
        return lines + [bytes[start...]]
    }
}

/// The same numbers on every machine.
private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func index(_ count: Int) -> Int { Int(next() % UInt64(count)) }
}
