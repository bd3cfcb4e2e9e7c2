package import Projects

/// What a wijk gets of the wijkbudget of a year.
package struct WijkShare: Sendable {
    package let wijk: Int
    package let inhabitants: Int
    package let total: Euros
    package let agenda: Euros

    package var initiatives: Euros { total - agenda }

    package func amount(of part: BudgetPart) -> Euros {
        part == .agenda ? agenda : initiatives
    }

    /// Divides a year's budget by inhabitants (Roermond, annex 2).
    ///
    /// The totals are divided in steps; the agenda has its percentage of the exact share, rounded to a step.
    /// Of two wijken with the same right the first goes before: they stand in the municipality's order.
    package static func divide(
        _ budget: BudgetYear,
        over wijken: [(wijk: Int, inhabitants: Int)]
    ) -> [WijkShare] {
        let step = budget.step.cents
        let units = step > 0 ? budget.total.cents / step : 0
        let given = SainteLague.divide(units, over: wijken.map(\.inhabitants))
        let people = wijken.reduce(0) { $0 + Int128($1.inhabitants) }
        return zip(wijken, given).map { wijk, units in
            // All of it is all of it, whatever the rounding.
            let agenda =
                budget.agendaShare == 10_000
                ? units : agendaUnits(budget, inhabitants: wijk.inhabitants, of: people)
            return WijkShare(
                wijk: wijk.wijk,
                inhabitants: wijk.inhabitants,
                total: Euros(cents: units * step),
                agenda: Euros(cents: min(agenda, units) * step)
            )
        }
    }
}

extension WijkShare {
    /// The percentage of the exact share in steps, a half upwards.
    private static func agendaUnits(_ budget: BudgetYear, inhabitants: Int, of people: Int128)
        -> Int
    {
        let whole = people * Int128(budget.step.cents) * 10_000
        guard whole > 0 else { return 0 }
        let share = Int128(budget.total.cents) * Int128(inhabitants) * Int128(budget.agendaShare)
        return Int((2 * share + whole) / (2 * whole))
    }
}
