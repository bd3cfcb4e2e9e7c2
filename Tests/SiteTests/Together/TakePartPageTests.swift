import Community
import Foundation
import TestSupport
import Testing

/// Where a resident can go: the four kinds of questions, the menu in its order, and contacts.
@Suite struct TakePartPageTests {
    private let site: TogetherSite
    private let page: RenderedPage

    init() async throws {
        site = try await TogetherSite(.together)
        page = try site.page("meedoen/index.html")
    }

    @Test func helpsToChooseWithoutAScript() throws {
        let section = try #require(page.document.element(withID: "welke_vraag")?.closest("section"))
        let list = try #require(section.descendants("ul").first)
        let targets = list.descendants("a").compactMap { $0["href"]?.dropFirst() }
        #expect(targets == ["klacht", "verzoek", "wens", "initiatief"])
        for target in targets {
            let head = try #require(page.document.element(withID: String(target)))
            #expect(head.name == "h3")
            let card = try #require(head.closest("section"))
            // Each says where to go.
            #expect(!card.descendants("p").flatMap { $0.descendants("a") }.isEmpty)
        }
        #expect(page.document.all("details").isEmpty)
    }

    @Test func showsTheMenuInItsOrder() throws {
        let steps = try menu(page)
        #expect(steps.map { $0["value"] } == ["1", "2", "3"])
        #expect(
            steps.map { $0.descendants("b").first?.text }
                == ["Regeling feesten", "Proeffonds", "Wijkbudget voor initiatieven"]
        )
        let schemes = site.community.menu.map { site.community.schemes[$0].name }
        #expect(schemes == steps.compactMap { $0.descendants("b").first?.text })
    }

    @Test func saysCapsAndWhatDoesNotGoTogether() throws {
        let steps = try menu(page).map { $0.text.trimmingCharacters(in: .whitespacesAndNewlines) }
        #expect(steps[0].contains("Hoogstens €\u{A0}1.000 per initiatief."))
        #expect(steps[0].hasSuffix("Niet samen met: Proeffonds."))
        #expect(steps[1].hasSuffix("Niet samen met: geld van de gemeente."))
        #expect(steps[2].contains("Hoogstens €\u{A0}2.000 per initiatief."))
        #expect(steps[2].contains("Voor een buurt of een plek hoogstens €\u{A0}1.000."))
        #expect(!steps[0].contains("Voor een buurt of een plek"))
    }

    @Test func twoSchemesCanBeOneStep() async throws {
        var project = SmallProject.together
        project.extra["data/regelingen.csv"]?.replace("fonds;2;", with: "fonds;1;")
        let steps = try menu(await TogetherSite(project).page("meedoen/index.html"))
        #expect(steps.map { $0["value"] } == ["1", "1", "3"])
    }

    @Test func namesTheContactsOfEveryWijk() throws {
        let noord = try card(of: "Noord")
        #expect(
            noord.descendants("dt").map(\.text) == ["Wijkregisseur", "Opbouwwerker voor Noord 1"]
        )
        #expect(noord.descendants("a").contains { $0["href"] == "mailto:wijk@voorbeeld.example" })
        #expect(noord.text.contains("Loket in het buurthuis"))
        #expect(try card(of: "Zuid").descendants("dt").map(\.text) == ["Nog geen contact"])
        let own = try #require(
            page.document.element(withID: "contact_gemeente")?.closest("section")
        )
        #expect(own.descendants("dt").map(\.text) == ["Meldpunt"])
    }

    @Test func leadsToGoodExamplesAndTheOtherPages() throws {
        let targets = page.document.all("main").flatMap { $0.descendants("a") }
            .map { page.target(of: $0["href"] ?? "").path }
        for target in [
            "initiatieven/opknapteam/index.html", "initiatieven/index.html",
            "meedoen/formulier/index.html", "organisaties/index.html", "wijkbudget/index.html",
            "gesprek/wijk-6/index.html",
        ] {
            #expect(targets.contains(target), "\(target)")
        }
        #expect(!targets.contains("initiatieven/tuin/index.html"))
    }

    @Test func theFormIsPaper() throws {
        let form = try site.page("meedoen/formulier/index.html")
        let main = try #require(form.document.all("main").first)
        #expect(main.descendants("form", "input", "textarea", "select", "button").isEmpty)
        let labels = main.descendants("dt").map(\.text).filter { $0.first?.isNumber == true }
        #expect(labels.count == 10)
        let spaces = main.descendants("dd").filter { $0.classes.contains("ruimte") }
        #expect(spaces.count == labels.count)
        #expect(main.text.contains("melden@voorbeeld.example"))
        let targets = main.descendants("a").map { form.target(of: $0["href"] ?? "").anchor }
        #expect(targets.contains("contact_wijk"))
    }

    @Test func isOnlyThereWhereThereIsAWayIn() async throws {
        let site = try await TogetherSite(.togetherPerGemeente)
        let pages = ["meedoen", "meedoen/formulier", "wijkbudget", "organisaties"]
        for page in pages {
            let folders = ["stad", "stad-2"].filter {
                site.has("gemeenten/\($0)/\(page)/index.html")
            }
            #expect(folders == ["stad"], "\(page)")
        }
        let hasSheet = site.has("gemeenten/stad-2/gesprek/kern-2-3/index.html")
        #expect(hasSheet)
    }

    private func menu(_ page: RenderedPage) throws -> [HTMLElement] {
        let section = try #require(page.document.element(withID: "geld")?.closest("section"))
        return try #require(section.descendants("ol").first).children
    }

    private func card(of wijk: String) throws -> HTMLElement {
        let contacts = page.document.element(withID: "contact_wijk")?.closest("section")
        let heads = try #require(contacts).descendants("h3")
        return try #require(heads.first { $0.text == wijk }?.closest("section"))
    }
}
