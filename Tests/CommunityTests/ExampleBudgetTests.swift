import Community
import Diagnostics
import Projects
import Statistics
import TestSupport
import Testing

/// The budget of Roermond follows from the project's own numbers of inhabitants (annex 2, table 6.1).
@Suite struct ExampleBudgetTests {
    private static let table = """
        jaar;totaal;aandeel_agenda;stap;inwoners_bron;begroot;gereserveerd
        2026;240000;67;10;inwoners@2023;250000;10000
        2024;205000;67;10;;250000;45000
        2025;205000;67;10;@2023;250000;45000
        """

    private static let annex = [
        ("centrum", 38_200, 25_590, 12_610), ("herten-maasplassen", 28_410, 19_030, 9_380),
        ("swalmen", 30_400, 20_370, 10_030), ("asenray", 3_670, 2_460, 1_210),
        ("maasniel", 26_420, 17_700, 8_720), ("roermond-oost", 20_830, 13_960, 6_870),
        ("donderberg", 24_390, 16_340, 8_050), ("hoogvonderen", 11_280, 7_560, 3_720),
        ("roermond-zuid", 21_400, 14_340, 7_060),
    ]

    private let read: ReadProject

    init() throws {
        let root = Repository.root
        read = try ReadProject(root, with: ["data/wijkbudget.csv": Self.table])
    }

    @Test func givesAllAmountsOfAnnex2() throws {
        let areas = read.project.dataset.areas
        let budget = try #require(read.data.budgets.first)
        #expect(budget.settings.year == 2024)
        #expect(budget.settings.populationYear == 2023)
        try #require(budget.shares.count == Self.annex.count)
        for (share, row) in zip(budget.shares, Self.annex) {
            #expect(areas[share.wijk].key == row.0)
            #expect(share.total == Euros(row.1))
            #expect(share.agenda == Euros(row.2))
            #expect(share.initiatives == Euros(row.3))
        }
    }

    @Test func givesTable61() {
        let budgets = read.data.budgets
        #expect(budgets.map(\.settings.year) == [2024, 2025, 2026])
        let agenda = [Euros(137_350), Euros(137_350), Euros(160_800)]
        let initiatives = [Euros(67_650), Euros(67_650), Euros(79_200)]
        #expect(budgets.map { $0.allotted(.agenda) } == agenda)
        #expect(budgets.map { $0.allotted(.initiatives) } == initiatives)
    }

    @Test func saysNothingOfTheExample() {
        #expect(read.report.diagnostics.filter { $0.severity > .remark }.isEmpty)
    }
}
