import Projects
import Statistics
import TestSupport
import Testing

/// Addresses that stay: by key and by code, each a page with the way to where the area is now.
@Suite struct PermanentLinkTests {
    @Test(arguments: [SiteCase.example, .maastricht, .perGemeente])
    func leadsFromEveryKeyToTheArea(_ built: SiteCase) async throws {
        let project = try await built.built().project
        let site = try await built.built().site
        let areas = project.dataset.areas
        var count = 0
        for index in areas.all.indices where areas[index].level > .gemeente {
            let page = try #require(site.page("id/gebied/\(areas[index].key)/index.html"))
            let target = try Self.target(of: page)
            #expect(site.page(target)?.document.all("h1").map(\.text) == [areas[index].name])
            count += 1
        }
        #expect(count > 10)
    }

    /// A wijk of two codes is found by both.
    @Test func leadsFromEveryCode() async throws {
        let site = try await SiteCase.example.built().site
        for (path, name) in [
            ("wijk/WK095707", "Herten/Maasplassen"), ("wijk/WK095709", "Herten/Maasplassen"),
            ("buurt/BU09570806", "Boukoul"), ("gemeente/GM0957", nil),
        ] as [(String, String?)] {
            let page = try #require(site.page("id/\(path)/index.html"), "\(path)")
            let target = try #require(site.page(Self.target(of: page)))
            if let name { #expect(target.document.all("h1").map(\.text) == [name]) }
        }
    }

    private static func target(of page: RenderedPage) throws -> String {
        let link = try #require(page.document.all("a").first { $0.classes.contains("verder") })
        return page.target(of: try #require(link["href"])).path
    }
}

@Suite struct SitemapTests {
    private static let base = "https://voorbeeld.example/wijken/"

    private func files(_ settings: String) async throws -> [String: [UInt8]] {
        var project = SmallProject()
        project.moreSettings = settings
        return try await BuiltProject(project.folder()).site.files
    }

    @Test func isNotThereWithoutAnAddress() async throws {
        let files = try await files("")
        #expect(files["sitemap.xml"] == nil)
        #expect(!files.values.contains { $0.contains(Array("rel=\"canonical\"".utf8)) })
    }

    @Test func listsEveryPageOnceByItsWholeAddress() async throws {
        let files = try await files("basis_url: \(Self.base)")
        let map = String(decoding: try #require(files["sitemap.xml"]), as: UTF8.self)
        let listed = map.matches(of: /<loc>([^<]*)<\/loc><lastmod>2025-06-01<\/lastmod>/).map {
            String($0.output.1)
        }
        let pages = files.keys.filter {
            $0.hasSuffix("index.html") && !$0.hasPrefix("id/")
        }.map { Self.base + $0.dropLast("index.html".count) }
        #expect(listed.sorted() == pages.sorted())
        #expect(listed.count > 10)
    }

    @Test func everyPageNamesItself() async throws {
        let files = try await files("basis_url: \(Self.base)")
        let page = RenderedPage(
            path: "wijken/wijk-1/index.html",
            bytes: try #require(files["wijken/wijk-1/index.html"])
        )
        let links = page.document.all("link").filter { $0["rel"] == "canonical" }
        #expect(links.compactMap { $0["href"] } == [Self.base + "wijken/wijk-1/"])
    }
}

/// The way to a page as machines read it.
@Suite struct BreadcrumbTests {
    @Test func numbersTheStepsFromHome() async throws {
        let site = try await SiteCase.example.built().site
        let page = try #require(site.page("wijken/swalmen/boukoul/index.html"))
        let list = try #require(
            page.document.all("ol").first { $0["itemtype"] == "https://schema.org/BreadcrumbList" }
        )
        let steps = list.descendants("li")
        #expect(steps.map { $0["itemprop"] } == Array(repeating: "itemListElement", count: 3))
        #expect(list.descendants("meta").compactMap { $0["content"] } == ["1", "2", "3"])
        #expect(steps.map(\.text) == ["Alle wijken", "Swalmen", "Boukoul"])
    }
}
