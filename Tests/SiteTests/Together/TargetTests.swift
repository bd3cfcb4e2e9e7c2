import Projects
import Statistics
import TestSupport
import Testing

/// What the page of a measure says of a figure beside its goal.
@Suite struct TargetTests {
    private struct Aim {
        var indicator = "woz-waarde"
        var baseline = 1.0
        var year = 2021
        let goal: Double
        let until: Int
    }

    @Test func saysThatTheLastFigureReachesTheGoal() async throws {
        let now = try await Self.latest("woz-waarde")
        let text = try await Self.text(Aim(goal: now - 5, until: 2030))
        #expect(text.contains("Het laatste cijfer haalt het doel."))
    }

    @Test func tellsAGoalOfTheFutureFromOneThatWasMissed() async throws {
        let now = try await Self.latest("woz-waarde")
        let ahead = try await Self.text(Aim(goal: now + 9_000, until: 2030))
        #expect(ahead.contains("Het doel is nog niet gehaald."))
        let missed = try await Self.text(Aim(goal: now + 9_000, until: 2024))
        #expect(missed.contains("Het doel is niet op tijd gehaald."))
    }

    /// Where lower is better, a goal is reached from above.
    @Test func knowsWhichWayIsBetter() async throws {
        let now = try await Self.latest("meldingen")
        let aim = Aim(indicator: "meldingen", baseline: now + 290, goal: now + 200, until: 2030)
        let high = try await Self.text(aim)
        #expect(high.contains("Het laatste cijfer haalt het doel."))
        let low = Aim(indicator: "meldingen", baseline: now + 290, goal: 1, until: 2030)
        #expect(try await Self.text(low).contains("Het doel is nog niet gehaald."))
    }

    @Test func saysThatNothingWasMeasuredSince() async throws {
        let now = try await Self.latest("woz-waarde")
        let text = try await Self.text(Aim(year: 2024, goal: now - 5, until: 2030))
        #expect(text.contains("Na de nulmeting is er nog geen nieuw cijfer."))
    }

    /// Of a survey no one can say that a goal within the margin was reached, or that it was not.
    @Test(arguments: [-0.1, 0.1])
    func saysThatAGoalLiesWithinTheMargin(_ difference: Double) async throws {
        let now = try await Self.latest("woonomgeving")
        let aim = Aim(indicator: "woonomgeving", goal: now + difference, until: 2030)
        let text = try await Self.text(aim)
        #expect(text.contains("Het doel ligt binnen de marge van het laatste cijfer."))
    }

    @Test func saysThatThereIsNoFigure() async throws {
        var project = SmallProject()
        project.cell = { _, level, figure in level == "gemeente" ? figure : "." }
        let text = try await Self.text(Aim(goal: 9_000, until: 2030), in: project)
        #expect(text.contains("Het cijfer staat nu niet op de site."))
        #expect(!text.contains("Het laatste cijfer is"))
    }

    @Test func alwaysSaysThatThisIsNoProof() async throws {
        let text = try await Self.text(Aim(goal: 9_000, until: 2030))
        #expect(text.contains("Een cijfer dat verandert, bewijst niet dat de maatregel werkt."))
    }
}

extension TargetTests {
    /// The published figure of the first wijk in the last year.
    private static func latest(_ key: String) async throws -> Double {
        let dataset = try await SiteCase.realSources.built().project.dataset
        let indicator = try #require(dataset.indicators.firstIndex { $0.key == key })
        let wijk = try #require(dataset.areas.index(of: "wijk-1"))
        let measurement = try #require(
            dataset.observations.measurement(of: indicator, in: .year(2024))
        )
        return try #require(measurement.value(of: wijk))
    }

    /// What the page of a measure says that aims at one figure.
    private static func text(_ aim: Aim, in project: SmallProject = SmallProject()) async throws
        -> String
    {
        var project = project
        func number(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
        project.extra["content/wijkagenda/wijk-1/proef.md"] = """
            ---
            titel: Proef
            streven:
              - indicator: \(aim.indicator)
                nulmeting: \(number(aim.baseline))
                nulmeting_jaar: \(aim.year)
                doel: \(number(aim.goal))
                jaar: \(aim.until)
            ---

            """
        let page = try await TogetherSite(project).page("wijkagenda/wijk-1/proef/index.html")
        return try #require(page.document.all("main").first).text
    }
}
