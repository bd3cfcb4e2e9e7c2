/// CSV as it is written: RFC 4180, with the delimiter that is asked for.
package struct CSVText: Sendable {
    package private(set) var bytes: [UInt8] = []
    private let delimiter: UInt8
    private var isWithinRecord = false

    /// With a byte order mark where a spreadsheet would otherwise not see that it is UTF-8.
    package init(delimiter: Delimiter = .comma, isMarked: Bool = false) {
        self.delimiter = delimiter.rawValue
        if isMarked { bytes = [0xEF, 0xBB, 0xBF] }
    }

    /// Adds a record; cells are quoted where they have to be.
    package mutating func add(_ cells: some Sequence<String>) {
        for cell in cells { add(cell: cell) }
        endRecord()
    }

    /// Adds one cell to the record that is being written.
    package mutating func add(cell: String) {
        if isWithinRecord { bytes.append(delimiter) }
        isWithinRecord = true
        var cell = cell
        cell.withUTF8 { append($0) }
    }

    package mutating func endRecord() {
        bytes.append(0x0D)
        bytes.append(0x0A)
        isWithinRecord = false
    }

    private mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
        let quote = UInt8(ascii: "\"")
        guard cell.contains(where: { $0 == delimiter || $0 == quote || $0 < 0x20 }) else {
            bytes.append(contentsOf: cell)
            return
        }
        bytes.append(quote)
        for byte in cell {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
