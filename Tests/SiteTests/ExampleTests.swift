import Diagnostics
import Foundation
import Projects
import Site
import Statistics
import Tables
import TestSupport
import Testing

/// The example project in the root of the repository, as `make site` builds it.
@Suite struct ExampleTests {
    private let built: BuiltProject
    private var project: Project { built.project }

    init() async throws {
        built = try await SiteCase.example.built()
    }

    @Test func hasNoErrorsAndNoWarnings() {
        #expect(built.messages(above: .remark) == [])
    }

    @Test func scoresEveryThemeInEveryWijk() throws {
        let dataset = project.dataset
        let board = try #require(built.findings.first)
        let scored = dataset.themes.indices.filter { theme in
            dataset.indicators(of: theme).contains { dataset.indicators[$0].isScored }
        }
        #expect(scored.count == 6)
        #expect(board.scores.wijken.count == 9)
        for theme in scored {
            for wijk in board.scores.wijken {
                let place = "\(dataset.themes[theme].key) in \(dataset.areas[wijk].key)"
                #expect(
                    board.wijken.reported.score(ofTheme: theme, for: wijk)?.published != nil,
                    "\(place)"
                )
            }
        }
    }

    @Test func addsTheInhabitantsOfComposedAreas() throws {
        let dataset = project.dataset
        let wijk = try #require(dataset.areas.index(of: "herten-maasplassen"))
        let indicator = try #require(dataset.indicators.firstIndex { $0.key == "inwoners" })
        let measurement = try #require(
            dataset.observations.measurement(of: indicator, in: .year(2024))
        )
        // CBS, KWB 2024: Herten 8,375 and Maasplassen 110.
        #expect(measurement.value(of: wijk) == 8485)
    }

    @Test func leavesOutAPartWithoutAFigureWhenItIsSmall() throws {
        let dataset = project.dataset
        let wijk = try #require(dataset.areas.index(of: "herten-maasplassen"))
        let indicator = try #require(
            dataset.indicators.firstIndex { $0.key == "arbeidsparticipatie" }
        )
        let measurement = try #require(
            dataset.observations.measurement(of: indicator, in: .year(2022))
        )
        // CBS, KWB 2022: Herten 71 %, Maasplassen (110 inhabitants) unknown.
        #expect(measurement.value(of: wijk) == 71)
        #expect(measurement.statuses[wijk] == .valueWithoutPart)
    }

    @Test func makesAPageForEverythingThatHasAName() throws {
        let dataset = project.dataset
        let gemeente = try #require(dataset.areas.index(of: "roermond"))
        for wijk in dataset.areas.wijken(of: gemeente) {
            let folder = "wijken/\(dataset.areas[wijk].key)"
            let page = try #require(built.site.page("\(folder)/index.html"))
            #expect(page.document.all("h1").map(\.text) == [dataset.areas[wijk].name])
            #expect(!page.document.all("table").isEmpty && !page.document.all("svg").isEmpty)
            for buurt in dataset.areas.children(of: wijk) {
                #expect(built.site.page("\(folder)/\(dataset.areas[buurt].key)/index.html") != nil)
            }
        }
        for theme in dataset.themes {
            #expect(built.site.page("themas/\(theme.key)/index.html") != nil)
        }
        for indicator in dataset.indicators {
            #expect(built.site.page("indicatoren/\(indicator.key)/index.html") != nil)
        }
    }

    @Test func showsTheTextOfEveryWijk() throws {
        for (path, words) in [("donderberg", "Componistenbuurt"), ("asenray", "Asenray")] {
            let page = try #require(built.site.page("wijken/\(path)/index.html"))
            let story = page.document.all("section").first { $0.classes.contains("verhaal") }
            #expect(story?.text.contains(words) == true, "\(path)")
        }
    }
}

extension ExampleTests {
    /// The invented register of debt counselling has small numbers, which no page may show.
    @Test func hidesSmallNumbersOnEveryPage() throws {
        let dataset = project.dataset
        let indicator = try #require(
            dataset.indicators.firstIndex { $0.key == "schuldhulp-deelnemers" }
        )
        let hidden = dataset.observations[indicator].flatMap(\.statuses).count { $0 == .hidden }
        #expect(hidden > 0)
        for measurement in dataset.observations[indicator] {
            #expect(measurement.values.allSatisfy { $0.isNaN || $0 == 0 || $0 >= 10 })
        }
        #expect(DatasetAudit(dataset).exposures.isEmpty)
        #expect(
            built.site.pages.contains {
                $0.document.all("td").contains { $0.text == "niet getoond vanwege privacy" }
            }
        )
    }
}
