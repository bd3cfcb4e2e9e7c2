import Community
import Diagnostics
import Foundation
import Projects
import Statistics
import TestSupport
import Testing

@testable import Site
@testable import wijkenmonitor

/// The three small projects under `voorbeelden`: each shows how another municipality works.
@Suite struct ExampleProjectsTests {
    private static let names = ["heerlen", "maastricht", "venlo"]

    private static func folder(_ name: String) -> String {
        Repository.root.appending(path: "voorbeelden/\(name)").path
    }

    /// The built site by the paths of its files; fails where the program has anything to say.
    private static func site(_ name: String) throws -> [String: Data] {
        let installation = try Installation(.basis)
        let outcome = try installation.run(
            ["bouw", "--streng", "--project", folder(name), "--uit", "uit"]
        )
        #expect(outcome.exitCode == 0)
        // The sum of the messages is only there when there are any.
        #expect(!outcome.errors.contains(" fouten, "))
        return try installation.bytes(in: "uit")
    }

    private static func text(_ path: String, in site: [String: Data]) throws -> String {
        let page = HTMLDocument([UInt8](try #require(site[path], "\(path) is not built")))
        return try #require(page.all("main").first).text
    }

    @Test(arguments: names)
    func isCheckedWithoutAWord(_ name: String) throws {
        let outcome = try Installation(.basis).run(
            ["controleer", "--streng", "--project", Self.folder(name)]
        )
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasSuffix(": 0 fouten, 0 waarschuwingen, 0 opmerkingen\n"))
    }

    @Test(arguments: zip(names, [(23, 10), (7, 45), (21, 4)]))
    func hasAPageForEachWijkAndBuurt(_ name: String, _ counts: (wijken: Int, buurten: Int)) throws {
        let site = try Self.site(name)
        let areas = try Self.read(name).project.dataset.areas
        let (wijken, buurten) = (areas.indices(at: .wijk), areas.indices(at: .buurt))
        #expect((wijken.count, buurten.count) == counts)
        for wijk in wijken {
            #expect(site["wijken/\(areas[wijk].key)/index.html"] != nil)
        }
        for buurt in buurten {
            let wijk = areas[try #require(areas[buurt].parent)].key
            #expect(site["wijken/\(wijk)/\(areas[buurt].key)/index.html"] != nil)
        }
    }

    @Test(arguments: names)
    func saysWhatIsInventedAndWhereTheRestIsFrom(_ name: String) throws {
        let site = try Self.site(name)
        #expect(try Self.text("index.html", in: site).contains("Dit is een voorbeeld."))
        let about = try Self.text("over/index.html", in: site)
        #expect(about.contains("Wat is verzonnen?"))
        #expect(about.contains("CC BY 4.0"))
    }

    @Test func heerlenMeasuresItsFiveFiguresOfInvolvement() throws {
        let site = try Self.site("heerlen")
        let theme = try Self.text("themas/betrokkenheid/index.html", in: site)
        #expect(theme.contains("De uitkomsten op deze site zijn verzonnen"))
        let keys = [
            "medeverantwoordelijk", "kan-meepraten", "wil-meedenken",
            "organisatie-vertegenwoordigt", "bestuur-betrekt-burgers",
        ]
        for key in keys {
            let page = try Self.text("indicatoren/\(key)/index.html", in: site)
            #expect(page.contains("De stad Heerlen"))
        }
        let wijk = try Self.text("wijken/schandelen-grasbroek/index.html", in: site)
        #expect(wijk.contains("5.150"))
    }

    @Test func maastrichtHasNoFiguresOfItsOwnForOneBuurt() throws {
        let site = try Self.site("maastricht")
        let together = try Self.text("wijken/centrum/wyck/index.html", in: site)
        #expect(together.contains("5.630"))
        let apart = try Self.text("wijken/centrum/ceramique/index.html", in: site)
        #expect(apart.contains("Het CBS heeft geen eigen buurt Céramique."))
        #expect(apart.contains("te weinig gegevens"))
    }
}

extension ExampleProjectsTests {
    private static func read(_ name: String) throws -> (project: Project, data: CommunityData) {
        let folder = try ProjectFiles.read(folder(name))
        var report = Report()
        let project = Project.read(folder, report: &report)
        return (project, SiteSources(folder, project: project, report: &report).community)
    }

    @Test func heerlenBudgetsItsProgramme() throws {
        let data = try Self.read("heerlen").data
        let years = try #require(data.programmes.first).years
        #expect(years.map(\.year) == [2020, 2021])
        #expect(years.map(\.total) == [Euros(57_450), Euros(94_850)])
        #expect(years.map { $0.lines.count { $0.amount == nil } } == [0, 3])
    }

    @Test func heerlenUsesEachActionLineAndEachRung() throws {
        let (project, data) = try Self.read("heerlen")
        #expect(data.measures.count == 34)
        #expect(data.menu.count == 9)
        #expect(Set(data.measures.map(\.actionLine)) == Set(ActionLine.allCases))
        #expect(Set(data.measures.compactMap(\.citizenRung)) == Set(CitizenRung.allCases))
        #expect(Set(data.measures.compactMap(\.governmentRung)) == Set(GovernmentRung.allCases))
        #expect(data.contacts.count { $0.role == "buurtregisseur" } == 23)
        #expect(project.dataset.themes.contains { $0.key == "betrokkenheid" })
    }

    @Test func maastrichtCountsItsNetworks() throws {
        let (project, data) = try Self.read("maastricht")
        #expect(data.organisations.count { $0.stage == .developing } == 26)
        #expect(data.organisations.count { $0.stage == .initiating } == 2)
        let areas = project.dataset.areas
        let city = try #require(areas.index(of: "maastricht"))
        let coverage = data.coverage(of: city, in: areas)
        #expect(coverage.rows.count == 45)
        #expect(coverage.coveredCount == 32)
        #expect(coverage.numberedCount == 31)
        #expect(Set(data.measures.map(\.field)) == Set(Field.allCases))
    }

    @Test func venloIsAtTwoStepsOfItsProcess() throws {
        let (project, data) = try Self.read("venlo")
        let areas = project.dataset.areas
        #expect(data.agendas.map { areas[$0.area].key } == ["klingerberg", "steyl"])
        #expect(data.agendas.map(\.step) == [.plans, .execution])
        let steps: Set<ProcessStep> = [.future, .plans, .execution, .evaluation]
        #expect(Set(data.measures.map(\.step)) == steps)
        #expect(data.budgets.map(\.settings.year) == [2025, 2026])
        for budget in data.budgets {
            #expect(budget.shares.count == 21)
            #expect(budget.shares.map(\.total).total == Euros(210_000))
        }
    }
}
