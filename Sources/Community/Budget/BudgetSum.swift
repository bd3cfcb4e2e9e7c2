/// Several parts of a wijkbudget together.
package struct BudgetSum: Sendable {
    package let allotted: Euros
    package let shifted: Euros
    package let committed: Euros
    package let spent: Euros
    /// What was promised or spent, each measure and initiative once.
    package let claimed: Euros

    package init(_ balances: [WijkBalance]) {
        allotted = balances.map(\.allotted).total
        shifted = balances.map(\.shifted).total
        committed = balances.map(\.committed).total
        spent = balances.map(\.spent).total
        claimed = balances.map(\.claimed).total
    }

    package var available: Euros { allotted + shifted }
    /// Below nought where more was promised than there is.
    package var left: Euros { available - claimed }
    /// Promised, and not spent yet.
    package var outstanding: Euros { claimed - spent }
    /// Nothing was written of it yet.
    package var isUntouched: Bool { shifted == .zero && committed == .zero && spent == .zero }
}
