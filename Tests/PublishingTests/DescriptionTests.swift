import Foundation
import Site
import Testing

@testable import wijkenmonitor

/// Pages that speak of other files are made after them, with what those files turned out to be.
@Suite struct DescriptionTests {
    /// The examples of FIPS 180-4, and a block that is just full.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func checksumIsThatOfTheBytes(_ text: String, _ checksum: String) {
        #expect(
            FileFacts(of: Array(text.utf8)) == FileFacts(size: text.utf8.count, sha256: checksum)
        )
    }

    private static func contents(_ text: String) -> SiteContents {
        SiteContents(
            [
                SitePage(path: "a.csv", bytes: Array(text.utf8)),
                SitePage(path: "b.csv", bytes: Array("geheim".utf8)),
            ],
            descriptions: FileDescriptions(of: ["a.csv"]) { facts in
                let known = facts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.size)" }
                return [SitePage(path: "index.html", bytes: Array(known.joined().utf8))]
            }
        )
    }

    @Test func saysOnlyWhatItIsAbout() async throws {
        let sandbox = try Sandbox()
        let publisher = SitePublisher(target: sandbox.site)
        _ = try await publisher.publish(Self.contents("abc"))
        #expect(sandbox.text("site/index.html") == "a.csv 3")
    }

    /// What is known of a file that did not change is known all the same.
    @Test func followsTheFileInANewEdition() async throws {
        let sandbox = try Sandbox()
        let publisher = SitePublisher(target: sandbox.site)
        _ = try await publisher.publish(Self.contents("abc"))
        #expect(try await publisher.publish(Self.contents("abc")).isIdle)
        let outcome = try await publisher.publish(Self.contents("abcd"))
        #expect(outcome == PublishOutcome(written: 2, unchanged: 1, removed: 0))
        #expect(sandbox.text("site/index.html") == "a.csv 4")
    }
}
