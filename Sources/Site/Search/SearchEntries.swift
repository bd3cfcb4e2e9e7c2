import Prose
import Statistics
import Wording

/// Everything that can be found on a site, or in the part of one gemeente.
struct SearchEntries {
    struct Entry {
        let name: String
        /// From the folder that the search page's own address starts in.
        let address: String
        let kind: PageWord
        /// What it belongs to, such as the wijk of a buurt.
        let of: String
        /// Other names and postcodes, by which it is found but not shown.
        let aliases: [String]
    }

    let all: [Entry]

    /// The areas, themes and figures of a gemeente.
    init(_ site: SiteAssembly, _ gemeente: GemeenteFindings) {
        let areas = gemeente.scores.wijken.flatMap { wijk in
            [wijk] + site.dataset.areas.children(of: wijk)
        }
        let texts = site.isPerGemeente ? [] : Self.articles(site)
        all =
            areas.map { Self.area($0, site) } + Self.themes(site) + texts
            + Self.editions(site, gemeente) + Self.takingPart(site, gemeente)
    }

    /// The gemeenten of a site with their wijken; the rest is found in the gemeente itself.
    init(gemeentenOf site: SiteAssembly) {
        all =
            site.findings.flatMap { gemeente -> [Entry] in
                let area = site.dataset.areas[gemeente.scores.gemeente]
                let folder = Addresses.folder(of: area)
                let own = Entry(
                    name: area.name,
                    address: folder + Addresses.home,
                    kind: .kindGemeente,
                    of: "",
                    aliases: area.aliases
                )
                return [own]
                    + gemeente.scores.wijken.map { wijk in
                        let entry = Self.area(wijk, site)
                        return Entry(
                            name: entry.name,
                            address: folder + entry.address,
                            kind: entry.kind,
                            of: area.name,
                            aliases: entry.aliases
                        )
                    }
            } + Self.articles(site)
            + (site.hasEditions
                ? [
                    Entry(
                        name: site.words[.editionsTitle],
                        address: Addresses.editions,
                        kind: .kindArticle,
                        of: "",
                        aliases: []
                    )
                ] : [])
    }
}

extension SearchEntries {
    private static func area(_ index: Int, _ site: SiteAssembly) -> Entry {
        let areas = site.dataset.areas
        let area = areas[index]
        let isBuurt = area.level == .buurt
        return Entry(
            name: area.name,
            address: Addresses.area(area, in: areas),
            kind: isBuurt ? .kindBuurt : .kindWijk,
            of: isBuurt ? area.parent.map { areas[$0].name } ?? "" : "",
            aliases: area.aliases + site.postcodes(of: index)
        )
    }

    private static func themes(_ site: SiteAssembly) -> [Entry] {
        let dataset = site.dataset
        let themes = dataset.themes.map { theme in
            Entry(
                name: theme.name,
                address: Addresses.theme(theme),
                kind: .kindTheme,
                of: "",
                aliases: []
            )
        }
        return themes
            + dataset.indicators.map { indicator in
                Entry(
                    name: indicator.name,
                    address: Addresses.indicator(indicator),
                    kind: .kindFigure,
                    of: dataset.themes[indicator.theme].name,
                    aliases: []
                )
            }
    }

    /// What changed, and what was published before.
    private static func editions(_ site: SiteAssembly, _ gemeente: GemeenteFindings) -> [Entry] {
        let pages: [(PageWord, String, Bool)] = [
            (.changesTitle, Addresses.changes, site.changes[gemeente.scores.gemeente] != nil),
            (.editionsTitle, Addresses.editions, site.hasEditions && !site.isPerGemeente),
        ]
        return pages.filter(\.2).map { word, address, _ in
            Entry(
                name: site.words[word],
                address: address,
                kind: .kindArticle,
                of: "",
                aliases: []
            )
        }
    }

    private static func articles(_ site: SiteAssembly) -> [Entry] {
        site.sources.standingArticles.map { name, article in
            Entry(
                name: article.title ?? name,
                address: Addresses.article(name),
                kind: .kindArticle,
                of: "",
                aliases: []
            )
        }
    }
}
