import Community
import Projects
import Statistics
import Templates
import Wording

/// Which organisations of residents there are, and in which buurten there is none.
struct OrganisationsPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings

    var page: SitePage {
        let takePart = Frame.Crumb(name: site.words[.takePartTitle], address: Addresses.takePart)
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.organisationsTitle],
            address: Addresses.organisations,
            section: .takePart,
            crumbs: site.community(of: gemeente).hasWayIn ? [takePart] : [],
            kinds: [.organisations]
        )
        return frame.page(Contracts.organisaties) { [self] in record(Together(frame, gemeente)) }
    }
}

extension OrganisationsPage {
    private func record(_ together: Together) -> Record {
        let rows = OrganisationRows(together)
        return Record(
            Contracts.organisationsFields,
            [
                "artikel": .markup(site.article("organisaties", on: together.frame)),
                "zin": .text(rows.sentence),
                "gedeeld": .list(Together.texts(rows.sharedNumbers)),
                "wijken": .list(gemeente.scores.wijken.map(rows.wijk)),
                "organisaties": .list(together.community.organisations.map(rows.organisation)),
                "fasen": .list(
                    OrganisationStage.allCases.map { stage in
                        Record(
                            Contracts.explained,
                            [
                                "naam": .text(site.words[stage].capitalisedFirst),
                                "uitleg": .text(site.words.help(stage)),
                            ]
                        )
                    }
                ),
            ]
        )
    }
}
