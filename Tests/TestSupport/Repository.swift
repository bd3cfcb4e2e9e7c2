package import Foundation

/// Where the tests find the project's own files and, where it is there, the shared folder beside it.
package enum Repository {
    package static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folder `shared` beside the checkout; tests that read it are skipped where it is absent.
    package static let shared = root.deletingLastPathComponent().appending(path: "shared")

    /// Worked examples of the method, which nothing here ever records.
    package static let golden = root.appending(path: "Tests/Golden")

    package static var hasShared: Bool {
        FileManager.default.fileExists(atPath: shared.appending(path: "README.md").path)
    }

    package static func bytes(_ file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

    package static func text(_ file: URL) throws -> String {
        try String(contentsOf: file, encoding: .utf8)
    }
}
