import Foundation
import Projects
import TestSupport
import Testing

@testable import Site

/// The page of the open data leads to every file, and says of each what the file itself says.
@Suite struct DataPageTests {
    private static let cases: [SiteCase] = [.example, .heerlen, .perGemeente, .nothingShown]

    @Test(arguments: cases)
    func leadsToEveryFileOfTheFolder(_ name: SiteCase) async throws {
        let built = try await name.built()
        for page in built.site.pages where page.path.hasSuffix("open-data/index.html") {
            let folder = String(page.path.dropLast("index.html".count))
            let files = built.site.files.keys.filter {
                $0.hasPrefix(folder) && $0 != page.path
            }
            let links = Set(
                page.document.all("a").compactMap { $0["href"].map { page.target(of: $0).path } }
            )
            #expect(files.count > 40)
            for file in files { #expect(links.contains(file), "\(file)") }
        }
    }

    @Test func saysTheSizeOfEachFile() async throws {
        let built = try await SiteCase.example.built()
        let page = try #require(built.site.page("open-data/index.html"))
        let text = page.document.all("main").first?.text ?? ""
        let size = try #require(built.site.files["open-data/waarnemingen.csv"]).count
        #expect(size > 100_000)
        #expect(text.contains("(\((size + 999) / 1000)\u{A0}kB)"), "\(size)")
    }

    @Test func everyFileHasItsLineInTheListOfChecksums() async throws {
        for name in Self.cases {
            let files = try await name.built().site.files
            for (path, bytes) in files where path.hasSuffix("/SHA256SUMS") {
                let folder = path.dropLast("SHA256SUMS".count)
                let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
                let listed = lines.map { String(folder + $0.dropFirst(66)) }
                #expect(
                    lines.allSatisfy { $0.prefix(66).wholeMatch(of: /[0-9a-f]{64} {2}/) != nil }
                )
                #expect(listed == listed.sorted())
                let made = ["index.html", "SHA256SUMS", "catalogus.ttl", "catalogus.jsonld"]
                let expected = files.keys.filter { file in
                    file.hasPrefix(folder) && !made.contains { file == folder + $0 }
                }
                #expect(listed == expected.sorted())
            }
        }
    }

    @Test func whatChangedFollowsItsSchema() async throws {
        let files = try await SiteCase.example.built().site.files
        let schema = try SchemaReader(#require(files["open-data/json-schema.json"]))
        let bytes = try #require(files["open-data/veranderd.json"])
        #expect(try schema.faults(of: ReadJSON(bytes), by: "veranderd") == [])
        // A check that finds nothing anywhere is no check.
        let text = String(decoding: bytes, as: UTF8.self)
        for (good, bad) in [
            ("\"nieuw\"", "\"nieuws\""), ("\"wijk\"", "\"stad\""), (": true", ": \"ja\""),
        ] {
            let broken = text.replacing(good, with: bad, maxReplacements: 1)
            #expect(broken != text)
            let faults = try schema.faults(of: ReadJSON(Array(broken.utf8)), by: "veranderd")
            #expect(!faults.isEmpty, "\(bad)")
        }
    }

    @Test func withoutJSONThereIsNoWordOfIt() async throws {
        var project = SmallProject()
        project.moreSettings = "json: nee"
        let site = try await BuiltProject(project.folder()).site
        let described = ["csv-metadata.json", "datapackage.json"]
        #expect(site.files["open-data/waarnemingen.csv"] != nil)
        for path in site.files.keys where path.hasPrefix("open-data/") && path.hasSuffix(".json") {
            #expect(described.contains { path.hasSuffix($0) }, "\(path)")
        }
        for path in ["open-data/index.html", "wijken/wijk-1/index.html"] {
            let text = try #require(site.page(path)).document.all("main").first?.text ?? ""
            #expect(text.contains("CSV") && !text.contains("JSON"), "\(path)")
        }
    }

    @Test func saysHowToNameTheSourceAndWhatIsInvented() async throws {
        let page = try #require(
            try await SiteCase.example.built().site.page("open-data/index.html")
        )
        let text = page.document.all("main").first?.text ?? ""
        #expect(
            text.contains(
                "Redactie Wijkenmonitor (voorbeeld). Wijkenmonitor Roermond (voorbeeld), editie 2026. Cijfers zoals"
                    + " bekend op 1 november 2026. https://wijkenmonitor.voorbeeld.example/id/editie/2026/"
            )
        )
        #expect(page.document.all("p").contains { $0.classes.contains("let-op") })
    }
}
