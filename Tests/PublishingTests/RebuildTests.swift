import Foundation
import Site
import Testing

@testable import wijkenmonitor

/// A second edition touches what differs from the first, and puts right what was spoiled.
@Suite struct RebuildTests {
    private let pages = ["index.html": "thuis", "a/index.html": "a", "b/c/index.html": "c"]

    @Test func aFileThatWasRemovedComesBack() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try FileManager.default.removeItem(atPath: sandbox.site + "/b/c/index.html")
        #expect(
            try await sandbox.publish(pages) == PublishOutcome(written: 1, unchanged: 2, removed: 0)
        )
        #expect(sandbox.text("site/b/c/index.html") == "c")
    }

    @Test func anEmptyFolderOfSomeoneElseIsTheirs() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try FileManager.default.createDirectory(
            atPath: sandbox.site + "/b/d",
            withIntermediateDirectories: false
        )
        #expect(await sandbox.error(of: pages)?.text.contains("'b/d'") == true)
    }

    @Test func aListOfAnEarlierVersionIsUnderstood() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try sandbox.write(
            "a/index.html\t1\nb/c/index.html\t1\nindex.html\t5\nweg.html\t3\n",
            to: "site/.wijkenmonitor-manifest"
        )
        try sandbox.write("weg", to: "site/weg.html")
        #expect(
            try await sandbox.publish(pages) == PublishOutcome(written: 0, unchanged: 3, removed: 1)
        )
        #expect(sandbox.text("site/weg.html") == nil)
        #expect(sandbox.names == ["site"])
    }

    @Test func aPipeInPlaceOfAPageIsRefusedAndNotListenedTo() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try FileManager.default.removeItem(atPath: sandbox.site + "/index.html")
        mkfifo(sandbox.site + "/index.html", 0o644)
        #expect(await sandbox.error(of: pages)?.text.contains("'index.html'") == true)
    }

    @Test func progressCountsUpToAllPages() async throws {
        let sandbox = try Sandbox()
        let pages = SiteContents(
            (0..<1_300).map { SitePage(path: "p\($0)/index.html", bytes: []) }
        )
        var counts: [Int] = []
        let publisher = SitePublisher(target: sandbox.site)
        _ = try await publisher.publish(pages, progress: { counts.append($0) })
        #expect(counts.count > 1)
        #expect(counts == counts.sorted())
        #expect(counts.last == 1_300)
        #expect(try sandbox.files.count == 1_301)
    }

    @Test func saysThatAnotherRunHasItsTurnFirst() async throws {
        let sandbox = try Sandbox()
        let turn = open(sandbox.root.path, O_RDONLY | O_DIRECTORY)
        defer { close(turn) }
        #expect(flock(turn, LOCK_EX) == 0)
        var waits = 0
        let publisher = SitePublisher(target: sandbox.site)
        let pages = SiteContents([SitePage(path: "index.html", bytes: [])])
        _ = try await publisher.publish(
            pages,
            waiting: {
                waits += 1
                // The other run has ended.
                flock(turn, LOCK_UN)
            }
        )
        _ = try await publisher.publish(pages, waiting: { waits += 1 })
        #expect(waits == 1)
    }

    @Test func theFirstFailureInOrderIsTheOneThatIsSaid() async throws {
        let sandbox = try Sandbox()
        let long = String(repeating: "x", count: 300)
        for _ in 0..<10 {
            let error = await sandbox.error(of: ["\(long)a": "", "\(long)b": "", "\(long)c": ""])
            #expect(error?.text.contains("xa'") == true)
        }
    }

    @Test func aDeepSiteIsRemovedWhole() async throws {
        let sandbox = try Sandbox()
        var old: [String: String] = [:]
        for index in 0..<50 { old["g\(index % 7)/w\(index)/b/index.html"] = "x" }
        try await sandbox.publish(old)
        #expect(try await sandbox.publish(["index.html": "y"]).removed == 50)
        #expect(try sandbox.files == [".wijkenmonitor-manifest", "index.html"])
        #expect(sandbox.names == ["site"])
    }
}
