import Community
import Diagnostics
import Projects
import Statistics
import Testing

/// The chain: from an indicator to the measures, to their initiatives and euros, and back to the wijk.
@Suite struct CommunityDataTests {
    private let basis: ReadProject
    private let data: CommunityData
    private let dataset: Dataset

    init() throws {
        basis = try ReadProject()
        (data, dataset) = (basis.data, basis.project.dataset)
    }

    private func area(_ key: String) throws -> Int { try #require(dataset.areas.index(of: key)) }

    @Test func saysNothingOfACorrectProject() { #expect(basis.report.diagnostics.isEmpty) }

    @Test func leadsFromAnIndicatorToEuros() throws {
        let indicator = try #require(dataset.indicators.firstIndex { $0.key == "meldingen" })
        #expect(data.measures(aimingAt: indicator) == [0])
        #expect(data.initiatives(of: 0) == [0])
        #expect(data.budgetLines(of: 0).map(\.amount) == [Euros(1_500)])
        let noord = try area("noord")
        #expect(data.measures[0].area == noord)
        #expect(data.initiatives[0].area == noord)
    }

    @Test func readsAllOfAMeasure() throws {
        let measure = data.measures[0]
        #expect(measure.key == "schone-straten")
        #expect(measure.title == "Schone straten in Noord")
        #expect(measure.lead == "Wijkraad Noord")
        #expect(measure.parties.count == 2)
        #expect(measure.years == 2025...2026)
        #expect(measure.funding.map(\.amount) == [Euros(1_500), nil])
        #expect(measure.status.entries.map(\.stand) == [.idea, .adopted])
        #expect(measure.status.current?.day == CalendarDay(year: 2025, month: 2, day: 3))
        #expect(measure.theme.map { dataset.themes[$0].key } == "wonen")
        #expect(measure.actionLine == .governmentParticipation)
        #expect(measure.citizenRung == .coproduce)
        #expect(measure.governmentRung == .facilitate)
        #expect(measure.step == .execution)
        #expect(measure.buurt == (try area("noord-dorp")))
    }

    @Test func looksAtTheWijkWhereABuurtHasNoFigures() throws {
        let target = try #require(data.measures[0].targets.first)
        #expect(target.area == (try area("noord")))
        #expect(target.baseline == 43)
        #expect(target.goal == 40)
        #expect((target.baselineYear, target.year) == (2024, 2026))
    }

    @Test func knowsWhereTheAgendaStands() throws {
        let agenda = try #require(data.agendas.first)
        #expect(agenda.area == (try area("noord")))
        #expect(agenda.status.isAdopted)
        #expect(agenda.step == .execution)
    }

    @Test func readsWhatWasNoticed() throws {
        let signal = try #require(data.signals.first)
        #expect(signal.role == "bewoner")
        #expect(signal.day == CalendarDay(year: 2025, month: 3, day: 12))
        #expect(signal.theme.map { dataset.themes[$0].key } == "wonen")
        #expect(signal.area == (try area("noord")))
    }

    @Test func putsTheMenuInOrder() {
        let names = data.menu.map { data.schemes[$0].key }
        #expect(names == ["feesten", "bewonersfonds", "wijkbudget", "clusterbudget"])
        #expect(data.schemes[1].excluded == [0, 2, 3, 4])
        #expect(data.schemes[2].cap(for: .wijk) == Euros(2_000))
        #expect(data.schemes[2].cap(for: .buurt) == Euros(1_000))
    }

    @Test func keepsTheBooksOfAWijk() throws {
        let budget = try #require(data.budgets.first)
        #expect(budget.shares.map(\.total).total == Euros(20_000))
        #expect(budget.settings.populationYear == 2024)
        let noord = try #require(budget.balance(of: try area("noord"), .initiatives))
        #expect(noord.allotted == Euros(2_030))
        #expect(noord.shifted == Euros(-200))
        #expect(noord.committed == Euros(600))
        #expect(noord.spent == Euros(cents: 25_050))
        #expect(noord.left == Euros(1_230))
    }

    @Test func knowsWhoIsThere() throws {
        let city = try area("voorbeeldstad")
        let coverage = data.coverage(of: city, in: dataset.areas)
        #expect(coverage.coveredCount == 3)
        #expect(coverage.numberedCount == 3)
        #expect(coverage.gaps == [try area("zuid-park")])
        #expect(data.contacts.map(\.role) == ["wijkregisseur", "wijkregisseur"])
        #expect(data.coalition.map(\.isInCoreTeam) == [true, false])
    }
}
