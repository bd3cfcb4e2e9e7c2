/// Reads the records of a text one by one, and knows on which line each of them starts.
struct RecordReader: ~Copyable {
    enum Outcome {
        case record(Record)
        case fault(Fault)
    }

    /// Where a line begins.
    private struct Place {
        var offset = 0
        var line = 1
    }

    private(set) var blankLines = 0
    private(set) var firstBlankLine = 0

    private let text: UnsafeBufferPointer<UInt8>
    private let delimiter: Delimiter
    private var parser: FieldParser
    private var fields = FieldBuffer(fieldLimit: Fault.fieldLimit)
    private var breaks: LineBreaks
    private var place = Place()
    /// No zero byte lies between the last record and here.
    private var zeroByte: Int
    /// Known from the first record: then a blank line is a record as well.
    private var isSingleColumn: Bool?

    init(_ text: UnsafeBufferPointer<UInt8>, delimiter: Delimiter) {
        self.text = text
        self.delimiter = delimiter
        parser = FieldParser(delimiter: delimiter)
        breaks = LineBreaks(of: text)
        zeroByte = text.offset(of: 0, in: 0..<text.count)
    }

    var isAtEnd: Bool { place.offset >= text.count }

    /// The next record, or why there is none on the next line; nothing at the end.
    ///
    /// After a fault it goes on at the line after the first of the record. That is linear: a line
    /// that leaves a quote open has an odd number of them, and the next such line ends the record.
    mutating func next() -> Outcome? {
        while place.offset < text.count {
            let line = breaks.line(from: place.offset)
            guard line.contentEnd == place.offset else { return readRecord() }
            let number = place.line
            place = Place(offset: line.end, line: number + 1)
            // The blank line that ends a file is no line of its own.
            if line.end == text.count { return nil }
            if isSingleColumn == true { return emptyRecord(line: number) }
            if blankLines == 0 { firstBlankLine = number }
            blankLines += 1
        }
        return nil
    }
}

extension RecordReader {
    private static let lineFeed: [UInt8] = [0x0A]
    private static let chunkSize = 64 << 10

    private mutating func readRecord() -> Outcome {
        let start = place
        var resumption: Place?
        fields.removeAll()
        while true {
            let line = breaks.line(from: place.offset)
            let kind = feed(line, of: start)
            place = Place(offset: line.end, line: place.line + 1)
            let next = resumption ?? place
            resumption = next
            if let kind { return fault(kind, in: start, resumingAt: next) }
            if fields.isComplete { return completed(start) }
            if line.end == text.count {
                return fault(unclosedQuote, in: start, resumingAt: next)
            }
        }
    }

    /// Feeds a line; of CRLF the second byte only counts between quotes, or it is one more end.
    private mutating func feed(_ line: LineBreaks.Line, of start: Place) -> Fault.Kind? {
        var offset = place.offset
        let firstEnd = min(line.contentEnd + 1, line.end)
        while offset < firstEnd {
            let end = min(offset + Self.chunkSize, firstEnd)
            if end - start.offset > Fault.recordLimit { return .oversizedRecord }
            if let kind = feed(offset..<end) { return kind }
            offset = end
        }
        if offset < line.end, !fields.isComplete { return feed(offset..<line.end) }
        guard line.contentEnd == line.end else { return nil }
        // The last line has no end: then it gets one.
        return Self.lineFeed.withUnsafeBufferPointer { end in
            _ = parser.feed(end, into: &fields)
            return nil
        }
    }

    private mutating func feed(_ range: Range<Int>) -> Fault.Kind? {
        let bytes = UnsafeBufferPointer(rebasing: text[range])
        let accepted = parser.feed(bytes, into: &fields)
        if fields.oversizedField > 0 || parser.pending.count > Fault.fieldLimit {
            return .oversizedField
        }
        guard accepted < bytes.count else { return nil }
        let beginning = parser.pending
        guard parser.isQuoted else {
            return .quoteInUnquotedField(beginning: Fault.excerpt(beginning))
        }
        let rest = text[(range.lowerBound + accepted)..<range.upperBound]
        return .textAfterClosingQuote(
            beginning: Fault.excerpt(beginning.dropLast()),
            text: Fault.excerpt(rest.prefix { ![0x0A, 0x0D, delimiter.rawValue].contains($0) })
        )
    }

    private var unclosedQuote: Fault.Kind {
        .unclosedQuote(beginning: Fault.excerpt(parser.pending.prefix { $0 != 0x0A && $0 != 0x0D }))
    }
}

extension RecordReader {
    private mutating func completed(_ start: Place) -> Outcome {
        if zeroByte < start.offset {
            zeroByte = text.offset(of: 0, in: start.offset..<text.count)
        }
        if isSingleColumn == nil { isSingleColumn = fields.count == 1 }
        if zeroByte < place.offset, let field = fields.firstField(with: 0) {
            return .fault(Fault(kind: .zeroByte, line: start.line, field: field))
        }
        return .record(Record(line: start.line, fields: fields))
    }

    private mutating func emptyRecord(line: Int) -> Outcome {
        fields.removeAll()
        fields.append(nil, size: 0)
        return .record(Record(line: line, fields: fields))
    }

    private mutating func fault(
        _ kind: Fault.Kind,
        in start: Place,
        resumingAt next: Place
    ) -> Outcome {
        let field =
            switch kind {
            case .oversizedRecord: 0
            case .oversizedField where fields.oversizedField > 0: fields.oversizedField
            default: fields.count + 1
            }
        parser = FieldParser(delimiter: delimiter)
        place = next
        return .fault(Fault(kind: kind, line: start.line, field: field))
    }
}
