import Foundation
import Testing

@testable import wijkenmonitor

@Suite struct SitePublisherTests {
    private let pages = [
        "index.html": "thuis", "wijken/kern/index.html": "kern", "wijken/index.html": "w",
    ]

    @Test func writesAWholeSiteWithAListOfIt() throws {
        let sandbox = try Sandbox()
        let outcome = try sandbox.publish(pages)
        #expect(outcome == PublishOutcome(written: 3, unchanged: 0, removed: 0))
        #expect(sandbox.text("site/wijken/kern/index.html") == "kern")
        #expect(
            sandbox.text("site/.wijkenmonitor-manifest")
                == "index.html\t5\nwijken/index.html\t1\nwijken/kern/index.html\t4\n"
        )
        #expect(sandbox.names == ["site"])
        #expect(try sandbox.mode("site") == 0o755)
        #expect(try sandbox.mode("site/wijken/kern") == 0o755)
        #expect(try sandbox.mode("site/index.html") == 0o644)
    }

    @Test func keepsUnchangedFilesAndRemovesOldOnes() throws {
        let sandbox = try Sandbox()
        try sandbox.publish(pages)
        let kept = try sandbox.inode("site/wijken/kern/index.html")
        let changed = try sandbox.inode("site/index.html")
        let outcome = try sandbox.publish(["index.html": "nieuw", "wijken/kern/index.html": "kern"])
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

    @Test func writesAgainWhatWasEditedByHand() throws {
        let sandbox = try Sandbox()
        try sandbox.publish(pages)
        try sandbox.write("stuk!", to: "site/index.html")
        #expect(try sandbox.publish(pages).written == 1)
        #expect(sandbox.text("site/index.html") == "thuis")
        chmod(sandbox.site + "/index.html", 0o600)
        #expect(try sandbox.publish(pages).written == 1)
        #expect(try sandbox.mode("site/index.html") == 0o644)
    }

    @Test func turnsAFileIntoAFolderAndBack() throws {
        let sandbox = try Sandbox()
        try sandbox.publish(["a": "x"])
        try sandbox.publish(["a/b": "y"])
        #expect(sandbox.text("site/a/b") == "y")
        try sandbox.publish(["a": "x"])
        #expect(sandbox.text("site/a") == "x")
    }

    @Test func usesAnEmptyFolder() throws {
        let sandbox = try Sandbox()
        try FileManager.default.createDirectory(
            atPath: sandbox.site,
            withIntermediateDirectories: false
        )
        #expect(try sandbox.publish(pages).written == 3)
        #expect(sandbox.text("site/index.html") == "thuis")
    }

    @Test(arguments: [EINVAL, ENOSYS])
    func renamesTwiceWhereExchangeIsRefused(_ code: Int32) throws {
        let sandbox = try Sandbox()
        try sandbox.publish(pages, swap: { _, _ in code })
        let outcome = try sandbox.publish(["index.html": "nieuw"], swap: { _, _ in code })
        #expect(outcome == PublishOutcome(written: 1, unchanged: 0, removed: 2))
        #expect(try sandbox.files == [".wijkenmonitor-manifest", "index.html"])
        #expect(sandbox.names == ["site"])
    }

    @Test func leavesTheOldSiteWhereExchangeFails() throws {
        let sandbox = try Sandbox()
        try sandbox.publish(pages)
        let error = sandbox.error(of: ["index.html": "nieuw"], swap: { _, _ in EBUSY })
        #expect(error?.text == "'site' kan niet worden vervangen: Device or resource busy")
        #expect(error?.exitCode == 3)
        #expect(sandbox.text("site/index.html") == "thuis")
        #expect(sandbox.names == ["site"])
    }

    @Test(.disabled(if: geteuid() == 0, "root may write everywhere"))
    func leavesTheOldSiteWhereTheFolderIsReadOnly() throws {
        let sandbox = try Sandbox()
        try sandbox.publish(pages)
        chmod(sandbox.root.path, 0o555)
        let error = sandbox.error(of: ["index.html": "nieuw"])
        #expect(error?.text == "'.site-nieuw' kan niet worden gemaakt: Permission denied")
        #expect(error?.exitCode == 3)
        #expect(sandbox.text("site/index.html") == "thuis")
    }

    @Test func leavesTheOldSiteWhereAFileCannotBeWritten() throws {
        let sandbox = try Sandbox()
        try sandbox.publish(pages)
        let long = String(repeating: "x", count: 300)
        let error = sandbox.error(of: ["index.html": "nieuw", long: ""])
        #expect(error?.exitCode == 3)
        #expect(error?.text.hasSuffix("kan niet worden bekeken: de naam is te lang") == true)
        #expect(sandbox.text("site/index.html") == "thuis")
        #expect(sandbox.names == ["site"])
    }

    @Test func saysThatTheFolderAroundTheSiteIsMissing() throws {
        let sandbox = try Sandbox()
        let publisher = SitePublisher(target: sandbox.root.path + "/weg/site")
        let error = #expect(throws: PublishError.self) { try publisher.publish([]) }
        #expect(
            error?.text.hasSuffix("/weg/' kan niet worden geopend: dit bestaat niet")
                == true
        )
    }
}
