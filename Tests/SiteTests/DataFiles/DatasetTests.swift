import Projects
import Statistics
import TestSupport
import Testing

@testable import Site

/// What search engines for data read: on the page of the open data, and on every profile.
@Suite struct DatasetTests {
    private static func sets(in site: RenderedSite) -> [(RenderedPage, HTMLElement)] {
        site.pages.flatMap { page in
            page.document.all("div")
                .filter { $0["itemtype"] == "https://schema.org/Dataset" }.map { (page, $0) }
        }
    }

    @Test(arguments: [SiteCase.example, .maastricht, .perGemeente, .hostileNames])
    func saysWhatADatasetMustSay(_ name: SiteCase) async throws {
        let built = try await name.built()
        let sets = Self.sets(in: built.site)
        let areas = built.project.dataset.areas
        let profiles = areas.all.indices.filter { areas[$0].level > .gemeente }
        #expect(sets.count >= profiles.count)
        for (page, set) in sets {
            let said = set.descendants("meta", "link").reduce(into: [String: String]()) {
                said,
                element in
                said[element["itemprop"] ?? ""] = element["content"] ?? element["href"]
            }
            for key in ["name", "description", "temporalCoverage", "spatialCoverage", "license"] {
                #expect(said[key]?.isEmpty == false, "\(page.path): \(key)")
            }
            #expect((50...5_000).contains(said["description"]?.count ?? 0), "\(page.path)")
            let files = set.descendants("a", "link").filter { $0["itemprop"] == "contentUrl" }
            #expect(files.count >= 2, "\(page.path)")
            for file in files {
                let target = page.target(of: try #require(file["href"])).path
                #expect(built.site.files[target] != nil, "\(page.path): \(target)")
            }
        }
    }

    @Test func saysThatFiguresAreInvented() async throws {
        let sets = Self.sets(in: try await SiteCase.example.built().site)
        for (page, set) in sets {
            let text =
                set.descendants("meta").first { $0["itemprop"] == "description" }?["content"] ?? ""
            #expect(text.contains("verzonnen"), "\(page.path)")
        }
        let real = Self.sets(in: try await SiteCase.realSources.built().site)
        #expect(!real.isEmpty)
        for (_, set) in real { #expect(!set.text.contains("verzonnen")) }
    }
}
