import Glibc

extension Disk {
    /// Whether two plain files hold the same, and the second may be read by everyone as the first.
    static func isSame(_ path: String, as other: String) throws(PublishError) -> Bool {
        let reading = try Reading(path)
        defer { close(reading.file) }
        return try isSame(reading, as: other, mode: reading.mode)
    }

    /// Whether a file of the site holds the same as one that was kept, whoever may read that.
    static func isCopy(_ path: String, of source: String) throws(PublishError) -> Bool {
        let reading = try Reading(source)
        defer { close(reading.file) }
        return try isSame(reading, as: path, mode: S_IFREG | fileMode)
    }

    /// Copies a plain file to a path where nothing is yet, a piece at a time.
    static func copy(_ source: String, to path: String) throws(PublishError) {
        let reading = try Reading(source)
        defer { close(reading.file) }
        try write(to: path) { () throws(PublishError) in try reading.next() }
    }

    private static func isSame(
        _ first: Reading,
        as other: String,
        mode: mode_t
    ) throws(PublishError) -> Bool {
        guard try kind(of: other) == .file, let second = try? Reading(other) else { return false }
        defer { close(second.file) }
        guard first.size == second.size, second.mode == mode else { return false }
        while true {
            let part = try first.next()
            guard try second.next() == part else { return false }
            if part.isEmpty { return true }
        }
    }

    static func size(of path: String) throws(PublishError) -> Int {
        let reading = try Reading(path)
        defer { close(reading.file) }
        return reading.size
    }
}

/// A file that is read piece by piece.
private struct Reading {
    let path: String
    let file: Int32
    let size: Int
    let mode: mode_t

    init(_ path: String) throws(PublishError) {
        self.path = path
        // Without waiting: a pipe must not be listened to.
        file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { throw .failure("gelezen", path) }
        var status = stat()
        guard fstat(file, &status) == 0 else {
            let code = errno
            close(file)
            throw .failure("bekeken", path, code: code)
        }
        size = Int(status.st_size)
        mode = status.st_mode
    }

    /// As much as there is up to a limit; nothing at the end.
    func next() throws(PublishError) -> [UInt8] {
        var part = [UInt8](repeating: 0, count: 65_536)
        var count = 0
        while count < part.count {
            let length = part.count - count
            let more = part.withUnsafeMutableBytes { buffer in
                read(file, buffer.baseAddress?.advanced(by: count), length)
            }
            if more < 0, errno == EINTR { continue }
            guard more >= 0 else { throw .failure("gelezen", path) }
            if more == 0 { break }
            count += more
        }
        return Array(part[..<count])
    }
}
