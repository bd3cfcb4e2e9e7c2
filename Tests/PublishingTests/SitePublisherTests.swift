import Foundation
import Site
import Testing

@testable import wijkenmonitor

@Suite struct SitePublisherTests {
    private let pages = [
        "index.html": "thuis", "wijken/kern/index.html": "kern", "wijken/index.html": "w",
    ]

    @Test func writesAWholeSiteWithAListOfIt() async throws {
        let sandbox = try Sandbox()
        let outcome = try await sandbox.publish(pages)
        #expect(outcome == PublishOutcome(written: 3, unchanged: 0, removed: 0))
        #expect(sandbox.text("site/wijken/kern/index.html") == "kern")
        #expect(
            sandbox.text("site/.wijkenmonitor-manifest")
                == "index.html\nwijken/index.html\nwijken/kern/index.html\n"
        )
        #expect(sandbox.names == ["site"])
        #expect(try sandbox.mode("site") == 0o755)
        #expect(try sandbox.mode("site/wijken/kern") == 0o755)
        #expect(try sandbox.mode("site/index.html") == 0o644)
    }

    @Test func keepsUnchangedFilesAndRemovesOldOnes() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        let kept = try sandbox.inode("site/wijken/kern/index.html")
        let changed = try sandbox.inode("site/index.html")
        let outcome = try await sandbox.publish([
            "index.html": "nieuw", "wijken/kern/index.html": "kern",
        ])
        #expect(outcome == PublishOutcome(written: 1, unchanged: 1, removed: 1))
        #expect(try sandbox.inode("site/wijken/kern/index.html") == kept)
        #expect(try sandbox.inode("site/index.html") != changed)
        #expect(sandbox.text("site/index.html") == "nieuw")
        #expect(
            try sandbox.files == [
                ".wijkenmonitor-manifest", "index.html", "wijken/kern/index.html",
            ]
        )
        #expect(sandbox.names == ["site"])
    }

    @Test func writesAgainWhatWasEditedByHand() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try sandbox.write("stuk!", to: "site/index.html")
        #expect(try await sandbox.publish(pages).written == 1)
        #expect(sandbox.text("site/index.html") == "thuis")
        chmod(sandbox.site + "/index.html", 0o600)
        #expect(try await sandbox.publish(pages).written == 1)
        #expect(try sandbox.mode("site/index.html") == 0o644)
    }

    @Test func turnsAFileIntoAFolderAndBack() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(["a": "x"])
        try await sandbox.publish(["a/b": "y"])
        #expect(sandbox.text("site/a/b") == "y")
        try await sandbox.publish(["a": "x"])
        #expect(sandbox.text("site/a") == "x")
    }

    @Test func usesAnEmptyFolder() async throws {
        let sandbox = try Sandbox()
        try FileManager.default.createDirectory(
            atPath: sandbox.site,
            withIntermediateDirectories: false
        )
        #expect(try await sandbox.publish(pages).written == 3)
        #expect(sandbox.text("site/index.html") == "thuis")
    }

    @Test(arguments: [EINVAL, ENOSYS])
    func renamesTwiceWhereExchangeIsRefused(_ code: Int32) async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages, swap: { _, _ in code })
        let outcome = try await sandbox.publish(["index.html": "nieuw"], swap: { _, _ in code })
        #expect(outcome == PublishOutcome(written: 1, unchanged: 0, removed: 2))
        #expect(try sandbox.files == [".wijkenmonitor-manifest", "index.html"])
        #expect(sandbox.names == ["site"])
    }

    @Test func leavesTheOldSiteWhereExchangeFails() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        let error = await sandbox.error(of: ["index.html": "nieuw"], swap: { _, _ in EBUSY })
        #expect(
            error?.text == "'site' kan niet worden vervangen: Device or resource busy;"
                + " de oude site is niet veranderd"
        )
        #expect(error?.exitCode == 3)
        #expect(sandbox.text("site/index.html") == "thuis")
        #expect(sandbox.names == ["site"])
    }

    @Test(.disabled(if: geteuid() == 0, "root may write everywhere"))
    func leavesTheOldSiteWhereTheFolderIsReadOnly() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        chmod(sandbox.root.path, 0o555)
        let error = await sandbox.error(of: ["index.html": "nieuw"])
        #expect(
            error?.text == "'.site-nieuw' kan niet worden gemaakt: geen toegang;"
                + " de oude site is niet veranderd"
        )
        #expect(error?.exitCode == 3)
        #expect(sandbox.text("site/index.html") == "thuis")
    }

    @Test func leavesTheOldSiteWhereAFileCannotBeWritten() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        let long = String(repeating: "x", count: 300)
        let error = await sandbox.error(of: ["index.html": "nieuw", long: ""])
        #expect(error?.exitCode == 3)
        #expect(
            error?.text.hasSuffix(
                "kan niet worden geschreven: de naam is te lang; de oude site is niet veranderd"
            ) == true
        )
        #expect(sandbox.text("site/index.html") == "thuis")
        #expect(sandbox.names == ["site"])
    }

    @Test func saysThatTheFolderAroundTheSiteIsMissing() async throws {
        let sandbox = try Sandbox()
        let publisher = SitePublisher(target: sandbox.root.path + "/weg/site")
        let error = await #expect(throws: PublishError.self) {
            try await publisher.publish(SiteContents([]))
        }
        #expect(
            error?.text.hasSuffix("/weg/' kan niet worden geopend: dit bestaat niet")
                == true
        )
    }
}
