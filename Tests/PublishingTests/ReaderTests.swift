import Foundation
import Testing

@testable import wijkenmonitor

/// Visitors read on while the site is replaced.
@Suite struct ReaderTests {
    private static let paths = (0..<40).map { "wijken/w\($0)/index.html" }

    private static func pages(_ edition: String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: paths.map { ($0, "\(edition) van \($0)") })
    }

    @Test func aReaderNeverMissesAFileWhileTheSiteIsExchanged() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(Self.pages("oud"))
        let site = sandbox.site
        try await withThrowingTaskGroup(of: Int.self) { group in
            group.addTask {
                var rounds = 0
                repeat {
                    for path in Self.paths {
                        let text = String(decoding: try Disk.read("\(site)/\(path)"), as: UTF8.self)
                        #expect(["oud van \(path)", "nieuw van \(path)"].contains(text))
                    }
                    rounds += 1
                    await Task.yield()
                } while !Task.isCancelled
                return rounds
            }
            for edition in 0..<30 {
                try await sandbox.publish(Self.pages(edition.isMultiple(of: 2) ? "nieuw" : "oud"))
            }
            group.cancelAll()
            for try await rounds in group { #expect(rounds > 1) }
        }
    }

    @Test func anUnchangedSiteStaysTheFolderThatItWas() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(["index.html": "oud", "a/index.html": "a"])
        let inode = try sandbox.inode("site")
        try await sandbox.publish(["index.html": "oud", "a/index.html": "a"])
        #expect(try sandbox.inode("site") == inode)
        try await sandbox.publish(["index.html": "nieuw", "a/index.html": "a"])
        #expect(try sandbox.inode("site") != inode)
    }
}
