import Projects
import Testing

@testable import Community

@Suite struct WijkBalanceTests {
    private static let share = WijkShare(
        wijk: 0,
        inhabitants: 100,
        total: Euros(3_000),
        agenda: Euros(2_000)
    )

    private static func balance(_ part: BudgetPart, _ lines: [BudgetLine]) -> WijkBalance {
        WijkBalance(share, part: part, year: 2024, lines: lines)
    }

    @Test func countsMoneyOnceThatWasPromisedAndThenSpent() {
        let balance = Self.balance(
            .agenda,
            [
                CommunitySamples.line(.agenda, .committed, 900, measure: 1),
                CommunitySamples.line(.agenda, .spent, 400, measure: 1),
                CommunitySamples.line(.agenda, .spent, 100, measure: 2),
            ]
        )
        #expect(balance.committed == Euros(900))
        #expect(balance.spent == Euros(500))
        #expect(balance.claimed == Euros(1_000))
        #expect(balance.left == Euros(1_000))
    }

    @Test func movesMoneyBetweenTheParts() {
        let lines = [
            CommunitySamples.line(.agenda, .shifted, 300),
            CommunitySamples.line(.initiatives, .shifted, -300),
            CommunitySamples.line(.initiatives, .committed, 800, initiative: 1),
        ]
        #expect(Self.balance(.agenda, lines).available == Euros(2_300))
        #expect(Self.balance(.initiatives, lines).available == Euros(700))
        #expect(Self.balance(.initiatives, lines).left == Euros(-100))
    }

    @Test func leavesOutOtherYears() {
        let line = CommunitySamples.line(.agenda, .committed, 900, measure: 1)
        let balance = WijkBalance(Self.share, part: .agenda, year: 2025, lines: [line])
        #expect(balance.left == Euros(2_000))
    }
}
