import Diagnostics
import TestSupport
import Testing

@testable import Community

/// The division of the wijkbudget, against the policy paper "Werk aan de wijk!" of Roermond.
@Suite struct WijkShareTests {
    /// Annex 2: inhabitants on 1 January 2023, and what each wijk gets in 2024, for its agenda and for initiatives.
    private static let annex = [
        (11_175, 38_200, 25_590, 12_610), (8_310, 28_410, 19_030, 9_380),
        (8_895, 30_400, 20_370, 10_030), (1_075, 3_670, 2_460, 1_210),
        (7_730, 26_420, 17_700, 8_720), (6_095, 20_830, 13_960, 6_870),
        (7_135, 24_390, 16_340, 8_050), (3_300, 11_280, 7_560, 3_720),
        (6_260, 21_400, 14_340, 7_060),
    ]

    private static func budget(_ total: Int, share: Int = 6_700, step: Int = 10) -> BudgetYear {
        BudgetYear(
            year: 2024,
            total: Euros(total),
            agendaShare: share,
            step: Euros(step),
            population: 0,
            populationYear: 2023,
            planned: nil,
            reserved: nil,
            location: Location("data/wijkbudget.csv")
        )
    }

    private static func divide(_ budget: BudgetYear, _ inhabitants: [Int]) -> [WijkShare] {
        WijkShare.divide(budget, over: inhabitants.enumerated().map { ($0.offset, $0.element) })
    }

    @Test func givesAllAmountsOfAnnex2() {
        let shares = Self.divide(Self.budget(205_000), Self.annex.map(\.0))
        #expect(shares.map(\.total) == Self.annex.map { Euros($0.1) })
        #expect(shares.map(\.agenda) == Self.annex.map { Euros($0.2) })
        #expect(shares.map(\.initiatives) == Self.annex.map { Euros($0.3) })
    }

    /// Table 6.1: the years 2024 and 2025, and 2026.
    @Test(arguments: [(205_000, 137_350, 67_650), (240_000, 160_800, 79_200)])
    func givesTheRowsOfTable61(_ total: Int, _ agenda: Int, _ initiatives: Int) {
        let shares = Self.divide(Self.budget(total), Self.annex.map(\.0))
        #expect(shares.map(\.total).total == Euros(total))
        #expect(shares.map(\.agenda).total == Euros(agenda))
        #expect(shares.map(\.initiatives).total == Euros(initiatives))
    }

    @Test(arguments: UInt64(1)...200) func addsUpInStepsAndNeverBelowNought(_ seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        let step = [1, 5, 10, 25, 100][random.number(0...4)]
        let budget = Self.budget(
            step * random.number(0...5_000),
            share: random.number(0...10_000),
            step: step
        )
        let inhabitants = (0..<random.number(1...12)).map { _ in random.number(1...20_000) }
        let shares = Self.divide(budget, inhabitants)
        #expect(shares.map(\.total).total == budget.total)
        for share in shares {
            #expect(share.agenda + share.initiatives == share.total)
            #expect(share.agenda >= .zero && share.initiatives >= .zero)
            #expect(share.agenda.cents % budget.step.cents == 0)
            #expect(share.total.cents % budget.step.cents == 0)
        }
    }

    @Test(arguments: UInt64(1)...100) func givesNobodyLessOfALargerBudget(_ seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        let inhabitants = (0..<9).map { _ in random.number(100...20_000) }
        let units = random.number(1...3_000)
        let small = Self.divide(Self.budget(10 * units), inhabitants)
        let large = Self.divide(Self.budget(10 * units + 10), inhabitants)
        for (less, more) in zip(small, large) { #expect(less.total <= more.total) }
    }

    @Test func givesTheMostPeopleTheMost() {
        let shares = Self.divide(Self.budget(205_000), Self.annex.map(\.0))
        let byPeople = shares.sorted { $0.inhabitants > $1.inhabitants }
        let amounts = byPeople.map(\.total)
        #expect(amounts == amounts.sorted(by: >))
    }

    @Test func doesNotDependOnTheOrderWithoutTies() {
        let forth = Self.divide(Self.budget(205_000), Self.annex.map(\.0))
        let back = Self.divide(Self.budget(205_000), Self.annex.map(\.0).reversed())
        #expect(forth.map(\.total) == back.map(\.total).reversed())
        #expect(forth.map(\.agenda) == back.map(\.agenda).reversed())
    }

    @Test func breaksATieInTheMunicipalitysOrder() {
        let shares = Self.divide(Self.budget(50), [100, 100])
        #expect(shares.map(\.total) == [Euros(30), Euros(20)])
    }

    @Test(arguments: [(0, 0), (10_000, 100)]) func takesAllOrNothingForTheAgenda(
        _ share: Int,
        _ percentage: Int
    ) {
        let shares = Self.divide(Self.budget(1_000, share: share), [1, 1])
        #expect(shares.map(\.agenda) == [Euros(5 * percentage), Euros(5 * percentage)])
    }
}
