import CLibZip
import Foundation
import Testing

/// What is in a zip file, read by the library that wrote it and checked by its sums.
package struct UnpackedZip {
    package struct Entry: Equatable {
        package let name: String
        package let bytes: [UInt8]
        /// Seconds since 1970 by the clock of where the test runs.
        package let changed: Int
        /// The Unix rights, with the kind of file.
        package let mode: UInt32
    }

    package let entries: [Entry]

    package init(_ path: String) throws {
        var code: Int32 = 0
        let archive = try #require(
            zip_open(path, ZIP_RDONLY | ZIP_CHECKCONS, &code),
            "\(path) is no zip file: \(code)"
        )
        defer { zip_discard(archive) }
        var entries: [Entry] = []
        for index in 0..<zip_uint64_t(zip_get_num_entries(archive, 0)) {
            entries.append(try Self.entry(index, of: archive))
        }
        self.entries = entries
    }

    package var files: [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.bytes) })
    }

    private static func entry(_ index: zip_uint64_t, of archive: OpaquePointer) throws -> Entry {
        var status = zip_stat_t()
        zip_stat_init(&status)
        try #require(zip_stat_index(archive, index, 0, &status) == 0)
        let file = try #require(zip_fopen_index(archive, index, 0))
        defer { zip_fclose(file) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        let count = zip_fread(file, &bytes, zip_uint64_t(bytes.count))
        try #require(count == bytes.count)
        // Reading past the end makes the library compare the sum.
        var byte: UInt8 = 0
        try #require(zip_fread(file, &byte, 1) == 0)
        var (system, attributes) = (zip_uint8_t(0), zip_uint32_t(0))
        try #require(
            zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
        )
        let name = try #require(status.name)
        return Entry(
            name: String(cString: name),
            bytes: bytes,
            changed: Int(status.mtime),
            mode: attributes >> 16
        )
    }
}
