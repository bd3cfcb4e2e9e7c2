import Community
import Projects
import Statistics
import Templates
import Wording

/// The wijkbudget of one year: its division, and what became of it per part and wijk.
struct BudgetYearRow {
    private let together: Together
    private let budget: Wijkbudget
    private let settings: BudgetYear
    /// The year in which the reader lives.
    private let today: Int

    init(_ together: Together, _ budget: Wijkbudget, today: Int) {
        self.together = together
        self.budget = budget
        self.today = today
        settings = budget.settings
    }

    var record: Record {
        let sum = BudgetSum(budget.balances)
        return Record(
            Contracts.budgetYear,
            [
                "jaar": .text("\(settings.year)"),
                "anker": .text(anchor),
                "voorbij": .flag(settings.year < today),
                "komt": .flag(settings.year > today),
                "begroot": .text(settings.planned.map(DutchFormat.euros) ?? ""),
                "gereserveerd": .text(settings.reserved.map(DutchFormat.euros) ?? ""),
                "totaal": .text(DutchFormat.euros(settings.total)),
                "aandeel_agenda": .text(percentage(settings.agendaShare)),
                "aandeel_initiatieven": .text(percentage(10_000 - settings.agendaShare)),
                "agenda": .text(DutchFormat.euros(budget.allotted(.agenda))),
                "initiatieven": .text(DutchFormat.euros(budget.allotted(.initiatives))),
                "inwonersjaar": .text("\(settings.populationYear)"),
                "inwoners": .text(count(budget.shares.map(\.inhabitants).reduce(0, +))),
                "stap": .text(DutchFormat.euros(settings.step)),
                "wijken": .list(budget.shares.map(share)),
                "geraakt": .flag(!sum.isUntouched),
                "samen": .group(record(sum)),
                "delen": .list(BudgetPart.allCases.map(part)),
            ]
        )
    }
}

extension BudgetYearRow {
    private var anchor: String { "jaar-\(settings.year)" }

    private func percentage(_ hundredths: Int) -> String {
        DutchFormat.shortest(Double(hundredths) / 100) + "%"
    }

    private func count(_ people: Int) -> String { DutchFormat.number(Double(people), decimals: 0) }

    private func way(to wijk: Int) -> String { together.way(to: together.address(of: wijk)) }

    private func share(_ share: WijkShare) -> Record {
        Record(
            Contracts.budgetShare,
            [
                "naam": .text(together.name(of: share.wijk)),
                "adres": .text(way(to: share.wijk)),
                "inwoners": .text(count(share.inhabitants)),
                "totaal": .text(DutchFormat.euros(share.total)),
                "agenda": .text(DutchFormat.euros(share.agenda)),
                "initiatieven": .text(DutchFormat.euros(share.initiatives)),
            ]
        )
    }

    private func part(_ part: BudgetPart) -> Record {
        let balances = budget.balances.filter { $0.part == part }
        return Record(
            Contracts.budgetPart,
            [
                "naam": .text(together.words[part]),
                "anker": .text("\(anchor)-\(part.rawValue)"),
                "wijken": .list(balances.map(row)),
                "samen": .group(record(BudgetSum(balances))),
            ]
        )
    }

    private func row(_ balance: WijkBalance) -> Record {
        let name = together.name(of: balance.wijk)
        return Record(
            Contracts.budgetArea,
            ["naam": .text(name), "adres": .text(way(to: balance.wijk))]
        ).followed(by: together.balanceRow(balance))
    }

    private func record(_ sum: BudgetSum) -> Record {
        Record(
            Contracts.budgetSum,
            [
                "verdeeld": .text(DutchFormat.euros(sum.allotted)),
                "verschoven": .text(
                    sum.shifted == .zero ? "" : DutchFormat.signedEuros(sum.shifted)
                ),
                "beschikbaar": .text(DutchFormat.euros(sum.available)),
                "toegezegd": .text(DutchFormat.euros(sum.committed)),
                "besteed": .text(DutchFormat.euros(sum.spent)),
                "nog_te_besteden": .text(
                    sum.outstanding == .zero ? "" : DutchFormat.euros(sum.outstanding)
                ),
                "over": .text(DutchFormat.euros(sum.left)),
                "te_veel": .flag(sum.left < .zero),
            ]
        )
    }
}
