import Community
package import Editions
import Markup
import OpenData
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
    /// By gemeente what changed since the earlier edition; nothing where none is compared.
    let changes: [Int: EditionComparison]
    private let postcodesByArea: [Int: [String]]
    private let communities: [Int: GemeenteCommunity]
    private let openData: [Int: GemeenteOpenData]

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
    package init?(
        _ project: Project,
        sources: SiteSources,
        findings: [GemeenteFindings],
        changes: [Int: EditionComparison] = [:]
    ) {
        guard let words = sources.words else { return nil }
        self.changes = changes
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
        openData = Dictionary(
            uniqueKeysWithValues: findings.map {
                let changed = changes[$0.scores.gemeente]
                return (
                    $0.scores.gemeente,
                    GemeenteOpenData(project, sources.community, $0, changed)
                )
            }
        )
    }

    /// Everything that is published; nothing is rendered yet.
    package var contents: SiteContents {
        let files =
            sharedPages + findings.flatMap(pages) + sources.assets + PermanentLinks(self).pages
            + dataFiles + [EditionFeed(self)?.file].compactMap(\.self)
        let descriptions = dataDescriptions
        let described = descriptions.pages([:])
        let bundles = bundles(of: (files + described).map(\.path))
        let all = files + described + bundles.overviews([:])
        let lists = Sitemap(project, pages: all)?.files ?? []
        return SiteContents(files + lists, descriptions: descriptions, bundles: bundles)
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
        let editions = hasEditions ? [EditionsPage(site: self, gemeente: only).page] : []
        return texts + home + search + editions + [
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
            + changePages(gemeente)
    }

    private func changePages(_ gemeente: GemeenteFindings) -> [SitePage] {
        changes[gemeente.scores.gemeente].map {
            [ChangesPage(site: self, gemeente: gemeente, comparison: $0).page]
        } ?? []
    }
}

extension SiteAssembly {
    var dataset: Dataset { project.dataset }
    /// What was published before, the newest first.
    package var editions: [PublishedEdition] { sources.editions }
    /// Whether the site says which editions there are.
    var hasEditions: Bool { !project.settings.editionsFolder.isEmpty }
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

    func openData(of gemeente: GemeenteFindings) -> GemeenteOpenData {
        openData[gemeente.scores.gemeente]
            ?? GemeenteOpenData(
                project,
                sources.community,
                gemeente,
                changes[gemeente.scores.gemeente]
            )
    }

    func postcodes(of area: Int) -> [String] { postcodesByArea[area] ?? [] }
}

extension DutchFormat {
    static func date(_ day: CalendarDay) -> String {
        date(year: day.year, month: day.month, day: day.day) ?? ""
    }
}
