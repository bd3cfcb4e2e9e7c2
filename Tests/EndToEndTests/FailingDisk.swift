import Foundation

/// Runs shell commands where disks may be mounted that nobody else sees and that go away by themselves.
struct FailingDisk {
    /// Whether this machine lets us; containers and some settings of Linux do not.
    static let isThere = (try? FailingDisk.run("mount -t tmpfs none /mnt", in: "/")) == 0

    /// The exit code of the commands, in a folder; `$P` is the program.
    @discardableResult
    static func run(_ commands: String, in folder: String) throws -> Int32 {
        try start(["unshare", "--mount", "--map-root-user", "sh", "-c", commands], in: folder)
    }

    /// The same without disks of our own.
    @discardableResult
    static func runPlain(_ commands: String, in folder: String) throws -> Int32 {
        try start(["sh", "-c", commands], in: folder)
    }

    private static func start(_ words: [String], in folder: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["P": try Installation.program.path],
            uniquingKeysWith: { $1 }
        )
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
