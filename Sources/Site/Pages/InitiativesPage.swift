import Projects
import Community
import Statistics
import Templates
import Wording

/// All initiatives of residents: what others can learn from first, then by wijk.
struct InitiativesPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.initiativesTitle],
            address: Addresses.initiatives,
            section: .takePart,
            kinds: [.initiatives]
        )
        return frame.page(Contracts.initiatieven) { [self] in record(Together(frame, gemeente)) }
    }

    private func record(_ together: Together) -> Record {
        let community = together.community
        let examples = community.initiatives.filter {
            together.data.initiatives[$0].isGoodExample
        }
        return Record(
            Contracts.initiativesFields,
            [
                "artikel": .markup(site.article("initiatieven", on: together.frame)),
                "aantal": .text(site.words.initiatives(community.initiatives.count)),
                "voorbeelden": .list(examples.map(together.initiativeRow)),
                "wijken": .list(groups(together)),
                "meedoenadres": .text(together.way(to: Addresses.takePart)),
            ]
        )
    }

    private func groups(_ together: Together) -> [Record] {
        let community = together.community
        return ([community.gemeente] + gemeente.scores.wijken).compactMap { area in
            let initiatives = community.initiatives(in: area)
            guard !initiatives.isEmpty else { return nil }
            return Record(
                Contracts.initiativeGroup,
                [
                    "naam": .text(together.name(of: area).capitalisedFirst),
                    "adres": .text(together.way(to: together.address(of: area))),
                    "initiatieven": .list(initiatives.map(together.initiativeRow)),
                ]
            )
        }
    }
}
