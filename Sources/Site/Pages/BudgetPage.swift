import Community
import Projects
import Statistics
import Templates
import Wording

/// The money for the wijken: how it was divided and what became of it, and the programmes with money of their own.
struct BudgetPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings

    var page: SitePage {
        let community = site.community(of: gemeente)
        let isTouched = community.budgets.contains { !BudgetSum($0.balances).isUntouched }
        let agendas = Frame.Crumb(name: site.words[.agendasTitle], address: Addresses.agendas)
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.budgetTitle],
            address: Addresses.budget,
            section: .agenda,
            crumbs: community.hasAgenda ? [agendas] : [],
            kinds: (community.budgets.isEmpty ? [] : [.budget]) + (isTouched ? [.spending] : [])
        )
        return frame.page(Contracts.wijkbudget) { [self] in
            record(Together(frame, gemeente))
        }
    }
}

extension BudgetPage {
    private func record(_ together: Together) -> Record {
        let community = together.community
        let today = site.project.settings.referenceDate
        return Record(
            Contracts.budgetFields,
            [
                "artikel": .markup(site.article("wijkbudget", on: together.frame)),
                "grafiek": .markup(SpendingChart(site.words, community.budgets).figure),
                "verdeeld": .flag(!community.budgets.isEmpty),
                "jaren": .list(
                    community.budgets.reversed().map {
                        BudgetYearRow(together, $0, today: today.year).record
                    }
                ),
                "programmas": .list(
                    community.programmes.enumerated().map {
                        programme($0.element, number: $0.offset + 1)
                    }
                ),
            ]
        )
    }

    private func programme(_ programme: Programme, number: Int) -> Record {
        Record(
            Contracts.programme,
            [
                "naam": .text(programme.name),
                "anker": .text("programma-\(number)"),
                "jaren": .list(programme.years.reversed().map(year)),
            ]
        )
    }

    private func year(_ year: Programme.Year) -> Record {
        Record(
            Contracts.programmeYear,
            [
                "jaar": .text("\(year.year)"),
                "regels": .list(
                    year.lines.map { line in
                        Record(
                            Contracts.programmeLine,
                            [
                                "naam": .text(line.name),
                                "bedrag": .text(
                                    line.amount.map(DutchFormat.euros) ?? site.words[.amountUnknown]
                                ),
                            ]
                        )
                    }
                ),
                "totaal": .text(DutchFormat.euros(year.total)),
                "heeft_pm": .flag(year.hasUnknownAmounts),
            ]
        )
    }
}
