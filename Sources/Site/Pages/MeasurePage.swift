import Projects
import Community
import Statistics
import Templates
import Wording

/// One measure: what was agreed, which figures it hopes to change, what it costs and what came of it.
struct MeasurePage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    let index: Int

    var page: SitePage {
        let areas = site.dataset.areas
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: measure.title,
            within: areas[measure.area].name,
            address: Addresses.measure(measure, in: areas),
            section: .agenda,
            crumbs: [
                Frame.Crumb(name: site.words[.agendasTitle], address: Addresses.agendas),
                Frame.Crumb(
                    name: measure.area == gemeente.scores.gemeente
                        ? site.words.whole(areas[measure.area].name).capitalisedFirst
                        : areas[measure.area].name,
                    address: Addresses.agenda(of: areas[measure.area])
                ),
            ],
            isFictitious: site.usesFictitious(measure.targets.map(\.indicator)),
            kinds: kinds(site.community(of: gemeente))
        )
        return frame.page(Contracts.maatregel) { [self] in record(Together(frame, gemeente)) }
    }
}

extension MeasurePage {
    private func kinds(_ community: GemeenteCommunity) -> [InventedKind] {
        let found: [(kind: InventedKind, isThere: Bool)] = [
            (.measures, true), (.targets, !measure.targets.isEmpty),
            (.initiatives, !community.initiatives(under: index).isEmpty),
            (.spending, !community.data.budgetLines(of: index).isEmpty),
        ]
        return found.filter(\.isThere).map(\.kind)
    }

    private var measure: Measure { site.sources.community.measures[index] }

    private func record(_ together: Together) -> Record {
        let community = together.community
        let areas = together.areas
        let lines = together.data.budgetLines(of: index)
        let initiatives = community.initiatives(under: index)
        let alike = community.measures(like: index)
        return Record(
            Contracts.measureFields,
            [
                "naam": .text(measure.title),
                "gebied": .text(together.name(of: measure.area)),
                "agendaadres": .text(together.way(to: Addresses.agenda(of: areas[measure.area]))),
                "gebiedadres": .text(together.way(to: together.address(of: measure.area))),
                "buurt": .text(measure.buurt.map { areas[$0].name } ?? ""),
                "buurtadres": .text(
                    measure.buurt.map { together.way(to: Addresses.area(areas[$0], in: areas)) }
                        ?? ""
                ),
                "stand": .text(together.stand(measure.status)),
                "teken": .text(together.sign(measure.status)),
                "omschrijving": .text(measure.summary ?? ""),
                "doel": .text(measure.goal ?? ""),
                "trekker": .text(measure.lead ?? ""),
                "partijen": .text(DutchFormat.list(measure.parties)),
                "heeft_financiering": .flag(!measure.funding.isEmpty),
                "financiering": .list(measure.funding.map(together.fundingRow)),
                "geld": .text(together.total(measure.funding)),
                "jaar": .text(measure.years.map(DutchFormat.years) ?? ""),
                "beheer": .text(measure.maintenance ?? ""),
                "thema": .text(theme?.name ?? ""),
                "themaadres": .text(theme.map { together.way(to: Addresses.theme($0)) } ?? ""),
                "terrein": .text(measure.field.map { site.words[$0] } ?? ""),
                "actielijn": .text(measure.actionLine.map { site.words[$0] } ?? ""),
                "heeft_ladder": .flag(measure.citizenRung != nil || measure.governmentRung != nil),
                "heeft_burgerladder": .flag(measure.citizenRung != nil),
                "heeft_overheidsladder": .flag(measure.governmentRung != nil),
                "burgerladder": .list(together.rungs(measure.citizenRung)),
                "overheidsladder": .list(together.rungs(measure.governmentRung)),
                "heeft_proces": .flag(measure.step != nil),
                "proces": .list(together.process(measure.step)),
                "geschiedenis": .list(together.history(measure.status)),
                "heeft_strevens": .flag(!measure.targets.isEmpty),
                "strevens": .list(measure.targets.map { TargetRow(together, $0).record }),
                "artikel": .markup(site.article(at: measure.path, on: together.frame)),
                "heeft_uitgaven": .flag(!lines.isEmpty),
                "uitgaven": .list(together.spending(lines)),
                "uitgaven_samen": .group(together.spendingRow("", lines)),
                "heeft_initiatieven": .flag(!initiatives.isEmpty),
                "initiatieven": .list(initiatives.map(together.initiativeRow)),
                "initiatieven_geld": .text(
                    together.total(initiatives.flatMap { together.data.initiatives[$0].funding })
                ),
                "heeft_ook": .flag(!alike.isEmpty),
                "ook": .list(alike.map(together.measureRow)),
                "meedoenadres": .text(
                    community.hasWayIn ? together.way(to: Addresses.takePart) : ""
                ),
                "gesprekadres": .text(
                    measure.area == community.gemeente
                        ? ""
                        : together.way(to: Addresses.conversation(in: areas[measure.area]))
                ),
            ]
        )
    }

    private var theme: Theme? { measure.theme.map { site.dataset.themes[$0] } }
}
