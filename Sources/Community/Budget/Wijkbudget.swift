package import Projects

/// The wijkbudget of one year: its division over the wijken, and what became of it.
package struct Wijkbudget: Sendable {
    package let settings: BudgetYear
    /// In the municipality's order.
    package let shares: [WijkShare]
    /// Per wijk the agenda, then the initiatives.
    package let balances: [WijkBalance]

    init(_ settings: BudgetYear, shares: [WijkShare], lines: [BudgetLine]) {
        self.settings = settings
        self.shares = shares
        let own = lines.filter { $0.year == settings.year }
        balances = shares.flatMap { share in
            BudgetPart.allCases.map {
                WijkBalance(share, part: $0, year: settings.year, lines: own)
            }
        }
    }

    package func balance(of wijk: Int, _ part: BudgetPart) -> WijkBalance? {
        balances.first { $0.wijk == wijk && $0.part == part }
    }

    /// What the wijken get together for one part.
    package func allotted(_ part: BudgetPart) -> Euros { shares.map { $0.amount(of: part) }.total }
}
