package import Diagnostics
package import Projects

/// What `wijkbudget.csv` says of one year.
package struct BudgetYear: Sendable {
    package let year: Int
    package let total: Euros
    /// The share of the agenda in hundredths of a percent: 6,700 is 67 %.
    package let agendaShare: Int
    package let step: Euros
    /// The indicator and the year that say how many people live where.
    package let population: Int
    package let populationYear: Int
    /// The whole budget of the gemeente, and what of it does not go to the wijken.
    package let planned: Euros?
    package let reserved: Euros?
    package let location: Location
}

/// A row of `budget.csv`.
package struct BudgetLine: Sendable {
    package let year: Int
    package let wijk: Int
    package let part: BudgetPart
    package let entry: BudgetEntry
    /// Below nought only where money is shifted away.
    package let amount: Euros
    package let measure: Int?
    package let initiative: Int?
    package let location: Location
}
