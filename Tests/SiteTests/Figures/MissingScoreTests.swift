import TestSupport
import Testing

/// What is missing on a profile is said once, and reads well.
@Suite struct MissingScoreTests {
    @Test func aThemeWithoutAScoreSaysSoOnce() async throws {
        let site = try await SiteCase.maastricht.built().site
        let profiles = site.pages.filter { $0.path.hasPrefix("wijken/") }
        let stands = profiles.flatMap { $0.document.all("p") }.filter { $0.classes == ["stand"] }
        let without = stands.filter { $0.descendants("b").first?.text == "te weinig gegevens" }
        #expect(!without.isEmpty && without.count < stands.count)
        for stand in without {
            #expect(stand.text == "te weinig gegevens")
        }
    }

    @Test func anOverviewWithoutAScoreSaysSoOnce() async throws {
        let site = try await SiteCase.maastricht.built().site
        let page = try #require(site.page("wijken/centrum/ceramique/index.html"))
        let rows = page.document.all("tr").filter { row in
            row.children.first?.descendants("a").first?["href"]?.hasPrefix("#thema-") == true
        }
        #expect(!rows.isEmpty)
        for row in rows {
            #expect(row.text.ranges(of: "te weinig gegevens").count == 1, "\(row.text)")
        }
    }

    @Test func whatABuurtDoesNotHaveIsAListOfLinks() async throws {
        let site = try await SiteCase.example.built().site
        let page = try #require(site.page("wijken/donderberg/vliegeniersbuurt/index.html"))
        let start = page.document.all("p").first { $0.text == "Niet bekend per buurt:" }
        let list = try #require(start?.parent?.children.first { $0.name == "ul" })
        let links = list.descendants("a")
        #expect(links.count > 1 && links.count == list.children.count)
        for link in links {
            let target = page.target(of: link["href"] ?? "").path
            #expect(target.hasPrefix("indicatoren/") && site.page(target) != nil, "\(target)")
        }
    }
}
