import Foundation
import Site

@testable import wijkenmonitor

/// A temporary folder with a site in it, removed with the value.
final class Sandbox {
    let root: URL
    var site: String { root.path + "/site" }

    init() throws {
        let name = "wijkenmonitor-\(UUID().uuidString)"
        root = FileManager.default.temporaryDirectory.appending(path: name)
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    deinit {
        chmod(root.path, 0o755)
        try? FileManager.default.removeItem(at: root)
    }

    @discardableResult
    func publish(
        _ files: [String: String],
        swap: (@Sendable (String, String) -> Int32)? = nil
    ) async throws -> PublishOutcome {
        let publisher =
            swap.map { SitePublisher(target: site, swap: $0) } ?? SitePublisher(target: site)
        return try await publisher.publish(
            SiteContents(files.map { SitePage(path: $0.key, bytes: Array($0.value.utf8)) })
        )
    }

    /// The error that publishing gives, with the temporary folder left out of its text.
    func error(
        of files: [String: String],
        swap: (@Sendable (String, String) -> Int32)? = nil
    ) async -> PublishError? {
        do {
            try await publish(files, swap: swap)
            return nil
        } catch let error as PublishError {
            return PublishError(
                kind: error.kind,
                text: error.text.replacingOccurrences(of: root.path + "/", with: "")
            )
        } catch {
            return nil
        }
    }

    func write(_ text: String, to path: String) throws {
        let file = root.appending(path: path)
        let folder = file.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ path: String) -> String? {
        try? String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    func inode(_ path: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: root.path + "/" + path)
        return (attributes[.systemFileNumber] as? NSNumber)?.intValue
    }

    func mode(_ path: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: root.path + "/" + path)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue
    }

    func move(_ path: String, to other: String) throws {
        try FileManager.default.moveItem(
            atPath: root.path + "/" + path,
            toPath: root.path + "/" + other
        )
    }

    /// All names in the folder, hidden ones too.
    var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
    }

    /// All files of the site, hidden ones too.
    var files: [String] {
        get throws {
            try FileManager.default.subpathsOfDirectory(atPath: site).filter { path in
                let attributes = try FileManager.default.attributesOfItem(atPath: site + "/" + path)
                return attributes[.type] as? FileAttributeType != .typeDirectory
            }.sorted()
        }
    }
}
