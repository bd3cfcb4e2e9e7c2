import Glibc

/// Where lines end: at a line feed, a carriage return, or the two together.
struct LineBreaks {
    /// One line of a text: its break, if it has one, runs from `contentEnd` to `end`.
    struct Line {
        let contentEnd: Int
        let end: Int
    }

    private let text: UnsafeBufferPointer<UInt8>
    /// The last search: no line feed lies from `searchedFrom` up to `lineFeed`.
    private var searchedFrom = 0
    private var lineFeed: Int

    init(of text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        lineFeed = text.offset(of: 0x0A, in: 0..<text.count)
    }

    /// The line that starts here; the search is kept, or a file without line feeds is quadratic.
    mutating func line(from start: Int) -> Line {
        if start < searchedFrom || start > lineFeed {
            searchedFrom = start
            lineFeed = text.offset(of: 0x0A, in: start..<text.count)
        }
        let carriageReturn = text.offset(of: 0x0D, in: start..<lineFeed)
        if carriageReturn < lineFeed - 1 || (carriageReturn < lineFeed && lineFeed == text.count) {
            return Line(contentEnd: carriageReturn, end: carriageReturn + 1)
        }
        return Line(contentEnd: carriageReturn, end: min(lineFeed + 1, text.count))
    }

    /// How many lines end in these bytes.
    static func count(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBufferPointer { text in
            var breaks = LineBreaks(of: text)
            var (count, offset) = (0, 0)
            while offset < text.count {
                let line = breaks.line(from: offset)
                if line.contentEnd < line.end { count += 1 }
                offset = line.end
            }
            return count
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where the byte first occurs in the range; the end of the range when it does not.
    func offset(of byte: UInt8, in range: Range<Int>) -> Int {
        guard let base = baseAddress, !range.isEmpty,
            let found = memchr(base + range.lowerBound, Int32(byte), range.count)
        else { return range.upperBound }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}
