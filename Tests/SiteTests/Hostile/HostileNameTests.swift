import Diagnostics
import Projects
import Statistics
import TestSupport
import Testing

/// A name is text, whatever it looks like.
@Suite struct HostileNameTests {
    @Test func everyNameStandsOnItsPageAsItIs() async throws {
        let built = try await SiteCase.hostileNames.built()
        #expect(built.messages(above: .warning) == [])
        let dataset = built.project.dataset
        for area in dataset.areas.all where area.level == .wijk {
            try expect(area.name, on: "wijken/\(area.key)/index.html", of: built.site)
        }
        for theme in dataset.themes {
            try expect(theme.name, on: "themas/\(theme.key)/index.html", of: built.site)
        }
        for indicator in dataset.indicators {
            try expect(
                indicator.name,
                on: "indicatoren/\(indicator.key)/index.html",
                of: built.site
            )
        }
        let quality = try #require(built.site.page("kwaliteit/index.html"))
        for source in dataset.sources {
            #expect(quality.document.all("h3").contains { $0.text.hasPrefix(source.name) })
            #expect(quality.document.all("dd").contains { $0.text == source.note })
        }
        let publisher = built.project.settings.publisher.name
        for page in built.site.pages where page.path != "404.html" {
            #expect(page.document.all("footer").first?.text.contains(publisher) == true)
            #expect(
                page.document.all("title").first?.text.contains(built.project.settings.title)
                    == true
            )
        }
    }

    private func expect(_ name: String, on path: String, of site: RenderedSite) throws {
        let page = try #require(site.page(path))
        // Blanks may be of any kind: HTML shows them as one.
        let shown = page.document.all("h1").first?.text
        #expect(shown == name, "\(path)")
    }

    @Test(arguments: SiteCase.allCases)
    func theSearchIndexIsAListOfTexts(_ built: SiteCase) async throws {
        let site = try await built.built().site
        let scripts = site.files.filter { $0.key.hasSuffix("zoekindex.js") }
        #expect(!scripts.isEmpty)
        for (path, bytes) in scripts {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("</") && !text.contains("<!--") && !text.contains("\u{2028}"))
            let entries = try SearchIndexReader.entries(of: text)
            let home = path.replacing("zoeken/zoekindex.js", with: "")
            #expect(entries.count > 3 && entries.allSatisfy { $0.count == 5 })
            for entry in entries { #expect(site.files[home + entry[1]] != nil, "\(entry)") }
        }
    }

    @Test func theSearchIndexHoldsTheNames() async throws {
        let built = try await SiteCase.hostileNames.built()
        let script = String(decoding: built.site.files["zoeken/zoekindex.js"] ?? [], as: UTF8.self)
        let names = Set(try SearchIndexReader.entries(of: script).map { $0[0] })
        for name in SmallProject.hostile { #expect(names.contains(name)) }
    }
}
