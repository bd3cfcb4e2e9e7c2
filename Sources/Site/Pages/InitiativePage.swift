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
            kinds: [.initiatives, .spending]
        )
        return frame.page(Contracts.initiatief) { [self] in record(Together(frame, gemeente)) }
    }
}

extension InitiativePage {
    private var initiative: Initiative { site.sources.community.initiatives[index] }

    private func record(_ together: Together) -> Record {
        let lines = together.data.budgetLines.filter { $0.initiative == index }
        let targets = initiative.measure.map { together.data.measures[$0].targets } ?? []
        return Record(
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
                "doelen": .list(
                    Together.texts(targets.map(together.sentence))
                ),
            ]
        )
    }
}
