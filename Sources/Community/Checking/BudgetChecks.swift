import Diagnostics
import Projects
import Statistics

/// Whether the wijkbudget adds up, and nobody promised more than there is.
struct BudgetChecks {
    let data: CommunityData
    let areas: Areas
    /// The years of the wijkbudget; nothing where a row of it may be lost.
    let years: Set<Int>?

    func run(report: inout Report) {
        if let years { checkYears(years, report: &report) }
        for line in data.budgetLines { checkPlace(of: line, report: &report) }
        for budget in data.budgets {
            checkShifts(of: budget, report: &report)
            for balance in budget.balances { check(balance, report: &report) }
        }
        checkMeasures(report: &report)
        checkInitiatives(report: &report)
    }
}

extension BudgetChecks {
    private func checkYears(_ years: Set<Int>, report: inout Report) {
        for line in data.budgetLines where !years.contains(line.year) {
            report.add(.noBudget(line.year), at: line.location)
        }
    }

    /// A wijk has a share of the budget, and an initiative gets money of its own wijk.
    private func checkPlace(of line: BudgetLine, report: inout Report) {
        let budget = data.budgets.first { $0.settings.year == line.year }
        let wijk = areas[line.wijk].key
        if let budget, budget.balance(of: line.wijk, line.part) == nil {
            report.add(.noShare(wijk), at: line.location)
        }
        guard let index = line.initiative else { return }
        let initiative = data.initiatives[index]
        guard initiative.area != line.wijk, areas[initiative.area].level == .wijk else { return }
        report.add(
            .otherWijk(initiative.key, areas[initiative.area].key, wijk),
            at: line.location
        )
    }

    /// Money goes from one part or wijk to another, so that all shifts of a year are nought together.
    private func checkShifts(of budget: Wijkbudget, report: inout Report) {
        let shifts = data.budgetLines.filter {
            $0.year == budget.settings.year && $0.entry == .shifted
        }
        let sum = shifts.map(\.amount).total
        guard sum != .zero, let last = shifts.last else { return }
        report.add(.shiftsDoNotCancel(budget.settings.year, sum), at: last.location)
    }

    private func check(_ balance: WijkBalance, report: inout Report) {
        guard balance.left < .zero else { return }
        let lines = data.budgetLines.filter {
            $0.year == balance.year && $0.wijk == balance.wijk && $0.part == balance.part
        }
        guard let last = lines.last(where: { $0.entry != .shifted }) ?? lines.last else { return }
        report.add(.overspent(balance, areas[balance.wijk].key), at: last.location)
    }
}

extension BudgetChecks {
    /// What the wijkbudget pays for a measure is not more than the measure says it gets from there.
    private func checkMeasures(report: inout Report) {
        for (index, measure) in data.measures.enumerated() {
            let lines = data.budgetLines.filter { $0.measure == index && $0.initiative == nil }
            check(lines, against: measure.funding, of: measure.key, report: &report)
        }
    }

    private func checkInitiatives(report: inout Report) {
        for (index, initiative) in data.initiatives.enumerated() {
            let lines = data.budgetLines.filter { $0.initiative == index }
            check(lines, against: initiative.funding, of: initiative.key, report: &report)
        }
    }

    private func check(
        _ lines: [BudgetLine],
        against funding: [Funding],
        of key: String,
        report: inout Report
    ) {
        func sum(_ entry: BudgetEntry) -> Euros {
            lines.filter { $0.entry == entry }.map(\.amount).total
        }
        let paid = max(sum(.committed), sum(.spent))
        let own = funding.filter { money in
            money.scheme.flatMap { data.schemes[$0].part } != nil
        }
        let asked = own.compactMap(\.amount).total
        // What is still `pm`, or of a source that was wrong, may be any amount.
        let isOpen =
            own.contains { $0.amount == nil } || funding.contains { $0.scheme == nil }
        guard !isOpen, paid > asked, let last = lines.last(where: { $0.entry != .shifted })
        else { return }
        report.add(.paysMore(key, paid, asked), at: last.location)
    }
}

extension Diagnostic.Message {
    fileprivate static func noBudget(_ year: Int) -> Self {
        .error("WM325", "voor \(year) is er geen wijkbudget; zet het jaar in wijkbudget.csv")
    }

    fileprivate static func noShare(_ wijk: String) -> Self {
        .error(
            "WM339",
            "'\(wijk)' krijgt geen deel van het wijkbudget; noem een wijk van de gemeente"
        )
    }

    fileprivate static func otherWijk(_ key: String, _ own: String, _ given: String) -> Self {
        .error(
            "WM340",
            "'\(key)' is een initiatief in '\(own)', niet in '\(given)'; verbeter de wijk"
        )
    }

    fileprivate static func shiftsDoNotCancel(_ year: Int, _ sum: Euros) -> Self {
        .error(
            "WM326",
            "alle verschuivingen van \(year) zijn samen \(sum) in plaats van 0; wat ergens bij komt, gaat ergens anders af"
        )
    }

    fileprivate static func overspent(_ balance: WijkBalance, _ wijk: String) -> Self {
        let part = balance.part == .agenda ? "de wijkagenda" : "initiatieven"
        return .error(
            "WM327",
            "'\(wijk)' heeft in \(balance.year) voor \(part) \(balance.available), maar \(balance.claimed) is toegezegd of besteed; verlaag een bedrag of verschuif geld"
        )
    }

    fileprivate static func paysMore(_ key: String, _ paid: Euros, _ asked: Euros) -> Self {
        .warning(
            "WM328",
            "'\(key)' krijgt \(paid) uit het wijkbudget, maar noemt zelf \(asked); maak ze gelijk"
        )
    }
}
