import Markup
package import Projects
import Prose
package import Statistics
import Templates

/// Puts the pages together: a home page, and a page per wijk.
package struct SiteAssembly: Sendable {
    let project: Project
    let sources: SiteSources
    let scores: [Scoreboard]

    /// The scores of every gemeente of the project.
    package static func scores(_ project: Project) -> [Scoreboard] {
        let dataset = project.dataset
        let year = dataset.method.reportPeriod ?? project.settings.referenceDate.year
        return dataset.areas.indices(at: .gemeente).map {
            Scoreboard(dataset, gemeente: $0, lastYear: year)
        }
    }

    package init(_ project: Project, sources: SiteSources, scores: [Scoreboard]) {
        self.project = project
        self.sources = sources
        self.scores = scores
    }

    /// Every file of the site, in order of path.
    package func pages() -> [SitePage] {
        let wijken = scores.flatMap { board in
            board.wijken.map { wijk in
                let page = WijkPage(assembly: self, board: board, wijk: wijk)
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
        "De stad is \(DutchFormat.number(dataset.method.center, decimals: 0)). Een hogere score is gunstiger. "
            + "Dit zijn voorlopige scores: hoe zeker een verschil is, rekent deze versie nog niet uit."
    }

    func article(_ path: String) -> Fragment {
        Fragment { markup in
            if let article = sources.articles["content/\(path).md"] {
                markup.append(trusted: article.html)
            }
        }
    }

    func score(_ score: Double?) -> String {
        score.map { DutchFormat.number($0, decimals: 0) } ?? "–"
    }

    func side(_ score: Double?) -> String {
        score.map { Words.side(of: $0, center: dataset.method.center) } ?? "te weinig gegevens"
    }
}
