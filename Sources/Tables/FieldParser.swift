import CLibCSV

/// The parser of libcsv, set to be strict and to keep what stands in a cell.
struct FieldParser: ~Copyable {
    private var parser = csv_parser()

    init(delimiter: Delimiter) {
        csv_init(&parser, UInt8(CSV_STRICT))
        csv_set_delim(&parser, delimiter.rawValue)
        // Blanks belong to the cell: without this libcsv trims them where there are no quotes.
        csv_set_space_func(&parser) { _ in 0 }
        csv_set_blk_size(&parser, 4 << 10)
    }

    deinit {
        var parser = parser
        csv_free(&parser)
    }

    /// Feeds bytes; the fields that end in them go to the buffer.
    /// - Returns: How many bytes were accepted; fewer than were given where libcsv objects.
    mutating func feed(
        _ bytes: UnsafeBufferPointer<UInt8>,
        into fields: inout FieldBuffer
    ) -> Int {
        withUnsafeMutablePointer(to: &fields) {
            csv_parse(&parser, bytes.baseAddress, bytes.count, fieldEnded, recordEnded, $0)
        }
    }

    /// Whether the field that has begun stands between quotes.
    var isQuoted: Bool { parser.quoted != 0 }

    /// The field that has begun and not yet ended; a closing quote may be part of it.
    var pending: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: parser.entry_buf, count: parser.entry_pos)
    }
}

private func fieldEnded(
    _ field: UnsafeMutableRawPointer?,
    _ size: Int,
    _ fields: UnsafeMutableRawPointer?
) {
    fields?.assumingMemoryBound(to: FieldBuffer.self).pointee.append(field, size: size)
}

private func recordEnded(_ lastByte: Int32, _ fields: UnsafeMutableRawPointer?) {
    fields?.assumingMemoryBound(to: FieldBuffer.self).pointee.complete()
}
