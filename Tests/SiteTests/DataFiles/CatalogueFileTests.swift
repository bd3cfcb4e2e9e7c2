import Testing

@testable import Site

/// The catalogue and the feed stand in the site as soon as the settings say all that they need.
@Suite struct CatalogueFileTests {
    private static let base = "https://voorbeeld.example/wijken/"
    private static let tooi = "https://identifier.overheid.nl/tooi/id/gemeente/gm9900"

    private static func files(_ settings: String) async throws -> [String: [UInt8]] {
        var project = SmallProject()
        project.tooi = tooi
        project.moreSettings = settings
        return try await BuiltProject(project.folder()).site.files
    }

    @Test func isThereWithAnAddressAndAPublisher() async throws {
        let files = try await Self.files("basis_url: \(Self.base)")
        let turtle = String(
            decoding: try #require(files["open-data/catalogus.ttl"]),
            as: UTF8.self
        )
        #expect(turtle.contains("dct:publisher <\(Self.tooi)>"))
        #expect(turtle.contains("dcat:downloadURL <\(Self.base)open-data/waarnemingen.csv>"))
        let size = try #require(files["open-data/waarnemingen.csv"]).count
        #expect(turtle.contains("dcat:byteSize \"\(size)\"^^xsd:nonNegativeInteger"))
        #expect(files["open-data/catalogus.jsonld"] != nil)
        // What it names has a page.
        #expect(turtle.contains("<\(Self.base)id/dataset/wijkcijfers/> a dcat:Dataset"))
        #expect(files["id/dataset/wijkcijfers/index.html"] != nil)
    }

    @Test func isNotThereWithoutAnAddress() async throws {
        let files = try await Self.files("")
        #expect(files["open-data/catalogus.ttl"] == nil)
        #expect(files["open-data/catalogus.jsonld"] == nil)
        #expect(files["edities.atom"] == nil)
        #expect(files["robots.txt"] == nil)
        let page = String(decoding: try #require(files["open-data/index.html"]), as: UTF8.self)
        #expect(!page.contains("catalogus.ttl"))
    }

    @Test func theFeedNamesTheEditionByItsPermanentAddress() async throws {
        let files = try await Self.files("basis_url: \(Self.base)\neditie: voorjaar-2025")
        let feed = String(decoding: try #require(files["edities.atom"]), as: UTF8.self)
        #expect(feed.contains("<id>\(Self.base)id/editie/voorjaar-2025/</id>"))
        #expect(files["id/editie/voorjaar-2025/index.html"] != nil)
        #expect(feed.contains("<updated>2025-06-01T00:00:00Z</updated>"))
        let home = String(decoding: try #require(files["index.html"]), as: UTF8.self)
        #expect(home.contains("type=\"application/atom+xml\" href=\"edities.atom\""))
        // A folder of a host has no say over the robots of that host.
        #expect(files["robots.txt"] == nil)
        #expect(try await Self.files("basis_url: https://voorbeeld.example/")["robots.txt"] != nil)
    }

    @Test func textOfOthersIsTextInTheFeed() async throws {
        var project = SmallProject()
        project.title = "A & B <c> \"d\""
        project.moreSettings = "basis_url: \(Self.base)"
        let files = try await BuiltProject(project.folder()).site.files
        let feed = String(decoding: try #require(files["edities.atom"]), as: UTF8.self)
        #expect(feed.contains("<title>A &amp; B &lt;c&gt; &quot;d&quot;</title>"))
    }
}
