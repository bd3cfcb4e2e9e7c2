import Foundation
import TestSupport

/// The files to begin with: of every feature and every fault of a format, and all that once went wrong.
struct FuzzCorpus {
    static let folder = Repository.root.appending(path: "Tests/FuzzTests/Corpus")

    /// In order of name.
    let files: [(name: String, bytes: [UInt8])]

    init(_ format: FuzzFormat) throws {
        files = try Files.read([format.rawValue], of: Self.folder).map { ($0.path, $0.bytes) }
    }
}

/// Keeps what is being read, for after a crash, and what went wrong.
struct FuzzLog {
    let folder: URL

    init(_ name: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "wijkenmonitor-fuzz/\(name)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// After a crash this is what was read last, for the role that the other file names.
    func write(_ bytes: [UInt8], role: String) throws {
        try Data(bytes).write(to: folder.appending(path: "input"))
        try Data(role.utf8).write(to: folder.appending(path: "rol"))
    }

    /// A file to put in `gevonden` of the corpus.
    func keep(_ bytes: [UInt8], seed: UInt64) throws -> String {
        let file = folder.appending(path: "gevonden-\(seed)")
        try Data(bytes).write(to: file)
        return file.path
    }
}
