import CLibZip
import Glibc

/// What went wrong while files were read for a zip file, which C cannot carry.
final class ZipReading {
    var error: PublishError?
}

/// The bytes of one file, there from the first question about them until they have been written.
final class ZipContent {
    private let read: () throws(PublishError) -> [UInt8]
    private let reading: ZipReading
    private var bytes: [UInt8]?
    private var position = 0
    /// In bytes, which is asked for again after they are gone; nothing where the file could not be read.
    private lazy var size = open()

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

    /// Says how large the file is; false where it could not be read.
    func describe(in status: UnsafeMutablePointer<zip_stat_t>) -> Bool {
        guard let size else { return false }
        zip_stat_init(status)
        status.pointee.size = zip_uint64_t(size)
        // Without a time libzip asks the clock.
        status.pointee.mtime = 0
        status.pointee.valid = zip_uint64_t(ZIP_STAT_SIZE | ZIP_STAT_MTIME)
        return true
    }

    /// The commands that are answered, as libzip writes them down.
    static let known = [
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
        ZIP_SOURCE_FREE,
    ].reduce(zip_int64_t(0)) { $0 | 1 << zip_int64_t($1.rawValue) }
}

/// Answers what libzip asks of a file; -1 says that it went wrong.
func answerOfZipContent(
    _ state: UnsafeMutableRawPointer?,
    _ data: UnsafeMutableRawPointer?,
    _ length: zip_uint64_t,
    _ command: zip_source_cmd_t
) -> zip_int64_t {
    guard let state else { return -1 }
    let owned = Unmanaged<ZipContent>.fromOpaque(state)
    let content = owned.takeUnretainedValue()
    switch command {
    case ZIP_SOURCE_OPEN: return content.open() == nil ? -1 : 0
    case ZIP_SOURCE_READ:
        return data.map { zip_int64_t(content.copy(to: $0, most: Int(length))) } ?? -1
    case ZIP_SOURCE_CLOSE: content.close()
    case ZIP_SOURCE_STAT:
        guard let status = data?.assumingMemoryBound(to: zip_stat_t.self),
            content.describe(in: status)
        else { return -1 }
        return zip_int64_t(MemoryLayout<zip_stat_t>.size)
    case ZIP_SOURCE_ERROR:
        let codes = data?.assumingMemoryBound(to: Int32.self)
        codes?[0] = ZIP_ER_READ
        codes?[1] = EIO
        return zip_int64_t(2 * MemoryLayout<Int32>.size)
    case ZIP_SOURCE_FREE: owned.release()
    case ZIP_SOURCE_SUPPORTS: return ZipContent.known
    default: return -1
    }
    return 0
}
