import Markup
package import Projects
import Prose
import Statistics
import Templates
import Wording

/// Puts the pages together: everything a page is written from, and the list of all pages.
///
/// A constant that every page refers to. As a structure it would be copied for every row of every page.
package final class SiteAssembly: Sendable {
    let project: Project
    let sources: SiteSources
    let words: Words
    let findings: [GemeenteFindings]
    private let postcodesByArea: [Int: [String]]
    private let communities: [Int: GemeenteCommunity]

    /// What was found of every gemeente that the site shows.
    package static func findings(_ project: Project) async -> [GemeenteFindings] {
        let gemeenten = project.shownGemeenten
        let most = gemeenten.map { project.dataset.areas.wijken(of: $0).count }.max() ?? 0
        let normals = NormalDraws(for: project.dataset.method, areas: most)
        return await orderedMap(gemeenten) {
            GemeenteFindings(project, gemeente: $0, normals: normals)
        }
    }

    /// Nothing without words, at which a build has stopped before.
    package init?(_ project: Project, sources: SiteSources, findings: [GemeenteFindings]) {
        guard let words = sources.words else { return nil }
        self.project = project
        self.sources = sources
        self.words = words
        self.findings = findings
        postcodesByArea = Dictionary(grouping: project.postcodes, by: \.area)
            .mapValues { $0.map(\.code) }
        let all = findings.map {
            GemeenteCommunity(sources.community, project, of: $0.scores)
        }
        communities = Dictionary(uniqueKeysWithValues: all.map { ($0.gemeente, $0) })
    }

    /// Every file of the site, in order of path; none is rendered yet.
    package func pages() -> [SitePage] {
        let pages =
            sharedPages + findings.flatMap(pages) + sources.assets + PermanentLinks(self).pages
        let lists = Sitemap(project, pages: pages)?.files ?? []
        return (pages + lists).sorted { $0.path < $1.path }
    }
}

extension SiteAssembly {
    /// The pages that are there once, however many gemeenten the site shows.
    private var sharedPages: [SitePage] {
        let only = isPerGemeente ? nil : findings.first
        let texts = sources.standingArticles.map { name, article in
            ArticlePage(site: self, gemeente: only, name: name, article: article).page
        }
        let home = isPerGemeente ? [GemeentenPage(site: self).page] : []
        let search = isPerGemeente ? SearchPage(self, nil).pages : []
        return texts + home + search + [
            AccessibilityPage(site: self, gemeente: only).page, NotFoundPage(site: self).page,
        ]
    }

    private func pages(_ gemeente: GemeenteFindings) -> [SitePage] {
        let areas = gemeente.scores.wijken.flatMap { wijk in
            [wijk] + dataset.areas.children(of: wijk)
        }
        let views = areas.map { AreaView(self, gemeente, $0) }
        let subjects =
            dataset.themes.indices.map { ThemePage(site: self, gemeente: gemeente, index: $0).page }
            + dataset.indicators.indices.map {
                IndicatorPage(site: self, gemeente: gemeente, index: $0).page
            }
        let comparisons =
            [ComparePage(self, gemeente).page]
            + views.compactMap { ComparePage(buurtenOf: $0)?.page }
        return [
            HomePage(self, gemeente).page, ThemesPage(site: self, gemeente: gemeente).page,
            MethodPage(site: self, gemeente: gemeente).page,
            QualityPage(site: self, gemeente: gemeente).page,
        ] + views.map { AreaPage($0).page } + subjects + comparisons
            + SearchPage(self, gemeente).pages + community(of: gemeente).pages(self, gemeente)
    }
}

extension SiteAssembly {
    var dataset: Dataset { project.dataset }
    var isPerGemeente: Bool { project.settings.layout == .perGemeente }

    /// The folder of a gemeente from that of the site.
    package func folder(of gemeente: Int) -> String {
        isPerGemeente ? Addresses.folder(of: dataset.areas[gemeente]) : ""
    }

    var hasFictitiousFigures: Bool { usesFictitious(dataset.indicators.indices) }

    /// Whether any of the indicators is invented.
    func usesFictitious(_ indicators: some Sequence<Int>) -> Bool {
        indicators.contains { dataset.sources[dataset.indicators[$0].source].isFictitious }
    }

    /// The gemeente that the settings name.
    var gemeenteName: String {
        dataset.areas.index(of: project.settings.gemeente).map { dataset.areas[$0].name } ?? ""
    }

    var edition: String { words.edition(of: DutchFormat.date(project.settings.referenceDate)) }

    var scoreHelp: String {
        words.scoreHelp(
            center: DutchFormat.shortest(dataset.method.center),
            threshold: DutchFormat.shortest(dataset.method.differenceThreshold)
        )
    }

    /// The text of a page, with its links as they are from there.
    func article(_ path: String, on page: Frame) -> Fragment {
        article(at: "content/\(path).md", on: page)
    }

    func article(at path: String, on page: Frame) -> Fragment {
        guard let article = sources.articles[path] else { return Fragment() }
        // A site of one gemeente has every page in one place only.
        let links =
            isPerGemeente && !page.folder.isEmpty
            ? sources.links.preferring(sources.pages.addresses(in: page.folder)) : sources.links
        return article.markup(on: page.path, links: links)
    }

    func community(of gemeente: GemeenteFindings) -> GemeenteCommunity {
        communities[gemeente.scores.gemeente]
            ?? GemeenteCommunity(sources.community, project, of: gemeente.scores)
    }

    func postcodes(of area: Int) -> [String] { postcodesByArea[area] ?? [] }
}

extension DutchFormat {
    static func date(_ day: CalendarDay) -> String {
        date(year: day.year, month: day.month, day: day.day) ?? ""
    }
}
