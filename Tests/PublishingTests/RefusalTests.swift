import Foundation
import Site
import Testing

@testable import wijkenmonitor

@Suite struct RefusalTests {
    private let pages = ["index.html": "thuis"]

    @Test func refusesAFolderThatIsNotOurs() async throws {
        let sandbox = try Sandbox()
        try sandbox.write("x", to: "site/foto.jpg")
        try sandbox.write("x", to: "site/brief.txt")
        let error = await sandbox.error(of: pages)
        #expect(
            error?.text
                == "in 'site' staan 2 bestanden die niet van dit programma zijn, zoals 'brief.txt';"
                + " verplaats wat u wilt bewaren, of kies een andere map voor de site"
        )
        #expect(error?.exitCode == 1)
        #expect(try sandbox.files == ["brief.txt", "foto.jpg"])
        #expect(sandbox.names == ["site"])
    }

    @Test func refusesASiteInWhichSomeoneElsePutAFile() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try sandbox.write("x", to: "site/wijken/foto.jpg")
        #expect(
            await sandbox.error(of: ["index.html": "nieuw"])?.text
                == "in 'site' staat 1 bestand dat niet van dit programma is, namelijk"
                + " 'wijken/foto.jpg'; verplaats wat u wilt bewaren,"
                + " of kies een andere map voor de site"
        )
        #expect(sandbox.text("site/index.html") == "thuis")
        #expect(sandbox.text("site/wijken/foto.jpg") == "x")
    }

    @Test func refusesALinkInsideTheSiteAndDoesNotFollowIt() async throws {
        let sandbox = try Sandbox()
        try await sandbox.publish(pages)
        try sandbox.write("x", to: "elders/a.txt")
        symlink(sandbox.root.path + "/elders", sandbox.site + "/link")
        #expect(await sandbox.error(of: pages)?.text.contains("'link'") == true)
        #expect(sandbox.text("elders/a.txt") == "x")
    }

    @Test func refusesALinkAsTheFolder() async throws {
        let sandbox = try Sandbox()
        try sandbox.write("x", to: "elders/a.txt")
        symlink(sandbox.root.path + "/elders", sandbox.site)
        let error = await sandbox.error(of: pages)
        #expect(
            error?.text == "'site' is een verwijzing naar een andere plek;"
                + " noem de map zelf, dan wordt die vervangen"
        )
        #expect(error?.exitCode == 1)
        #expect(sandbox.text("elders/a.txt") == "x")
    }

    @Test func refusesAFileAsTheFolder() async throws {
        let sandbox = try Sandbox()
        try sandbox.write("x", to: "site")
        #expect(
            await sandbox.error(of: pages)?.text
                == "'site' is geen map; haal het weg of kies een andere map voor de site"
        )
        #expect(sandbox.text("site") == "x")
    }

    @Test(arguments: ["", ".", "..", "/", "a/..", "a/./"])
    func refusesAFolderWithoutANameOfItsOwn(_ target: String) async {
        let error = await #expect(throws: PublishError.self) {
            try await SitePublisher(target: target).publish(SiteContents([]))
        }
        #expect(
            error?.text == "'\(target)' kan geen site worden;"
                + " noem een map met een eigen naam, zoals 'site'"
        )
    }

    @Test(arguments: ["", "/a", "../a", "a/../b", "a//b", "a/", "a\nb", ".wijkenmonitor-manifest"])
    func refusesAFileThatLeavesTheSite(_ path: String) async throws {
        let sandbox = try Sandbox()
        #expect(
            await sandbox.error(of: [path: "x"])?.text
                == "'\(path)' kan geen bestand van de site zijn; kies een ander pad"
        )
        #expect(sandbox.names.isEmpty)
    }

    @Test func refusesTwoFilesWithOnePath() async throws {
        let sandbox = try Sandbox()
        let file = SitePage(path: "a", bytes: [])
        let error = await #expect(throws: PublishError.self) {
            try await SitePublisher(target: sandbox.site).publish(
                SiteContents([file, file])
            )
        }
        #expect(error?.text == "de site heeft twee bestanden 'a'; geef er één een ander pad")
    }
}
