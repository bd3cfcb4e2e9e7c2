package import Diagnostics
import Dispatch

/// What came of reading a text.
package struct RecordCount: Sendable, Equatable {
    package var records = 0
    /// Blank lines, which were skipped.
    package var blankLines = 0
    /// Records that could not be read, each of which was said.
    package var faults = 0

    package init(records: Int = 0, blankLines: Int = 0, faults: Int = 0) {
        self.records = records
        self.blankLines = blankLines
        self.faults = faults
    }
}

extension DelimitedText {
    /// Every record in order; a record that cannot be read is reported, and the next ones follow.
    ///
    /// Of a large file the next records are read on another core while these ones are used; what
    /// happens, and in which order, is the same.
    @discardableResult
    package func forEachRecord(
        report: inout Report,
        _ body: (Record, inout Report) -> Void
    ) -> RecordCount {
        bytes[start...].withUnsafeBufferPointer { text in
            var reader = RecordReader(text, delimiter: delimiter)
            var count = RecordCount()
            var batch = RecordBatch()
            var next = RecordBatch()
            batch.fill(from: &reader)
            while !batch.isEmpty {
                Self.atOnce(unless: reader.isAtEnd) {
                    next.fill(from: &reader)
                } and: {
                    batch.forEach { use($0, &count, &report, body) }
                }
                swap(&batch, &next)
            }
            count.blankLines = reader.blankLines
            if count.blankLines > 0 {
                let place = Location(path, line: reader.firstBlankLine)
                report.add(.blankLines(count.blankLines), at: place)
            }
            return count
        }
    }

    private func use(
        _ outcome: RecordReader.Outcome,
        _ count: inout RecordCount,
        _ report: inout Report,
        _ body: (Record, inout Report) -> Void
    ) {
        switch outcome {
        case .record(let record):
            count.records += 1
            body(record, &report)
        case .fault(let fault):
            count.faults += 1
            report.add(fault.message, at: Location(path, line: fault.line, field: fault.field))
        }
    }

    /// Does two things that have nothing to do with each other; returns when both are done.
    private static func atOnce(
        unless isLittle: Bool,
        _ first: () -> Void,
        and second: () -> Void
    ) {
        if isLittle {
            first()
            second()
        } else {
            withoutActuallyEscaping(first) { first in
                withoutActuallyEscaping(second) { second in
                    // They share nothing, which a compiler cannot see in two closures.
                    nonisolated(unsafe) let work = [first, second]
                    DispatchQueue.concurrentPerform(iterations: 2) { work[$0]() }
                }
            }
        }
    }
}

extension DelimitedText {
    /// The first records that can be read, to see how a file is laid out; faults are left to the real reading.
    package func firstRecords(_ limit: Int) -> [Table.Row] {
        bytes[start...].withUnsafeBufferPointer { text in
            var reader = RecordReader(text, delimiter: delimiter)
            var rows: [Table.Row] = []
            while rows.count < limit, let outcome = reader.next() {
                guard case .record(let record) = outcome else { continue }
                rows.append(Table.Row(line: record.line, cells: record.strings))
            }
            return rows
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func blankLines(_ count: Int) -> Self {
        remark(
            "WM021",
            count == 1 ? "1 lege regel overgeslagen" : "\(count) lege regels overgeslagen"
        )
    }
}
