/// What the delimiters do in one of the first lines of a file, quoted text left out.
struct DelimiterSample {
    /// How often a delimiter occurs, and how often where neither prose nor a number has it.
    struct Tally {
        var all = 0
        var firm = 0
    }

    private var semicolons = Tally()
    private var tabs = Tally()
    private var commas = Tally()

    func tally(of delimiter: Delimiter) -> Tally {
        switch delimiter {
        case .semicolon: semicolons
        case .tab: tabs
        case .comma: commas
        }
    }

    /// The first lines that are not blank; a line break between quotes does not end one.
    static func lines(of text: UnsafeBufferPointer<UInt8>) -> [DelimiterSample] {
        let sample = UnsafeBufferPointer(rebasing: text.prefix(sampleSize))
        var lines: [DelimiterSample] = []
        var line = DelimiterSample()
        var isQuoted = false
        var isBlank = true
        for (offset, byte) in sample.enumerated() {
            if byte == quote { isQuoted.toggle() }
            if !isQuoted, byte == lineFeed || byte == carriageReturn {
                if !isBlank { lines.append(line) }
                if lines.count == lineLimit { return lines }
                (line, isBlank) = (DelimiterSample(), true)
                continue
            }
            isBlank = false
            if !isQuoted, let delimiter = Delimiter(rawValue: byte) {
                line.count(delimiter, at: offset, in: sample)
            }
        }
        // A line that the sample cuts off says little, unless it is all there is.
        if !isBlank, lines.isEmpty || sample.count == text.count { lines.append(line) }
        return lines
    }
}

extension DelimiterSample {
    private static let sampleSize = 256 << 10
    private static let lineLimit = 200
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    private mutating func count(
        _ delimiter: Delimiter,
        at offset: Int,
        in sample: UnsafeBufferPointer<UInt8>
    ) {
        let before = offset > 0 ? sample[offset - 1] : Self.lineFeed
        let after = offset + 1 < sample.count ? sample[offset + 1] : Self.lineFeed
        let isDecimal = Self.digits ~= before && Self.digits ~= after
        let isProse = after == UInt8(ascii: " ")
        switch delimiter {
        case .semicolon: semicolons.add(firm: !isProse)
        case .tab: tabs.add(firm: true)
        case .comma: commas.add(firm: !isProse && !isDecimal)
        }
    }
}

extension DelimiterSample.Tally {
    fileprivate mutating func add(firm isFirm: Bool) {
        all += 1
        if isFirm { firm += 1 }
    }
}
