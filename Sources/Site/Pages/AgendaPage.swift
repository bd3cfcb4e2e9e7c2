import Markup
import Prose
import Projects
import Community
import Statistics
import Templates
import Wording

/// Everything that the people of one wijk agreed, do and say; or what holds for all wijken.
struct AgendaPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    let area: Int

    var page: SitePage {
        let community = site.community(of: gemeente)
        let shared = isShared ? [] : community.measures(of: community.gemeente)
        let shown = community.measures(of: area) + shared
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: title,
            address: Addresses.agenda(of: site.dataset.areas[area]),
            section: .agenda,
            crumbs: [Frame.Crumb(name: site.words[.agendasTitle], address: Addresses.agendas)],
            isFictitious: site.usesFictitious(community.aims(of: shown)),
            kinds: kinds(community)
        )
        return frame.page(Contracts.agenda) { [self] in record(Together(frame, gemeente)) }
    }
}

extension AgendaPage {
    private var isShared: Bool { area == gemeente.scores.gemeente }

    private func kinds(_ community: GemeenteCommunity) -> [InventedKind] {
        let areas = site.dataset.areas
        let kinds = AreaTogether.kinds(of: area, community, areas)
        // Those for all wijken stand on it too.
        return [.measures, .targets] + kinds.filter { ![.measures, .targets].contains($0) }
    }

    private var title: String {
        let community = site.community(of: gemeente)
        let own = community.agenda(of: area).flatMap { site.sources.articles[$0.path]?.title }
        return own ?? site.words.agenda(of: site.dataset.areas[area].name)
    }

    private func record(_ together: Together) -> Record {
        let community = together.community
        let agenda = community.agenda(of: area)
        // Those of the gemeente itself, not of every wijk in it.
        let contacts =
            isShared
            ? community.contacts(in: area) : community.contacts(around: area, together.areas)
        let shared = isShared ? [] : community.measures(of: community.gemeente)
        return Record(
            Contracts.agendaFields,
            [
                "naam": .text(title),
                "gebied": .text(together.name(of: area)),
                "gebiedadres": .text(together.way(to: together.address(of: area))),
                "stand": .text(agenda.map { together.stand($0.status) } ?? ""),
                "teken": .text(together.sign(agenda?.status)),
                "geschiedenis": .list(agenda.map { together.history($0.status) } ?? []),
                "heeft_proces": .flag(agenda?.step != nil),
                "proces": .list(together.process(agenda?.step)),
                "artikel": .markup(
                    agenda.map { site.article(at: $0.path, on: together.frame) } ?? .init()
                ),
                "groepen": .list(MeasureGroups(together).byBuurt(of: area)),
                "heeft_algemeen": .flag(!shared.isEmpty),
                "algemeen": .list(shared.map(together.measureRow)),
                "heeft_signalen": .flag(!community.signals(from: area).isEmpty),
                "signalen": .list(community.signals(from: area).map(together.signalRow)),
                "heeft_initiatieven": .flag(!community.initiatives(in: area).isEmpty),
                "initiatieven": .list(
                    community.initiatives(in: area).map(together.initiativeRow)
                ),
                "heeft_budget": .flag(!together.balances(of: area).isEmpty),
                "budget": .list(together.balances(of: area).map(together.balanceRow)),
                "budgetadres": .text(
                    community.hasMoney ? together.way(to: Addresses.budget) : ""
                ),
                "heeft_coalitie": .flag(!community.members(in: area).isEmpty),
                "coalitie": .list(community.members(in: area).map(together.memberRow)),
                "heeft_contacten": .flag(!contacts.isEmpty),
                "contacten": .list(contacts.map(together.contactRow)),
                "gesprekadres": .text(
                    isShared
                        ? ""
                        : together.way(to: Addresses.conversation(in: together.areas[area]))
                ),
            ]
        )
    }
}
