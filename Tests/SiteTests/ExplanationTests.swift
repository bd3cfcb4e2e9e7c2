import Foundation
import Projects
import Statistics
import Tables
import TestSupport
import Testing
import Wording

@testable import Site

/// `leg-uit` on the example: what it adds up to, and that it says why.
@Suite struct ExplanationTests {
    private let project: Project
    private let scores: GemeenteScores
    private let words: Words

    init() async throws {
        let built = try await SiteCase.example.built()
        project = built.project
        scores = try #require(built.findings.first).scores
        words = built.words
    }

    private func explanation(_ area: String, _ theme: String) throws -> ThemeExplanation {
        let dataset = project.dataset
        let index = try #require(dataset.areas.index(of: area))
        let isWijk = dataset.areas[index].level == .wijk
        let reported = isWijk ? scores.reported : ReportedScores(scores.scores.buurten)
        let place = try #require(dataset.themes.firstIndex { $0.key == theme })
        let found = ThemeExplanation(
            project,
            reported: reported,
            gemeente: scores.gemeente,
            area: index,
            theme: place
        )
        return try #require(found)
    }

    @Test func printedContributionsAddUpToThePrintedDifferenceEverywhere() throws {
        for area in project.dataset.areas.all where area.level > .gemeente {
            for theme in project.dataset.themes {
                let explanation = try explanation(area.key, theme.key)
                guard let shown = explanation.score.published else { continue }
                let sum = explanation.parts.reduce(0) { $0 + $1.tenths }
                let printed =
                    Rounded.value(shown.score, decimals: 1) - Rounded.value(shown.city, decimals: 1)
                #expect(abs(sum - printed) < 1e-9, "\(area.key), \(theme.key)")
                let exact = explanation.parts.reduce(0) { $0 + $1.contribution.toCity }
                #expect(abs(exact - shown.difference) < 1e-9)
            }
        }
    }

    @Test func saysWhyAnIndicatorDoesNotCount() throws {
        let wijk = try explanation("donderberg", "wonen").text(words)
        #expect(
            wijk.contains("Niet meegeteld:\n  Koopwoningen: hoger of lager is hier niet gunstiger")
        )
        let buurt = try explanation("binnenstad", "veiligheid").text(words)
        #expect(buurt.contains("Fietsdiefstal: geen cijfer: niet geleverd"))
    }

    @Test func saysWhyAVerdictIsWhatItIs() throws {
        let text = try explanation("donderberg", "wonen").text(words)
        #expect(
            text.hasPrefix("Donderberg (wijk in Roermond), thema Wonen en woonomgeving, 2025\n")
        )
        #expect(
            text.contains("Oordeel     duidelijk slechter: het verschil is groter dan de marge (")
        )
        let uncertain = try explanation("binnenstad", "veiligheid").text(words)
        #expect(uncertain.contains("Oordeel     onzeker: de marge is "))
    }

    /// Every wijk and buurt on every theme, with a score and without.
    @Test func theJSONFollowsItsSchema() throws {
        let file = Repository.root.appending(path: "docs/schema/leg-uit.json")
        let schema = try SchemaReader(Repository.bytes(file))
        let all = try project.dataset.areas.all.filter { $0.level > .gemeente }.flatMap { area in
            try project.dataset.themes.map { try explanation(area.key, $0.key) }
        }
        #expect(all.contains { $0.score.published == nil })
        let written = JSONValue.list(all.map { $0.json(words) }).written()
        let read = try ReadJSON(Array(written.utf8))
        #expect(schema.faults(of: read).isEmpty)
        for (name, wrong) in [
            ("oordeel", ReadJSON.text("prima")), ("periode", .number(2025.5)), ("score", nil),
            ("bijdragen", .list([.object([:])])), ("klasse", .number(3)), ("extra", .nothing),
        ] as [(String, ReadJSON?)] {
            #expect(
                schema.faults(of: read.withFirst { $0.with(name, wrong) }).count == 1,
                "\(name)"
            )
        }
    }

    @Test func writesEveryNumberAsJSON() throws {
        let text = try explanation("asenray", "gezondheid").json(words).written()
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let parts = try #require(object?["bijdragen"] as? [[String: Any]])
        let score = try #require(object?["score"] as? Double)
        let city = try #require(object?["stad"] as? Double)
        let sum = parts.compactMap { $0["bijdrage_stad"] as? Double }.reduce(0, +)
        #expect(abs(score - city - sum) < 1e-9)
    }
}
