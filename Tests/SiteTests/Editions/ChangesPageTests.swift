import Foundation
import TestSupport
import Testing

/// The page about changes says what the file beside it says, in the words of the site.
@Suite struct ChangesPageTests {
    private static let sites: [(site: SiteCase, folder: String)] = [
        (.example, ""), (.changed, ""), (.changedPerGemeente, "gemeenten/stad/"),
        (.hostileChanged, ""),
    ]

    private static func json(_ site: RenderedSite, _ folder: String) throws -> [String: Any] {
        let bytes = try #require(site.files[folder + "open-data/veranderd.json"])
        return try #require(
            try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        )
    }

    /// The body rows of every table under a heading.
    private static func rows(_ anchor: String, _ page: RenderedPage) -> [HTMLElement] {
        let section = page.document.element(withID: anchor)?.closest("section")
        return (section?.descendants("tbody") ?? []).flatMap { $0.descendants("tr") }
    }

    @Test(arguments: sites)
    func countsWhatTheFileHolds(_ built: (site: SiteCase, folder: String)) async throws {
        let site = try await built.site.built().site
        let page = try #require(site.page(built.folder + "veranderd/index.html"))
        let json = try Self.json(site, built.folder)
        let figures = try #require(json["cijfers"] as? [String: Any])
        func count(_ kinds: String...) -> Int {
            kinds.reduce(0) { $0 + (figures[$1] as? Int ?? 0) }
        }
        func entries(_ name: String) -> Int {
            let changes = json[name] as? [String: [[String: Any]]] ?? [:]
            return changes.values.reduce(0) { $0 + $1.count }
        }
        let counts = Self.rows("kort", page).compactMap { $0.descendants("td").first?.text }
        let flips = try #require(json["oordelen"] as? [[String: Any]]).count
        let agreements = ["maatregelen", "doelen", "initiatieven", "organisaties"]
        try #require(counts.count == 7)
        #expect(counts[0] == "\(flips)")
        #expect(counts[1] == "\(count("nieuw"))")
        #expect(counts[2] == "\(count("aangevuld"))")
        #expect(counts[3] == "\(count("herzien", "definitief"))")
        #expect(counts[4] == "\(count("weg"))")
        #expect(counts[6] == "\(agreements.reduce(0) { $0 + entries($1) })")
        #expect(flips > 5)
    }

    @Test(arguments: sites)
    func saysHowManyRowsItLeavesOut(_ built: (site: SiteCase, folder: String)) async throws {
        let site = try await built.site.built().site
        let page = try #require(site.page(built.folder + "veranderd/index.html"))
        for folded in page.document.all("details") {
            let title = try #require(folded.descendants("summary").first).text
            let total = try #require(title.firstMatch(of: /\((\d+)\)$/).flatMap { Int($0.1) })
            let shown = folded.descendants("tbody").flatMap { $0.descendants("tr") }.count
            #expect(shown == min(total, 60))
            let says = folded.descendants("p").first?.text.contains("nog \(total - 60).") ?? false
            #expect(says == (total > 60))
        }
        #expect(page.size < 100_000)
    }

    @Test(arguments: sites)
    func namesVerdictsAndReasonsInTheWordsOfTheSite(
        _ built: (site: SiteCase, folder: String)
    ) async throws {
        let project = try await built.site.built()
        let page = try #require(project.site.page(built.folder + "veranderd/index.html"))
        let rows = Self.rows("oordelen", page)
        #expect(!rows.isEmpty)
        let known = ["▲", "▼", "●", "△", "▽", "?", "te weinig gegevens"]
        for row in rows {
            let cells = row.descendants("td")
            for cell in [cells[1], cells[2]] {
                #expect(known.contains { cell.text.hasPrefix($0) }, "\(cell.text)")
            }
            #expect(cells[1].text != cells[2].text)
            #expect(!cells[3].text.isEmpty)
        }
    }

    @Test func theExampleSaysThatTheEarlierFiguresAreInventedToo() async throws {
        let site = try await SiteCase.example.built().site
        let page = try #require(site.page("veranderd/index.html"))
        #expect(
            page.document.all("main")[0].text.contains("Ook de eerdere editie is een voorbeeld.")
        )
    }

    @Test func withoutAnEarlierEditionThereIsNoPageAndNoLink() async throws {
        let site = try await SiteCase.together.built().site
        #expect(site.page("veranderd/index.html") == nil)
        #expect(site.page("edities/index.html") == nil)
        let links = site.pages.flatMap { $0.document.all("a") }.compactMap { $0["href"] }
        #expect(!links.contains { $0.contains("veranderd") || $0.contains("edities") })
    }

    @Test func bothPagesAreFound() async throws {
        let site = try await SiteCase.example.built().site
        let index = try #require(site.files["zoeken/zoekindex.js"])
        let text = String(decoding: index, as: UTF8.self)
        #expect(text.contains("veranderd/index.html"))
        #expect(text.contains("edities/index.html"))
    }
}
