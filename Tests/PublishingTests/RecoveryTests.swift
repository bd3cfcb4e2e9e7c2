import Foundation
import Testing

@testable import wijkenmonitor

@Suite struct RecoveryTests {
    private let pages = ["index.html": "thuis"]
    private let mark = "wijkenmonitor vervangt de site\n"

    @Test func removesWhatAnEndedRunLeftBehind() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try sandbox.write("", to: ".site-nieuw/.wijkenmonitor-manifest")
        try sandbox.write("half", to: ".site-nieuw/wijken/index.html")
        #expect(
            try await sandbox.publish(pages) == PublishOutcome(written: 0, unchanged: 1, removed: 0)
        )
        #expect(sandbox.names == ["site"])
    }

    @Test func removesAnEmptyFolderOfAnEndedRun() async throws {
        let sandbox = try Sandbox()
        let folder = sandbox.root.appending(path: ".site-nieuw")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        try await sandbox.publish(pages)
        #expect(sandbox.names == ["site"])
    }

    @Test(arguments: [".site-nieuw", ".site-oud"])
    func refusesALeftoverWithoutOurMark(_ name: String) async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try sandbox.write("x", to: "\(name)/foto.jpg")
        #expect(
            await sandbox.error(of: pages)?.text
                == "'\(name)' is niet van dit programma; verplaats het of haal het weg"
        )
        #expect(sandbox.text("\(name)/foto.jpg") == "x")
    }

    @Test func finishesARunThatWasEndedBetweenTwoRenames() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try sandbox.move("site", to: "apart")
        try await sandbox.publish(["index.html": "nieuw"])
        try sandbox.move("site", to: ".site-nieuw")
        try sandbox.move("apart", to: ".site-oud")
        try sandbox.write(mark, to: ".site-journaal")
        let inode = try sandbox.inode(".site-nieuw/index.html")
        #expect(try await sandbox.publish(["index.html": "nieuw"]).unchanged == 1)
        #expect(try sandbox.inode("site/index.html") == inode)
        #expect(sandbox.names == ["site"])
    }

    @Test func putsTheOldSiteBackWhereTheNewOneIsGone() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try sandbox.move("site", to: ".site-oud")
        try sandbox.write(mark, to: ".site-journaal")
        #expect(try await sandbox.publish(pages).unchanged == 1)
        #expect(sandbox.names == ["site"])
    }

    @Test func finishesARunThatWasEndedAfterTwoRenames() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try sandbox.write("", to: ".site-oud/.wijkenmonitor-manifest")
        try sandbox.write(mark, to: ".site-journaal")
        #expect(try await sandbox.publish(pages).unchanged == 1)
        #expect(sandbox.names == ["site"])
    }

    @Test func refusesAJournalThatIsNotOurs() async throws {
        let sandbox = try Sandbox()
        try sandbox.write("dagboek", to: ".site-journaal")
        #expect(
            await sandbox.error(of: pages)?.text
                == "'.site-journaal' is niet van dit programma; haal het weg"
        )
        #expect(sandbox.text(".site-journaal") == "dagboek")
    }
}
