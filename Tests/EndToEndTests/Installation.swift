import Foundation
import Projects
import Tables
import TestSupport
import Testing

/// A project in a temporary folder, and the program as it is installed; removed with the value.
final class Installation {
    struct Outcome {
        let exitCode: Int32
        let output: String
        let errors: String
    }

    let folder = FileManager.default.temporaryDirectory
        .appending(path: "wijkenmonitor-\(UUID().uuidString)")

    init(_ project: BrokenProject) throws {
        let files = try project.project()
        for path in files.paths {
            let bytes = try #require(files[path]).bytes
            try write(Data(bytes), to: path)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ data: Data, to path: String) throws {
        let file = folder.appending(path: path)
        let parent = file.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// Runs the program beside the tests, in the folder of the project.
    func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

    func run(_ arguments: [String]) throws -> Outcome {
        let process = Process()
        let (output, errors) = (folder.appending(path: ".uit"), folder.appending(path: ".fout"))
        for file in [output, errors] { try Data().write(to: file) }
        process.executableURL = try Self.program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            exitCode: process.terminationStatus,
            output: try Repository.text(output),
            errors: try Repository.text(errors)
        )
    }

    /// Every file below a folder of the project with its bytes.
    func bytes(in name: String) throws -> [String: Data] {
        let root = folder.appending(path: name)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        return paths.reduce(into: [:]) { files, path in
            files[path] = try? Data(contentsOf: root.appending(path: path))
        }
    }

    /// The folder of the build holds the program and the bundle that runs now.
    static var program: URL {
        get throws {
            let running = try FileManager.default.destinationOfSymbolicLink(
                atPath: "/proc/self/exe"
            )
            let folder = URL(filePath: running).deletingLastPathComponent()
            return folder.appending(path: "wijkenmonitor")
        }
    }
}
