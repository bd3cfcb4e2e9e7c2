import Tables

extension OpenTable {
    /// RFC 4180: commas, a head, points in numbers.
    package var csv: [UInt8] {
        var text = CSVText()
        text.add(columns.map(\.name))
        forEachRow { text.add($0.map(\.csv)) }
        return text.bytes
    }

    /// A list of objects, one on each line; numbers are numbers.
    package var json: [UInt8] {
        var bytes = Array("[".utf8)
        var isFirst = true
        forEachRow { row in
            bytes += (isFirst ? "\n" : ",\n").utf8
            bytes += object(row).compact.utf8
            isFirst = false
        }
        bytes += (isFirst ? "]\n" : "\n]\n").utf8
        return bytes
    }

    func object(_ row: [OpenCell]) -> JSONValue {
        .object(zip(columns, row).map { ($0.name, $1.json) })
    }
}
