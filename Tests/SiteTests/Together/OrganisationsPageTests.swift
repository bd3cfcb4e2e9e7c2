import TestSupport
import Testing

/// Which organisations there are, and where there is none.
@Suite struct OrganisationsPageTests {
    private static let path = "organisaties/index.html"

    @Test func namesEveryGap() async throws {
        let page = try await TogetherSite(.together).page(Self.path)
        let rows = try page.table(captioned: "De organisaties per wijk en buurt").texts
        #expect(rows.first == ["Noord"])
        let buurten = rows.filter { $0.count > 1 }
        #expect(
            buurten.prefix(5).map { $0.joined(separator: ": ") } == [
                "Noord 1: Buurtraad Noord wijkraad, actief", "Noord 2: ○ nog geen organisatie",
                "Zuid 1: Groep Zuid buurtnetwerk, initiatiefgroep",
                "Zuid 2: Groep Zuid buurtnetwerk, initiatiefgroep",
                // A wijk without buurten stands for itself.
                "Oost: ○ nog geen organisatie",
            ]
        )
        #expect(buurten.count == 8)
        let sentence = page.document.all("p").first { $0.classes.contains("lood") }?.text
        #expect(sentence?.hasPrefix("In 3 van de 4 buurten is een organisatie") == true)
    }

    @Test func namesWhereEveryOrganisationIs() async throws {
        let page = try await TogetherSite(.together).page(Self.path)
        let table = try page.table(captioned: "Alle organisaties met hun buurten")
        #expect(
            table.texts == [
                ["Buurtraad Noord", "wijkraad", "actief", "Noord 1"],
                ["Groep Zuid", "buurtnetwerk", "initiatiefgroep", "Zuid"],
            ]
        )
        let areas = table.rows.compactMap { $0.cells[3].descendants("a").first?["href"] }
        #expect(
            areas.map { page.target(of: $0).path }
                == ["wijken/wijk-1/wijk-1-1/index.html", "wijken/wijk-2/index.html"]
        )
        #expect(
            page.document.element(withID: "hoe_ver")?.closest("section")?.descendants("dt")
                .map(\.text) == ["Initiatiefgroep", "In ontwikkeling", "Actief"]
        )
    }

    @Test func saysWhichBuurtenShareANumber() async throws {
        var project = SmallProject.together
        project.extra["data/organisaties.csv"] = """
            organisatie;naam;soort;gebieden;fase;nummer
            raad;Buurtraad Noord;wijkraad;wijk-1-1;actief;7
            groep;Groep Noord;buurtnetwerk;wijk-1-2+wijk-2-1;initiatiefgroep;7+8

            """
        let page = try await TogetherSite(project).page(Self.path)
        let text = page.document.all("main").map(\.text).joined()
        #expect(text.contains("Nummer 7 staat daar voor Noord 1 en Noord 2."))
        #expect(text.contains("In 3 van de 4 buurten is een organisatie"))
        #expect(text.contains("Volgens de nummers van de gemeente zelf zijn het er 2."))
    }
}
