package import Diagnostics
package import Projects

/// A source of money, and its step on the menu of support where initiatives may ask for it.
package struct Scheme: Sendable {
    package let key: String
    package let name: String
    /// Nothing for money that is for measures only.
    package let order: Int?
    package let origin: MoneyOrigin
    /// The part of the wijkbudget that it is.
    package let part: BudgetPart?
    package let cap: Euros?
    package let buurtCap: Euros?
    /// The indices of the schemes that cannot go together with this one.
    package internal(set) var excluded: [Int]
    package let note: String
    package let location: Location

    package func cap(for reach: Initiative.Reach) -> Euros? {
        reach == .buurt ? buurtCap ?? cap : cap
    }
}
