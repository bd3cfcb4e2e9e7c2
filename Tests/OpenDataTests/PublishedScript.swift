import Foundation
import OpenData
import TestSupport

/// A script of ours in Python that reads published tables and nothing else.
struct PublishedScript {
    static let hasPython: Bool = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/python3")
        }
    }()

    private let script: URL

    init(_ path: String) { script = Repository.root.appending(path: path) }

    /// Writes the tables, changed where asked, and runs the script on them.
    func run(
        on files: [OpenDataFile],
        changing change: (String) -> String = { $0 }
    ) throws -> (code: Int32, output: String) {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "open-data-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files where file.format == .csv && file.area == nil {
            let target = folder.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            let text = String(decoding: file.bytes, as: UTF8.self)
            try change(text).write(to: target, atomically: true, encoding: .utf8)
        }
        return try run([folder.path])
    }

    func run(_ arguments: [String]) throws -> (code: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script.path] + arguments
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
