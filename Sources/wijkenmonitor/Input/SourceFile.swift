import Glibc

/// A file that others may be writing while we read it.
struct SourceFile {
    private let path: String

    init(_ path: String) { self.path = path }

    /// In one piece of the right size: a delivery may be hundreds of megabytes.
    func bytes() throws(PublishError) -> [UInt8] {
        // Without waiting: a pipe in the folder must be refused, not listened to.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            // A socket cannot be opened at all.
            throw errno == ENXIO ? notPlain : .failure("gelezen", path)
        }
        defer { close(file) }
        let before = try status(of: file)
        guard before.st_mode & S_IFMT == S_IFREG else { throw notPlain }
        let bytes = try read(file, size: Int(before.st_size))
        let after = try status(of: file)
        let isSame =
            bytes.count == Int(after.st_size) && after.st_size == before.st_size
            && after.st_mtim.tv_sec == before.st_mtim.tv_sec
            && after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
        guard isSame else {
            throw .refusal(
                "'\(path)' veranderde terwijl het werd gelezen; wacht tot het klaar is en begin opnieuw"
            )
        }
        return bytes
    }
}

extension SourceFile {
    /// A hundred times what the whole country is delivered in; above it something else is wrong.
    private static let mostBytes = 8_000_000_000

    private var notPlain: PublishError {
        .refusal("'\(path)' is geen gewoon bestand; haal het weg of noem een ander bestand")
    }

    private func status(of file: Int32) throws(PublishError) -> stat {
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .failure("gelezen", path) }
        return status
    }

    private func read(_ file: Int32, size: Int) throws(PublishError) -> [UInt8] {
        guard size <= Self.mostBytes else {
            throw .refusal(
                "'\(path)' is te groot: \(size / 1_000_000_000) GB, en er passen"
                    + " er \(Self.mostBytes / 1_000_000_000); verdeel het over meer bestanden"
            )
        }
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < buffer.count {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]
                )
                let count = Glibc.read(file, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                if count < 0 { code = errno }
                guard count > 0 else { return }
                filled += count
            }
        }
        guard code == 0 else { throw .failure("gelezen", path, code: code) }
        return bytes
    }
}
