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
        guard let source = zip_source_function(archive, answerOfZipContent, owned.toOpaque()) else {
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
