import Diagnostics
import TestSupport
import Testing

/// The small project with a little of everything, as the pages show it.
@Suite struct CommunitySiteTests {
    @Test(arguments: [SiteCase.together, .togetherPerGemeente, .hostileTogether])
    func hasNoMessages(_ site: SiteCase) async throws {
        let built = try await site.built()
        // The inhabitants of the small project are any number, so those of its wijken are not those of the city.
        let messages = built.messages(above: .remark).filter { !$0.contains("WM192") }
        #expect(messages == [])
    }

    /// Texts refer to each other by their files; each page is in the folder of its gemeente.
    @Test func textsLeadToAgendasMeasuresAndInitiatives() async throws {
        for (site, folder) in [
            (SiteCase.together, ""), (.togetherPerGemeente, "gemeenten/stad/"),
        ] {
            let built = try await site.built().site
            let page = try #require(built.page(folder + "meedoen/index.html"))
            let links = page.document.all("a").compactMap { $0["href"] }.map {
                page.target(of: $0).path
            }
            for target in [
                "wijkagenda/wijk-1", "wijkagenda/wijk-1/speelplek", "initiatieven/opknapteam",
                "wijkbudget", "wijkagenda", "organisaties", "initiatieven",
            ] {
                #expect(links.contains("\(folder)\(target)/index.html"), "\(target)")
            }
        }
    }
}
