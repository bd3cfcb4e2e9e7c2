extension Delimiter {
    /// The delimiter that the first records agree on; a semicolon where there is none at all.
    static func detected(in text: UnsafeBufferPointer<UInt8>) -> Delimiter {
        let lines = DelimiterSample.lines(of: text)
        let candidates = allCases.map { Candidacy(of: $0, in: lines) }
        // A mark in prose or in a number may look like a delimiter; one against a word hardly does.
        let firm = candidates.filter { $0.isFirm && ($0.delimiter != .comma || $0.isUsual) }
        if let best = firm.max(by: { $0.rank < $1.rank }) { return best.delimiter }
        let loose = candidates.filter { $0.isUsual && $0.isInFirstLine }
        return loose.max(by: { $0.rank < $1.rank })?.delimiter ?? .semicolon
    }
}

/// How well one delimiter explains the first lines of a file.
private struct Candidacy {
    let delimiter: Delimiter
    /// Lines with the most usual number of this delimiter, and those of them with a firm one.
    private(set) var agreeing = 0
    private var firm = 0
    private(set) var isInFirstLine = false
    private let lineCount: Int

    var isFirm: Bool { firm > 0 }
    /// At least half of the lines agree.
    var isUsual: Bool { agreeing > 0 && agreeing * 2 >= lineCount }
    /// Where two are equally good, the order of the cases decides: the semicolon first.
    var rank: (Int, Int, Int) { (firm, agreeing, -precedence) }

    private var precedence: Int { Delimiter.allCases.firstIndex(of: delimiter) ?? 0 }

    init(of delimiter: Delimiter, in lines: [DelimiterSample]) {
        self.delimiter = delimiter
        lineCount = lines.count
        let tallies = lines.map { $0.tally(of: delimiter) }
        let usual = Self.usualNumber(tallies)
        for tally in tallies where usual > 0 && tally.all == usual {
            agreeing += 1
            if tally.firm > 0 { firm += 1 }
        }
        isInFirstLine = usual > 0 && tallies.first?.all == usual
    }

    /// The number above zero that most lines have; of two equally common ones the larger.
    private static func usualNumber(_ tallies: [DelimiterSample.Tally]) -> Int {
        var lines: [Int: Int] = [:]
        for tally in tallies where tally.all > 0 { lines[tally.all, default: 0] += 1 }
        return lines.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }
}
