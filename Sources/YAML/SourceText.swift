package import Diagnostics

/// The bytes of a text file with its lines, to turn a byte into the place that an editor shows.
package struct SourceText: Sendable {
    package let path: String
    package let bytes: [UInt8]
    /// The lines that stand before these bytes in the file.
    package let lineOffset: Int
    /// Where each line starts; LF, CR LF and CR end a line.
    package let lineStarts: [Int]

    /// A byte order mark in front is no part of the text.
    package init(_ file: [UInt8], path: String, lineOffset: Int = 0) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        bytes = file.starts(with: mark) ? Array(file.dropFirst(mark.count)) : file
        self.path = path
        self.lineOffset = lineOffset
        var starts = [0]
        for (index, byte) in bytes.enumerated() {
            let next = index + 1
            let isLineFeed = byte == UInt8(ascii: "\n")
            let isReturn =
                byte == UInt8(ascii: "\r")
                && (next == bytes.count || bytes[next] != UInt8(ascii: "\n"))
            if isLineFeed || isReturn { starts.append(next) }
        }
        lineStarts = starts
    }

    /// The bytes of a line (from 1) without its end; none where there is no such line.
    package func line(_ number: Int) -> ArraySlice<UInt8> {
        guard lineStarts.indices.contains(number - 1) else { return [] }
        let end = number < lineStarts.count ? lineStarts[number] : bytes.count
        let line = bytes[lineStarts[number - 1]..<end]
        let length = line.reversed().drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        return line.prefix(length.count)
    }

    /// The place of a byte, counted from 0.
    package func location(atByte offset: Int) -> Location {
        let line = max(1, lineStarts.partitioningCount { $0 <= offset })
        return location(line: line, byteColumn: offset - lineStarts[line - 1] + 1)
    }

    /// The place of a byte in a line, both counted from 1.
    package func location(line number: Int, byteColumn: Int) -> Location {
        let characters = line(number).prefix(max(0, byteColumn - 1)).count { $0 & 0xC0 != 0x80 }
        return Location(path, line: lineOffset + number, field: characters + 1)
    }

    /// The place of a character in a line, both counted from 0 as libyaml does.
    ///
    /// At the end of the text libyaml is one line further when that has no line end.
    func location(ofMark line: Int, _ column: Int) -> Location {
        guard line < lineStarts.count else { return location(atByte: bytes.count) }
        return Location(path, line: lineOffset + line + 1, field: column + 1)
    }

    /// The beginning of a line, to quote in a message.
    func excerpt(at location: Location) -> String {
        let text = String(decoding: line(location.line - lineOffset), as: UTF8.self)
        let visible = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
        let trimmed = String(String.UnicodeScalarView(visible.drop { $0 == " " }))
        return trimmed.count > 40 ? trimmed.prefix(40) + "…" : trimmed
    }

    /// Whether this is UTF-8; the first byte that is not is said.
    package func isUTF8(report: inout Report) -> Bool {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            let offset = error.byteOffsets.lowerBound
            report.add(.notUTF8(bytes[offset]), at: location(atByte: offset))
            return false
        }
    }
}

extension [Int] {
    /// How many of these sorted numbers come before the first that fails the test.
    fileprivate func partitioningCount(_ belongs: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Diagnostic.Message {
    static func notUTF8(_ byte: UInt8) -> Self {
        let hex = String(byte, radix: 16, uppercase: true)
        return .error("WM036", "de byte '\(hex)' is geen UTF-8; bewaar het bestand als UTF-8")
    }
}
