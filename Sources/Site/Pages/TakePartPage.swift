import Community
import Projects
import Statistics
import Templates
import Wording

/// Where a resident can go with a complaint, a request, a wish or an idea.
struct TakePartPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings

    var page: SitePage {
        let community = site.community(of: gemeente)
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.takePartTitle],
            address: Addresses.takePart,
            section: .takePart,
            kinds: (community.goodExamples.isEmpty ? [] : [.initiatives])
                + (community.hasContacts ? [.contacts] : [])
        )
        return frame.page(Contracts.meedoen) { [self] in record(Together(frame, gemeente)) }
    }
}

extension TakePartPage {
    private func record(_ together: Together) -> Record {
        let community = together.community
        func way(_ address: String, _ isThere: Bool) -> Value {
            .text(isThere ? together.way(to: address) : "")
        }
        return Record(
            Contracts.takePartFields,
            [
                "artikel": .markup(site.article("meedoen", on: together.frame)),
                "contacten": .list(together.ownContacts),
                "fasen": .list(
                    Phase.allCases.filter { $0 != .finished }.map { phase in
                        Record(
                            Contracts.explained,
                            [
                                "naam": .text(site.words[phase].capitalisedFirst),
                                "uitleg": .text(site.words.help(phase)),
                            ]
                        )
                    }
                ),
                "regelingen": .list(community.menu.map { SupportStep(together, $0).record }),
                "voorbeelden": .list(community.goodExamples.map(together.initiativeRow)),
                "wijken": .list(gemeente.scores.wijken.map { wijk($0, together) }),
                "formulieradres": way(Addresses.form, true),
                "initiatievenadres": way(Addresses.initiatives, !community.initiatives.isEmpty),
                "organisatiesadres": way(
                    Addresses.organisations,
                    !community.organisations.isEmpty
                ),
                "budgetadres": way(Addresses.budget, community.hasMoney),
            ]
        )
    }

    private func wijk(_ wijk: Int, _ together: Together) -> Record {
        let areas = together.areas
        let all = [wijk] + areas.children(of: wijk)
        return Record(
            Contracts.wijkContacts,
            [
                "naam": .text(areas[wijk].name),
                "adres": .text(together.way(to: Addresses.area(areas[wijk], in: areas))),
                "gespreksblad": .text(together.way(to: Addresses.conversation(in: areas[wijk]))),
                "contacten": .list(
                    all.flatMap(together.community.contacts).map(together.contactRow)
                ),
            ]
        )
    }
}
