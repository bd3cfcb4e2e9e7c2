import Projects
import Templates
import Wording

/// What was agreed in all wijken: how far it is, what recurs, and every measure.
struct AgendasPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings

    var page: SitePage {
        let community = site.community(of: gemeente)
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.agendasTitle],
            address: Addresses.agendas,
            section: .agenda,
            isFictitious: site.usesFictitious(community.aims(of: community.measures)),
            kinds: [.measures] + community.targetKinds(community.measures)
        )
        return frame.page(Contracts.agendas) { [self] in record(Together(frame, gemeente)) }
    }

    private func record(_ together: Together) -> Record {
        let groups = MeasureGroups(together)
        let community = together.community
        return Record(
            Contracts.agendasFields,
            [
                "artikel": .markup(site.article("wijkagenda", on: together.frame)),
                "aantal": .text(site.words.measures(community.measures.count)),
                "standen": .list(AgendaProgress.heads(site.words)),
                "voortgang": .list(AgendaProgress(together).rows),
                "terugkerend": .list(groups.recurringMeasures),
                "terugkerende_themas": .list(groups.recurringSubjects),
                "terugkerende_cijfers": .list(groups.recurringIndicators),
                "wijken": .list(groups.byArea),
                "per_stand": .list(groups.byStand),
                "per_jaar": .list(groups.byYear),
                "per_thema": .list(groups.bySubject),
                "budgetadres": .text(
                    community.hasMoney ? together.way(to: Addresses.budget) : ""
                ),
            ]
        )
    }
}
