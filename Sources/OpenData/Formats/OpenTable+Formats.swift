import Tables

extension OpenTable {
    /// RFC 4180: commas, a head, points in numbers.
    package var csv: [UInt8] {
        var text = CSVText()
        text.add(columns.map(\.name))
        forEachRow { row in
            for cell in row { text.add(cell: cell.csv) }
            text.endRecord()
        }
        return text.bytes
    }

    /// A list of objects, one on each line; numbers are numbers.
    package var json: [UInt8] {
        // The names of the columns with what stands around them, made once for all rows.
        let heads = columns.map { Array("\(JSONValue.text($0.name).compact):".utf8) }
        var bytes = Array("[".utf8)
        var isFirst = true
        forEachRow { row in
            bytes += isFirst ? [0x0A] : [0x2C, 0x0A]
            isFirst = false
            bytes.append(UInt8(ascii: "{"))
            for (index, cell) in row.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes += heads[index]
                cell.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
        bytes += (isFirst ? "]\n" : "\n]\n").utf8
        return bytes
    }

    func object(_ row: [OpenCell]) -> JSONValue {
        .object(zip(columns, row).map { ($0.name, $1.json) })
    }
}

extension OpenCell {
    /// As JSON, straight into the bytes of a table; a number reads the same in both.
    fileprivate func append(to bytes: inout [UInt8]) {
        switch self {
        case .empty: bytes += "null".utf8
        case .yesOrNo(let isYes): bytes += (isYes ? "true" : "false").utf8
        case .whole, .number: bytes += csv.utf8
        case .text(var text):
            let isPlain = text.withUTF8 { buffer in
                buffer.allSatisfy {
                    $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
                }
            }
            guard isPlain else {
                bytes += json.compact.utf8
                return
            }
            bytes.append(UInt8(ascii: "\""))
            text.withUTF8 { bytes.append(contentsOf: $0) }
            bytes.append(UInt8(ascii: "\""))
        }
    }
}
