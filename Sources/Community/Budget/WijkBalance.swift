package import Projects

/// What became of one part of the budget of a wijk in a year.
package struct WijkBalance: Sendable {
    package let year: Int
    package let wijk: Int
    package let part: BudgetPart
    /// By the division over the wijken.
    package let allotted: Euros
    /// What came from elsewhere, or went there.
    package let shifted: Euros
    package let committed: Euros
    package let spent: Euros
    /// What was promised or spent, each measure and initiative once: the larger of the two.
    package let claimed: Euros

    package var available: Euros { allotted + shifted }
    /// What can still be promised; below nought where too much was.
    package var left: Euros { available - claimed }

    init(_ share: WijkShare, part: BudgetPart, year: Int, lines: [BudgetLine]) {
        let own = lines.filter { $0.year == year && $0.wijk == share.wijk && $0.part == part }
        (self.year, wijk, self.part) = (year, share.wijk, part)
        allotted = share.amount(of: part)
        shifted = Self.sum(own, .shifted)
        committed = Self.sum(own, .committed)
        spent = Self.sum(own, .spent)
        let subjects = Dictionary(grouping: own) { Subject($0) }.values
        claimed = subjects.map { max(Self.sum($0, .committed), Self.sum($0, .spent)) }.total
    }

    private static func sum(_ lines: [BudgetLine], _ entry: BudgetEntry) -> Euros {
        lines.filter { $0.entry == entry }.map(\.amount).total
    }
}

/// What a line of the budget is for.
private struct Subject: Hashable {
    let measure: Int?
    let initiative: Int?

    init(_ line: BudgetLine) { (measure, initiative) = (line.measure, line.initiative) }
}
