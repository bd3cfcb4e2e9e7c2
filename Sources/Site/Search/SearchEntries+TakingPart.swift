import Community
import Prose
import Statistics
import Wording

extension SearchEntries {
    /// What people agreed, do and get, and what can be taken along: the overviews, and every agenda, measure, initiative and organisation.
    static func takingPart(_ site: SiteAssembly, _ gemeente: GemeenteFindings) -> [Entry] {
        let community = site.community(of: gemeente)
        let pages: [(name: PageWord, address: String, isThere: Bool)] = [
            (.agendasTitle, Addresses.agendas, community.hasAgenda),
            (.budgetTitle, Addresses.budget, community.hasMoney),
            (.takePartTitle, Addresses.takePart, community.hasWayIn),
            (.formTitle, Addresses.form, community.hasWayIn),
            (.initiativesTitle, Addresses.initiatives, !community.initiatives.isEmpty),
            (.organisationsTitle, Addresses.organisations, !community.organisations.isEmpty),
            (.openDataTitle, Addresses.openData, true),
        ]
        let sheets = gemeente.scores.wijken.map { site.dataset.areas[$0] }
        return pages.filter(\.isThere).map { entry(site.words[$0.name], $0.address) }
            + sheets.map {
                entry(site.words.conversation(in: $0.name), Addresses.conversation(in: $0))
            } + agendas(site, community, gemeente) + deeds(site, community)
    }

    private static func agendas(
        _ site: SiteAssembly,
        _ community: GemeenteCommunity,
        _ gemeente: GemeenteFindings
    ) -> [Entry] {
        let areas = site.dataset.areas
        return ([community.gemeente] + gemeente.scores.wijken).filter(community.hasAgenda).map {
            entry(site.words.agenda(of: areas[$0].name), Addresses.agenda(of: areas[$0]))
        }
            + community.measures.map { index in
                let measure = community.data.measures[index]
                return entry(
                    measure.title,
                    Addresses.measure(measure, in: areas),
                    .kindMeasure,
                    of: areas[measure.buurt ?? measure.area].name
                )
            }
    }

    private static func deeds(_ site: SiteAssembly, _ community: GemeenteCommunity) -> [Entry] {
        let areas = site.dataset.areas
        return community.initiatives.map { index in
            let initiative = community.data.initiatives[index]
            return entry(
                initiative.title,
                Addresses.initiative(initiative),
                .kindInitiative,
                of: areas[initiative.area].name
            )
        }
            + community.organisations.map { organisation in
                entry(
                    organisation.name,
                    Addresses.organisations,
                    .kindOrganisation,
                    of: organisation.areas.first.map { areas[$0].name } ?? ""
                )
            }
    }

    private static func entry(
        _ name: String,
        _ address: String,
        _ kind: PageWord = .kindArticle,
        of place: String = ""
    ) -> Entry {
        Entry(name: name, address: address, kind: kind, of: place, aliases: [])
    }
}
