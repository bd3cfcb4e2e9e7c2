import Foundation
import Projects
import TestSupport
import Testing

@testable import Site
@testable import wijkenmonitor

/// Bundles beside the pages: made from what stands on the disk, and kept when they are the same.
@Suite struct BundleTests {
    private static let pages = [
        "a/index.html": "<a href=\"../b/index.html#x\">b</a>", "b/index.html": "b", "c.css": "c",
    ]

    private static func bundle(
        _ included: [String] = ["a/index.html", "c.css"],
        address: String = ""
    ) -> SiteBundle {
        SiteBundle(
            path: "meenemen/a.zip",
            folder: "a",
            day: CalendarDay(year: 2026, month: 11, day: 1),
            included: included,
            alongside: [],
            own: ["index.html": SitePage(path: "index.html", bytes: Array("start".utf8))],
            publicAddress: address,
            elsewhere: "index.html#weg"
        )
    }

    private static func publish(
        _ pages: [String: String] = pages,
        _ bundle: SiteBundle = bundle(),
        to sandbox: Sandbox
    ) async throws -> PublishOutcome {
        try await SitePublisher(target: sandbox.site).publish(
            SiteContents(
                pages.map { SitePage(path: $0.key, bytes: Array($0.value.utf8)) },
                bundles: SiteBundles([bundle]) { sizes in
                    let size = sizes[bundle.path].map { "\($0)" } ?? "onbekend"
                    return [SitePage(path: "meenemen/index.html", bytes: Array(size.utf8))]
                }
            )
        )
    }

    @Test func standsInTheSiteWithTheSizeOnItsPage() async throws {
        let sandbox = try Sandbox()
        let outcome = try await Self.publish(to: sandbox)
        #expect(outcome == PublishOutcome(written: 5, unchanged: 0, removed: 0))
        let zip = sandbox.site + "/meenemen/a.zip"
        let size = try Data(contentsOf: URL(filePath: zip)).count
        #expect(sandbox.text("site/meenemen/index.html") == "\(size)")
        #expect(try sandbox.mode("site/meenemen/a.zip") == 0o644)
        #expect(
            sandbox.text("site/.wijkenmonitor-manifest")
                == "a/index.html\nb/index.html\nc.css\nmeenemen/a.zip\nmeenemen/index.html\n"
        )
        let files = try UnpackedZip(zip).files.mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(
            files == [
                "a/a/index.html": "<a href=\"../index.html#weg\">b</a>", "a/c.css": "c",
                "a/index.html": "start",
            ]
        )
    }

    @Test func isNotTouchedWhenNothingInItChanged() async throws {
        let sandbox = try Sandbox()
        _ = try await Self.publish(to: sandbox)
        let inode = try sandbox.inode("site/meenemen/a.zip")
        var outcome = try await Self.publish(to: sandbox)
        #expect(outcome == PublishOutcome(written: 0, unchanged: 5, removed: 0))
        var pages = Self.pages
        pages["b/index.html"] = "anders"
        outcome = try await Self.publish(pages, to: sandbox)
        #expect(outcome == PublishOutcome(written: 1, unchanged: 4, removed: 0))
        #expect(try sandbox.inode("site/meenemen/a.zip") == inode)
    }

    @Test func isMadeAgainOfChangedAndUnchangedPages() async throws {
        let sandbox = try Sandbox()
        _ = try await Self.publish(to: sandbox)
        var pages = Self.pages
        pages["c.css"] = "een heel ander blad"
        #expect(try await Self.publish(pages, to: sandbox).written == 3)
        let files = try UnpackedZip(sandbox.site + "/meenemen/a.zip").files
        #expect(files["a/c.css"] == Array("een heel ander blad".utf8))
        #expect(files["a/a/index.html"] != nil)
    }

    @Test func isMadeAgainWhereSomeoneSpoiledIt() async throws {
        let sandbox = try Sandbox()
        _ = try await Self.publish(to: sandbox)
        let before = try Data(contentsOf: URL(filePath: sandbox.site + "/meenemen/a.zip"))
        try sandbox.write("stuk", to: "site/meenemen/a.zip")
        #expect(try await Self.publish(to: sandbox).written == 1)
        #expect(try Data(contentsOf: URL(filePath: sandbox.site + "/meenemen/a.zip")) == before)
    }

    @Test func isRemovedWithTheSettingThatMadeIt() async throws {
        let sandbox = try Sandbox()
        _ = try await Self.publish(to: sandbox)
        #expect(try await sandbox.publish(Self.pages).removed == 2)
        #expect(!FileManager.default.fileExists(atPath: sandbox.site + "/meenemen"))
    }

    @Test func leadsToThePublicSiteWhereThereIsOne() async throws {
        let sandbox = try Sandbox()
        let bundle = Self.bundle(address: "https://voorbeeld.example/")
        _ = try await Self.publish(Self.pages, bundle, to: sandbox)
        let files = try UnpackedZip(sandbox.site + "/meenemen/a.zip").files
        #expect(
            files["a/a/index.html"]
                == Array("<a href=\"https://voorbeeld.example/b/index.html#x\">b</a>".utf8)
        )
    }

    @Test(arguments: [
        (
            String(repeating: "x", count: 175) + ".html",
            "is te lang voor een pakket: 182 tekens, en er passen er 180"
        ), ("wat?.png", "kan niet in een pakket: Windows kent geen '?' in een naam"),
    ])
    func refusesANameThatNotEveryComputerTakes(_ name: String, _ reason: String) async throws {
        let sandbox = try Sandbox()
        let error = await #expect(throws: PublishError.self) {
            _ = try await Self.publish([name: ""], Self.bundle([name]), to: sandbox)
        }
        #expect(
            error?.text == "'a/\(name)' \(reason); kies een andere naam, of schrijf"
                + " 'pakketten: nee' in wijkenmonitor.yml"
        )
        #expect(error?.exitCode == 1)
        #expect(sandbox.names == [])
    }
}
