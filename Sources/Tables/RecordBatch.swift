/// What a reader found next, kept until it is used while the reader goes on.
struct RecordBatch {
    private enum Entry {
        case record(line: Int, bytes: Int, ends: Int, count: Int)
        case fault(Fault)
    }

    private var entries: [Entry] = []
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// Large enough to make little of taking turns, small enough to stay in the cache of a core.
    private static let size = 256 << 10

    var isEmpty: Bool { entries.isEmpty }

    /// Takes over the records that come next; none at the end of the text.
    mutating func fill(from reader: inout RecordReader) {
        entries.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        while bytes.count < Self.size, let outcome = reader.next() {
            switch outcome {
            case .fault(let fault): entries.append(.fault(fault))
            case .record(let record):
                entries.append(
                    .record(
                        line: record.line,
                        bytes: bytes.count,
                        ends: ends.count,
                        count: record.count
                    )
                )
                bytes.append(contentsOf: record.allBytes)
                ends.append(contentsOf: record.allEnds)
            }
        }
    }

    func forEach(_ body: (RecordReader.Outcome) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            ends.withUnsafeBufferPointer { ends in
                for entry in entries {
                    switch entry {
                    case .fault(let fault): body(.fault(fault))
                    case .record(let line, let byte, let end, let count):
                        guard let bytes = bytes.baseAddress, let ends = ends.baseAddress else {
                            preconditionFailure("a record has a field")
                        }
                        body(
                            .record(
                                Record(line: line, bytes: bytes + byte, ends: ends + end, count)
                            )
                        )
                    }
                }
            }
        }
    }
}
