package import Diagnostics

/// One record while it is being read; its bytes are only valid until the next one is read.
package struct Record {
    /// The line on which the record starts, counted from 1.
    package let line: Int
    /// The number of fields.
    package let count: Int
    @usableFromInline let bytes: UnsafePointer<UInt8>
    /// Where each field ends, and so where the next one begins.
    @usableFromInline let ends: UnsafePointer<Int>

    init(line: Int, bytes: UnsafePointer<UInt8>, ends: UnsafePointer<Int>, _ count: Int) {
        self.line = line
        self.count = count
        self.bytes = bytes
        self.ends = ends
    }

    init(line: Int, fields buffer: borrowing FieldBuffer) {
        self.init(
            line: line,
            bytes: UnsafePointer(buffer.bytes),
            ends: UnsafePointer(buffer.ends),
            buffer.count
        )
    }

    /// Where each field ends; a batch keeps this and the bytes.
    var allEnds: UnsafeBufferPointer<Int> { UnsafeBufferPointer(start: ends, count: count) }

    var allBytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes, count: count == 0 ? 0 : ends[count - 1])
    }

    /// The bytes of a field, counted from 0, with the blanks that stand in it.
    @inlinable @inline(__always)
    package subscript(field: Int) -> UnsafeBufferPointer<UInt8> {
        precondition(field >= 0 && field < count, "a record has no such field")
        let start = field == 0 ? 0 : ends[field - 1]
        return UnsafeBufferPointer(start: bytes + start, count: ends[field] - start)
    }

    /// The text of a field, counted from 0, with the blanks that stand in it.
    package func string(_ field: Int) -> String {
        String(decoding: self[field], as: UTF8.self)
    }
}

extension Record {
    /// Whether the record has as many fields as its header; says so where it has not.
    package func hasWidth(_ expected: Int, path: String, report: inout Report) -> Bool {
        guard count != expected else { return true }
        report.add(.otherWidth(count, expected: expected), at: Location(path, line: line))
        return false
    }
}

extension Diagnostic.Message {
    fileprivate static func otherWidth(_ count: Int, expected: Int) -> Self {
        let fields = count == 1 ? "1 veld" : "\(count) velden"
        return error(
            "WM022",
            "deze rij heeft \(fields) en de kop heeft er \(expected); controleer de scheidingstekens in deze rij"
        )
    }
}
