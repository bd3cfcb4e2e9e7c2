import Projects
import Statistics
import Templates
import Wording

/// The home of a site with several gemeenten: each has a monitor of its own, and none is set against another.
struct GemeentenPage {
    let site: SiteAssembly

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: nil,
            title: site.project.settings.title,
            address: Addresses.home
        )
        return frame.page(Contracts.gemeenten) { [self] in
            Record(
                Contracts.gemeentenFields,
                [
                    "inleiding": .markup(site.article("index", on: frame)),
                    "gemeenten": .list(
                        DutchOrder.sorted(site.findings) {
                            site.dataset.areas[$0.scores.gemeente].name
                        }.map(row)
                    ),
                ]
            )
        }
    }

    private func row(_ gemeente: GemeenteFindings) -> Record {
        let area = site.dataset.areas[gemeente.scores.gemeente]
        return Record(
            Contracts.gemeente,
            [
                "naam": .text(area.name),
                "adres": .text(Addresses.folder(of: area) + Addresses.home),
                "wijken": .text(site.words.areas(gemeente.scores.wijken.count, .wijk)),
            ]
        )
    }
}
