import Markup
package import Projects
import Prose
import Statistics
import Templates

/// Puts the pages together: a home page, and a page per wijk.
package struct SiteAssembly: Sendable {
    let project: Project
    let sources: SiteSources
    let scores: [GemeenteScores]

    /// The scores of every gemeente of the project.
    package static func scores(_ project: Project) async -> [GemeenteScores] {
        await orderedMap(project.dataset.areas.indices(at: .gemeente)) {
            GemeenteScores(project, gemeente: $0)
        }
    }

    package init(_ project: Project, sources: SiteSources, scores: [GemeenteScores]) {
        self.project = project
        self.sources = sources
        self.scores = scores
    }

    /// Every file of the site, in order of path.
    package func pages() -> [SitePage] {
        let wijken = scores.flatMap { gemeente in
            gemeente.wijken.map { wijk in
                let page = WijkPage(assembly: self, gemeente: gemeente, wijk: wijk)
                return SitePage(
                    path: page.path,
                    bytes: sources.templates.render(page: "wijk", page.record)
                )
            }
        }
        let home = SitePage(
            path: "index.html",
            bytes: sources.templates.render(page: "index", IndexPage(assembly: self).record)
        )
        return ([home] + wijken + sources.assets).sorted { $0.path < $1.path }
    }
}

extension SiteAssembly {
    var dataset: Dataset { project.dataset }

    var hasFictitiousFigures: Bool {
        dataset.indicators.contains { dataset.sources[$0.source].isFictitious }
    }

    var gemeenteName: String {
        dataset.areas.index(of: project.settings.gemeente).map { dataset.areas[$0].name } ?? ""
    }

    var edition: String {
        let date = project.settings.referenceDate
        let months = [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
            "oktober", "november", "december",
        ]
        return "Cijfers zoals bekend op \(date.day) \(months[date.month - 1]) \(date.year)"
    }

    var scoreHelp: String {
        let method = dataset.method
        func number(_ value: Double) -> String { DutchFormat.number(value, decimals: 0) }
        return
            "Een hogere score is gunstiger; \(number(method.center)) is de stad in het eerste meetjaar. "
            + "We noemen een verschil met de stad alleen als het zeker is en minstens "
            + "\(number(method.differenceThreshold)) punten groot."
    }

    /// Where the page of each text is, for the links in the texts.
    package static func textPages(of project: Project) -> [String: String] {
        let areas = project.dataset.areas
        let wijken = areas.indices(at: .gemeente).flatMap { areas.wijken(of: $0) }
        let paths = wijken.map { areas[$0].key }
            .map { ("content/wijken/\($0).md", "wijken/\($0)/index.html") }
        return Dictionary(paths + [("content/index.md", "index.html")]) { first, _ in first }
    }

    func article(_ path: String, on page: String) -> Fragment {
        let article = sources.articles["content/\(path).md"]
        return article?.markup(on: page, links: sources.links) ?? Fragment()
    }

    /// The score with its margin, or that there is too little to give one.
    func score(_ score: ThemeScore.Published?) -> String {
        score.map { DutchFormat.number($0.score, decimals: 0) } ?? "–"
    }

    func margin(_ score: ThemeScore.Published?, z: Double) -> String {
        guard let score, !score.error.isNaN else { return "–" }
        let margin = z * score.error
        let low = DutchFormat.number(score.score - margin, decimals: 0)
        let high = DutchFormat.number(score.score + margin, decimals: 0)
        return "\(low) tot \(high)"
    }

    func verdict(_ score: ThemeScore.Published?) -> String {
        score.map { Words.verdict($0.verdict) } ?? Words.tooLittle
    }

    /// The themes that have a score in a gemeente.
    func scoredThemes(_ gemeente: GemeenteScores) -> [Int] {
        dataset.themes.indices.filter { gemeente.reported.isScored(theme: $0) }
    }
}
