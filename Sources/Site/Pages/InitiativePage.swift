import Projects
import Community
import Statistics
import Templates
import Wording

/// What residents do themselves: how far it is, what it costs and which measure it helps.
struct InitiativePage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    let index: Int

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: initiative.title,
            within: site.dataset.areas[initiative.area].name,
            address: Addresses.initiative(initiative),
            section: .takePart,
            crumbs: [
                Frame.Crumb(name: site.words[.initiativesTitle], address: Addresses.initiatives)
            ],
            isFictitious: site.usesFictitious(targets.map(\.indicator)),
            kinds: (targets.isEmpty ? [.initiatives] : [.initiatives, .targets])
                + (lines.isEmpty ? [] : [.spending])
        )
        return frame.page(Contracts.initiatief) { [self] in record(Together(frame, gemeente)) }
    }
}

extension InitiativePage {
    private var lines: [BudgetLine] {
        site.sources.community.budgetLines.filter { $0.initiative == index }
    }

    /// Of the measure that it belongs to.
    private var targets: [Target] {
        initiative.measure.map { site.sources.community.measures[$0].targets } ?? []
    }

    private var initiative: Initiative { site.sources.community.initiatives[index] }

    private func record(_ together: Together) -> Record {
        Record(
            Contracts.initiativeFields,
            [
                "naam": .text(initiative.title),
                "rij": .group(together.initiativeRow(index)),
                "voor_buurt": .flag(initiative.reach == .buurt),
                "fasen": .list(together.phases(initiative.phase)),
                "heeft_financiering": .flag(!initiative.funding.isEmpty),
                "financiering": .list(initiative.funding.map(together.fundingRow)),
                "heeft_uitgaven": .flag(!lines.isEmpty),
                "uitgaven": .list(together.spending(lines)),
                "artikel": .markup(site.article(at: initiative.path, on: together.frame)),
                "meedoenadres": .text(together.way(to: Addresses.takePart)),
                "doelen": .list(targets.map { TargetRow(together, $0).goal }),
            ]
        )
    }
}
