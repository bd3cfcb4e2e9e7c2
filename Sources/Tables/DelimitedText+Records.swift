package import Diagnostics

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
    @discardableResult
    package func forEachRecord(
        report: inout Report,
        _ body: (Record, inout Report) -> Void
    ) -> RecordCount {
        bytes[start...].withUnsafeBufferPointer { text in
            var reader = RecordReader(text, delimiter: delimiter)
            var count = RecordCount()
            while let outcome = reader.next() {
                switch outcome {
                case .record(let record):
                    count.records += 1
                    body(record, &report)
                case .fault(let fault):
                    count.faults += 1
                    let place = Location(path, line: fault.line, field: fault.field)
                    report.add(fault.message, at: place)
                }
            }
            count.blankLines = reader.blankLines
            if count.blankLines > 0 {
                let place = Location(path, line: reader.firstBlankLine)
                report.add(.blankLines(count.blankLines), at: place)
            }
            return count
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
