import Tables

/// The line below a table that names its source, and the rows without anything that Excel adds.
enum Footer {
    @inline(__always)
    static func isFooter(_ record: Record) -> Bool {
        guard record.count > 0 else { return false }
        let first = Blanks.trimmed(record[0])
        if let byte = first.first {
            guard byte == UInt8(ascii: "B") || byte == 0xC2 else { return false }
            let text = String(decoding: first, as: UTF8.self)
            guard text.hasPrefix("Bron:") || text.hasPrefix("©") else { return false }
        }
        return (1..<max(1, record.count)).allSatisfy { Blanks.trimmed(record[$0]).isEmpty }
    }
}
