import Projects
import Community
import Statistics
import Templates
import Wording

/// Decisions, steps and rungs, and what was spent.
extension Together {
    func history(_ history: StatusHistory) -> [Record] {
        history.entries.map { entry in
            Record(
                Contracts.historyRow,
                [
                    "datum": .text(DutchFormat.date(entry.day)),
                    "stand": .text(words[entry.stand]),
                ]
            )
        }
    }

    /// All steps with the current one; none where it is not said which that is.
    func process(_ current: ProcessStep?) -> [Record] { steps(current) { words[$0] } }
    func rungs(_ current: CitizenRung?) -> [Record] { steps(current) { words[$0] } }
    func rungs(_ current: GovernmentRung?) -> [Record] { steps(current) { words[$0] } }

    /// That an initiative is done is no phase, until it is.
    func phases(_ current: Phase) -> [Record] {
        let phases = Phase.allCases.filter { $0 != .finished || current == .finished }
        return steps(phases, current) { words[$0] }
    }

    private func steps<Step: CaseIterable & Equatable>(
        _ current: Step?,
        name: (Step) -> String
    ) -> [Record] {
        current.map { steps(Array(Step.allCases), $0, name: name) } ?? []
    }

    private func steps<Step: Equatable>(
        _ steps: [Step],
        _ current: Step,
        name: (Step) -> String
    ) -> [Record] {
        steps.map { step in
            Record(
                Contracts.stepRow,
                ["naam": .text(name(step)), "huidig": .flag(step == current)]
            )
        }
    }

    /// The money of a wijk, the last year first.
    func balances(of wijk: Int) -> [WijkBalance] {
        community.budgets.reversed().flatMap { budget in
            budget.balances.filter { $0.wijk == wijk }
        }
    }

    /// What was promised and spent of some lines, by year.
    func spending(_ lines: [BudgetLine]) -> [Record] {
        Set(lines.map(\.year)).sorted().map { year in
            spendingRow("\(year)", lines.filter { $0.year == year })
        }
    }

    func spendingRow(_ year: String, _ lines: [BudgetLine]) -> Record {
        func sum(_ entry: BudgetEntry) -> String {
            DutchFormat.euros(lines.filter { $0.entry == entry }.map(\.amount).total)
        }
        return Record(
            Contracts.spendingRow,
            [
                "jaar": .text(year), "toegezegd": .text(sum(.committed)),
                "besteed": .text(sum(.spent)),
            ]
        )
    }
}

extension String {
    /// A role or a list is written small in a table, and large at the start of a line.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
