import Projects
import Statistics
import TestSupport
import Testing

@testable import Site

/// What search engines for data read: on the page of the open data, and on every profile.
@Suite struct DatasetTests {
    private struct Dataset {
        let page: RenderedPage
        let element: HTMLElement

        /// What is said of it, seen or not.
        var said: [String: String] {
            element.descendants("meta", "link", "h3", "p").reduce(into: [:]) { said, part in
                guard let name = part["itemprop"] else { return }
                said[name] = part["content"] ?? part["href"] ?? part.text
            }
        }
    }

    private static func sets(in site: RenderedSite) -> [Dataset] {
        site.pages.flatMap { page in
            page.document.all("div")
                .filter { $0["itemtype"] == "https://schema.org/Dataset" }
                .map { Dataset(page: page, element: $0) }
        }
    }

    @Test(arguments: [SiteCase.example, .maastricht, .perGemeente, .hostileNames])
    func saysWhatADatasetMustSay(_ name: SiteCase) async throws {
        let built = try await name.built()
        let sets = Self.sets(in: built.site)
        let areas = built.project.dataset.areas
        let profiles = areas.all.indices.filter { areas[$0].level > .gemeente }
        #expect(sets.count > profiles.count)
        for set in sets {
            let path = set.page.path
            let said = set.said
            // A profile has no room for more than what must be said.
            let more = ["temporalCoverage", "spatialCoverage", "dateModified"]
            let needed = ["name", "description", "license"]
            for key in needed + (path.hasSuffix("open-data/index.html") ? more : []) {
                #expect(said[key]?.isEmpty == false, "\(path): \(key)")
            }
            #expect((50...5_000).contains(said["description"]?.count ?? 0), "\(path)")
            let files = set.element.descendants("a", "link")
                .filter { $0["itemprop"] == "contentUrl" }
            #expect(files.count >= 2, "\(path)")
            for file in files {
                let target = set.page.target(of: try #require(file["href"])).path
                #expect(built.site.files[target] != nil, "\(path): \(target)")
            }
        }
    }

    @Test func saysThatFiguresAreInvented() async throws {
        let sets = Self.sets(in: try await SiteCase.example.built().site)
        for set in sets {
            #expect(set.said["description"]?.contains("verzonnen") == true, "\(set.page.path)")
        }
        let real = Self.sets(in: try await SiteCase.realSources.built().site)
        #expect(!real.isEmpty)
        for set in real {
            #expect(set.said["description"]?.contains("verzonnen") == false, "\(set.page.path)")
        }
    }
}
