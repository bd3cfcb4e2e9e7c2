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
    private let project: Project
    private let report: Report
    private let pages: [String: String]

    init() async throws {
        let folder = try ExampleProject.folder()
        var report = Report()
        let project = Project.read(folder, report: &report).disclosed
        let sources = SiteSources(folder, project: project, report: &report)
        let findings = await SiteAssembly.findings(project)
        let assembly = try #require(
            SiteAssembly(project, sources: sources, findings: findings)
        )
        pages = Dictionary(
            uniqueKeysWithValues: assembly.pages().map {
                ($0.path, String(decoding: $0.bytes, as: UTF8.self))
            }
        )
        self.project = project
        self.report = report
    }

    @Test func hasNoErrorsAndNoWarnings() {
        #expect(report.sorted.filter { $0.severity > .remark }.map(\.description) == [])
    }

    @Test func scoresEveryThemeInEveryWijk() async throws {
        let dataset = project.dataset
        let board = try #require(await SiteAssembly.findings(project).first)
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

    @Test func makesAPagePerWijkWithATableAChartAndItsText() throws {
        #expect(pages.keys.filter { $0.hasPrefix("wijken/") }.count == 9)
        for (path, page) in pages where path.hasPrefix("wijken/") {
            #expect(
                page.contains("<figure") && page.contains("<svg") && page.contains("<table"),
                "\(path)"
            )
            #expect(page.contains("Over de wijk"), "\(path)")
            #expect(page.contains("voorbeeldcijfer"), "\(path)")
        }
    }

    @Test func linksOnlyToFilesThatAreThere() {
        for (path, page) in pages where path.hasSuffix(".html") {
            let folder = path.split(separator: "/").dropLast().map(String.init)
            for link in Self.links(in: page) where !link.hasPrefix("#") && !link.hasPrefix("https:")
            {
                var parts = folder
                for part in link.split(separator: "/") where part != "." {
                    if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
                }
                #expect(pages[parts.joined(separator: "/")] != nil, "\(link) on \(path)")
            }
        }
    }

    private static func links(in page: String) -> [String] {
        page.components(separatedBy: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
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
        #expect(pages.values.contains { $0.contains("niet getoond vanwege privacy") })
    }
}
