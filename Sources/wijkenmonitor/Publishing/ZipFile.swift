import CLibZip
import Glibc
import Projects

/// A zip file whose bytes follow from what goes in: no clock, no owner, no order of a disk.
struct ZipFile {
    /// A file in it: its bytes are asked for when they are written, so that one file at a time is in memory.
    struct Entry {
        let name: String
        let read: () throws(PublishError) -> [UInt8]
    }

    let path: String
    /// What every file says of when it changed, at midnight.
    let day: CalendarDay

    /// Writes a file that is not there yet, with the entries in the order given.
    func write(_ entries: [Entry]) throws(PublishError) {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else {
            var error = zip_error_t()
            zip_error_init_with_code(&error, code)
            throw failure(&error)
        }
        let reading = ZipReading()
        do throws(PublishError) {
            for entry in entries { try add(entry, to: archive, reading) }
            // Only now everything is read, pressed together and written.
            guard zip_close(archive) == 0 else { throw failure(of: archive) }
        } catch {
            zip_discard(archive)
            throw reading.error ?? error
        }
    }
}

extension ZipFile {
    /// Between speed and size; another number gives other bytes.
    private static let level: UInt32 = 6
    /// An ordinary file that everyone may read, as Unix writes it in the upper half.
    private static let rights: UInt32 = 0o100644 << 16

    private func add(
        _ entry: Entry,
        to archive: OpaquePointer,
        _ reading: ZipReading
    ) throws(PublishError) {
        let content = ZipContent(entry.read, reading)
        let owned = Unmanaged.passRetained(content)
        guard let source = zip_source_function(archive, answer, owned.toOpaque()) else {
            owned.release()
            throw failure(of: archive)
        }
        // A name of plain letters gets no mark; another is marked as UTF-8.
        let index = zip_file_add(archive, entry.name, source, ZIP_FL_ENC_UTF_8)
        guard index >= 0 else {
            zip_source_free(source)
            throw failure(of: archive)
        }
        let place = zip_uint64_t(index)
        guard zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, Self.level) == 0,
            zip_file_set_dostime(archive, place, 0, date, 0) == 0,
            zip_file_set_external_attributes(
                archive,
                place,
                0,
                zip_uint8_t(ZIP_OPSYS_UNIX),
                Self.rights
            ) == 0
        else { throw failure(of: archive) }
    }

    /// The day as a zip file counts it, which begins in 1980 and ends in 2107.
    private var date: UInt16 {
        guard day.year >= 1980 else { return 1 << 5 | 1 }
        return UInt16(min(day.year, 2107) - 1980) << 9 | UInt16(day.month) << 5 | UInt16(day.day)
    }

    private func failure(of archive: OpaquePointer) -> PublishError {
        failure(zip_get_error(archive))
    }

    private func failure(_ error: UnsafeMutablePointer<zip_error_t>) -> PublishError {
        if zip_error_system_type(error) == ZIP_ET_SYS {
            return .failure("geschreven", path, code: zip_error_code_system(error))
        }
        let reason = String(cString: zip_error_strerror(error))
        return PublishError(
            kind: .failure,
            text: "'\(path)' kan niet worden geschreven: het zip-bestand lukt niet (\(reason))"
        )
    }
}

/// What went wrong while files were read for a zip file, which C cannot carry.
private final class ZipReading {
    var error: PublishError?
}

/// The bytes of one file, there from the first question about them until they have been written.
private final class ZipContent {
    private let read: () throws(PublishError) -> [UInt8]
    private let reading: ZipReading
    private var bytes: [UInt8]?
    private var position = 0
    /// In bytes, which is asked for again after they are gone; nothing where the file could not be read.
    lazy var size = open()

    init(_ read: @escaping () throws(PublishError) -> [UInt8], _ reading: ZipReading) {
        self.read = read
        self.reading = reading
    }

    /// The number of bytes that can be copied now, or nothing where the file could not be read.
    func open() -> Int? {
        do throws(PublishError) {
            let all: [UInt8]
            if let bytes { all = bytes } else { all = try read() }
            bytes = all
            position = 0
            return all.count
        } catch {
            reading.error = error
            return nil
        }
    }

    func copy(to target: UnsafeMutableRawPointer, most: Int) -> Int {
        guard let bytes else { return 0 }
        let count = min(most, bytes.count - position)
        bytes.withUnsafeBytes { source in
            let part = UnsafeRawBufferPointer(rebasing: source[position..<position + count])
            if let start = part.baseAddress { target.copyMemory(from: start, byteCount: count) }
        }
        position += count
        return count
    }

    func close() { bytes = nil }
}

/// Answers what libzip asks of a file.
private func answer(
    _ state: UnsafeMutableRawPointer?,
    _ data: UnsafeMutableRawPointer?,
    _ length: zip_uint64_t,
    _ command: zip_source_cmd_t
) -> zip_int64_t {
    guard let state else { return -1 }
    let owned = Unmanaged<ZipContent>.fromOpaque(state)
    let content = owned.takeUnretainedValue()
    switch command {
    case ZIP_SOURCE_OPEN:
        return content.open() == nil ? -1 : 0
    case ZIP_SOURCE_READ:
        return data.map { zip_int64_t(content.copy(to: $0, most: Int(length))) } ?? -1
    case ZIP_SOURCE_CLOSE:
        content.close()
        return 0
    case ZIP_SOURCE_STAT:
        guard let status = data?.assumingMemoryBound(to: zip_stat_t.self),
            let size = content.size
        else { return -1 }
        zip_stat_init(status)
        status.pointee.size = zip_uint64_t(size)
        // Without a time libzip asks the clock.
        status.pointee.mtime = 0
        status.pointee.valid = zip_uint64_t(ZIP_STAT_SIZE | ZIP_STAT_MTIME)
        return zip_int64_t(MemoryLayout<zip_stat_t>.size)
    case ZIP_SOURCE_ERROR:
        let codes = data?.assumingMemoryBound(to: Int32.self)
        codes?[0] = ZIP_ER_READ
        codes?[1] = EIO
        return zip_int64_t(2 * MemoryLayout<Int32>.size)
    case ZIP_SOURCE_FREE:
        owned.release()
        return 0
    case ZIP_SOURCE_SUPPORTS:
        let known = [
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
            ZIP_SOURCE_FREE,
        ]
        return known.reduce(0) { $0 | 1 << zip_int64_t($1.rawValue) }
    default:
        return -1
    }
}
