import Glibc

/// Files and folders straight from the C library, which is twenty times faster than Foundation.
enum Disk {
    enum Kind {
        case file, folder, link, other
    }

    /// What stands at a path, without following links; nothing where there is nothing.
    static func kind(of path: String) throws(PublishError) -> Kind? {
        guard let status = try status(of: path) else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// The same rights for everyone's umask, because the site is read by a web server.
    static func makeFolder(_ path: String) throws(PublishError) {
        guard mkdir(path, folderMode) == 0, chmod(path, folderMode) == 0 else {
            throw .failure("gemaakt", path)
        }
    }

    /// Makes a folder and those around it within a root; other runs may be making the same ones.
    static func makeFolders(_ path: Substring, in root: String) throws(PublishError) {
        let folder = "\(root)/\(path)"
        if mkdir(folder, folderMode) != 0 {
            if errno == EEXIST { return }
            guard errno == ENOENT, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
                throw .failure("gemaakt", folder)
            }
            try makeFolders(path[..<slash], in: root)
            guard mkdir(folder, folderMode) == 0 else {
                if errno == EEXIST { return }
                throw .failure("gemaakt", folder)
            }
        }
        guard chmod(folder, folderMode) == 0 else { throw .failure("gemaakt", folder) }
    }

    /// Writes a file that is not there yet.
    static func write(_ bytes: [UInt8], to path: String) throws(PublishError) {
        var rest = bytes
        try write(to: path) { () throws(PublishError) in
            defer { rest = [] }
            return rest
        }
    }

    /// Writes a file that is not there yet, of pieces up to an empty one.
    static func write(
        to path: String,
        _ next: () throws(PublishError) -> [UInt8]
    ) throws(PublishError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, fileMode)
        guard file >= 0 else { throw .failure("geschreven", path) }
        var code = fchmod(file, fileMode) == 0 ? 0 : errno
        do throws(PublishError) {
            while code == 0 {
                let part = try next()
                if part.isEmpty { break }
                code = writeAll(part, to: file)
            }
        } catch {
            close(file)
            throw error
        }
        guard close(file) == 0 || code != 0 else { throw .failure("geschreven", path) }
        guard code == 0 else { throw .failure("geschreven", path, code: code) }
    }

    /// Reads a whole file; a size that fits saves time.
    static func read(_ path: String, expecting size: Int = 4_096) throws(PublishError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { throw .failure("gelezen", path) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: size + 1)
        while true {
            let count = Glibc.read(file, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .failure("gelezen", path) }
            guard count > 0 else { return bytes }
            bytes += part[..<count]
        }
    }

    /// Whether a plain file holds exactly these bytes and may be read by everyone.
    static func holds(_ bytes: [UInt8], at path: String) throws(PublishError) -> Bool {
        // Without waiting: a pipe must not be listened to.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else {
            if [ENOENT, ENOTDIR, ELOOP, EACCES, ENXIO].contains(errno) { return false }
            throw .failure("gelezen", path)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .failure("bekeken", path) }
        guard status.st_mode == S_IFREG | fileMode, status.st_size == bytes.count else {
            return false
        }
        return try starts(file, with: bytes, path: path)
    }

    /// Gives a file a second name; false where the disk does not know such links.
    static func link(_ path: String, to other: String) -> Bool { Glibc.link(path, other) == 0 }

    /// Gives a file the rights that every file of the site has.
    static func share(_ path: String) throws(PublishError) {
        guard chmod(path, fileMode) == 0 else { throw .failure("geschreven", path) }
    }

    static func move(_ path: String, to other: String) throws(PublishError) {
        guard rename(path, other) == 0 else { throw .failure("hernoemd", path) }
    }

    static func removeFile(_ path: String) throws(PublishError) {
        guard unlink(path) == 0 else { throw .failure("verwijderd", path) }
    }

    static func removeEmptyFolder(_ path: String) throws(PublishError) {
        guard rmdir(path) == 0 else { throw .failure("verwijderd", path) }
    }
}

extension Disk {
    static let fileMode: mode_t = 0o644
    private static let folderMode: mode_t = 0o755

    private static func status(of path: String) throws(PublishError) -> stat? {
        var status = stat()
        guard lstat(path, &status) != 0 else { return status }
        guard errno == ENOENT || errno == ENOTDIR else { throw .failure("bekeken", path) }
        return nil
    }

    /// Compares piece by piece, so that no second page has to be in memory.
    private static func starts(
        _ file: Int32,
        with bytes: [UInt8],
        path: String
    ) throws(PublishError) -> Bool {
        var part = [UInt8](repeating: 0, count: min(bytes.count, 65_536))
        var position = 0
        while position < bytes.count {
            let count = Glibc.read(file, &part, min(part.count, bytes.count - position))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .failure("gelezen", path) }
            let isSame = bytes.withUnsafeBytes { buffer in
                let rest = UnsafeRawBufferPointer(rebasing: buffer[position...])
                return rest.baseAddress.map { memcmp($0, part, count) == 0 } ?? false
            }
            guard count > 0, isSame else { return false }
            position += count
        }
        return true
    }

    /// 0, or the code of what went wrong.
    private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(
                    file,
                    UnsafeRawBufferPointer(rebasing: rest).baseAddress,
                    rest.count
                )
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { return errno }
                rest = rest.dropFirst(count)
            }
            return 0
        }
    }
}
