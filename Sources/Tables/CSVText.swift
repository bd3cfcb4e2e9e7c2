/// CSV as it is written: RFC 4180, with the delimiter that is asked for.
package struct CSVText: Sendable {
    package private(set) var bytes: [UInt8] = []
    private let delimiter: UInt8

    /// With a byte order mark where a spreadsheet would otherwise not see that it is UTF-8.
    package init(delimiter: Delimiter = .comma, isMarked: Bool = false) {
        self.delimiter = delimiter.rawValue
        if isMarked { bytes = [0xEF, 0xBB, 0xBF] }
    }

    /// Adds a record; cells are quoted where they have to be.
    package mutating func add(_ cells: some Sequence<String>) {
        var isFirst = true
        for cell in cells {
            if !isFirst { bytes.append(delimiter) }
            isFirst = false
            add(cell)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func add(_ cell: String) {
        let quote = UInt8(ascii: "\"")
        let isQuoted = cell.utf8.contains { $0 == delimiter || $0 == quote || $0 < 0x20 }
        guard isQuoted else {
            bytes += cell.utf8
            return
        }
        bytes.append(quote)
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
