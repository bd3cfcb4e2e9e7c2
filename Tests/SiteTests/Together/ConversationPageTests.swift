import Foundation
import Projects
import Statistics
import TestSupport
import Testing

/// A sheet of figures with room to write.
@Suite struct ConversationPageTests {
    @Test(arguments: [SiteCase.example, .perGemeente, .manyWijken, .together])
    func everyWijkHasASheetWithTheFiguresOfItsProfile(_ built: SiteCase) async throws {
        let site = try await built.built().site
        let profiles = site.pages.filter { page in
            page.path.matches(of: /(^|\/)wijken\/[^\/]+\/index\.html$/).count == 1
        }
        #expect(!profiles.isEmpty)
        for profile in profiles {
            let path = profile.path.replacing("wijken/", with: "gesprek/")
            let sheet = try #require(site.page(path), "\(path)")
            let rows = Self.figures(on: sheet)
            #expect(!rows.isEmpty && rows.count + Self.keyFigures(on: sheet) <= 10, "\(path)")
            for row in rows {
                let indicator = row.target?.path.split(separator: "/").dropLast().last ?? ""
                let shown = try #require(profile.row(at: "cijfer-\(indicator)"), "\(path)")
                #expect(row.figure(1) == shown.figure(1))
                #expect(row.figure(2) == shown.figure(2))
                #expect(row.cells.last?.text == "")
            }
        }
    }

    @Test(arguments: [SiteCase.example, .realSources])
    func marksWhatIsInvented(_ built: SiteCase) async throws {
        let project = try await built.built()
        let dataset = project.project.dataset
        var marks = 0
        for page in project.site.pages where page.path.contains("gesprek/") {
            for row in Self.figures(on: page) {
                let key = row.target?.path.split(separator: "/").dropLast().last.map(String.init)
                let indicator = try #require(dataset.indicators.first { $0.key == key })
                let isMarked = !row.cells[0].descendants("i").isEmpty
                #expect(isMarked == dataset.sources[indicator.source].isFictitious)
                if isMarked {
                    marks += 1
                    #expect(page.document.elements.contains { $0["role"] == "note" })
                }
            }
        }
        #expect((marks > 0) == (built == .example))
    }

    @Test func hasRoomForMeasuresThatRun() async throws {
        let site = try await TogetherSite(.together)
        let table = try site.page("gesprek/wijk-1/index.html")
            .table(captioned: "Maatregelen in Noord, met ruimte om te schrijven")
        #expect(table.texts == [["Speelplek bij het park", "in uitvoering", ""]])
        #expect(table.rows[0].target?.path == "wijkagenda/wijk-1/speelplek/index.html")
        // An idea is not being done yet.
        #expect(try site.page("gesprek/wijk-2/index.html").tables.count == 1)
    }

    @Test func asksThreeOpenQuestions() async throws {
        let site = try await SiteCase.nothingShown.built().site
        let page = try #require(site.page("gesprek/wijk-1/index.html"))
        let section = try #require(page.document.element(withID: "vragen")?.closest("section"))
        #expect(section.descendants("dd").filter { $0.classes.contains("ruimte") }.count == 3)
        #expect(page.document.all("main").first?.text.contains("nog geen cijfers") == true)
    }

    @Test func isMadeToBePrinted() throws {
        let file = Repository.root.appending(path: "templates/style.css")
        let style = String(decoding: try Repository.bytes(file), as: UTF8.self)
        #expect(style.contains("break-before:page"))
        for name in ["blad", "invul", "heel", "groot", "ruimte", "schrijf"] {
            #expect(style.contains(".\(name)"), "\(name)")
        }
    }

    private static func figures(on page: RenderedPage) -> [ShownTable.Row] {
        page.tables.filter { $0.element.classes.contains("schrijf") }.flatMap(\.rows)
            .filter { $0.target?.path.contains("indicatoren/") == true }
    }

    private static func keyFigures(on page: RenderedPage) -> Int {
        page.document.all("dl").filter { $0.classes.contains("kern") }.flatMap(\.children).count
    }
}
