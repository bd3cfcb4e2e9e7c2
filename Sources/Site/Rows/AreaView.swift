import Statistics
import Wording

/// One area with everything that was found of it: what a profile is written from.
final class AreaView: Sendable {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    let index: Int
    let findings: LevelFindings

    init(_ site: SiteAssembly, _ gemeente: GemeenteFindings, _ index: Int) {
        self.site = site
        self.gemeente = gemeente
        self.index = index
        findings = gemeente.level(of: site.dataset.areas[index])
    }

    var dataset: Dataset { site.dataset }
    var area: Area { dataset.areas[index] }
    var city: Area { dataset.areas[gemeente.scores.gemeente] }
    var reported: ReportedScores { findings.reported }
    var z: Double { reported.level.scores.z }
    var address: String { Addresses.area(area, in: dataset.areas) }

    /// The way from the page of this area to the folder of its gemeente.
    var home: String { Addresses.root(of: address) }

    func score(ofTheme theme: Int) -> ThemeScore.Published? {
        reported.score(ofTheme: theme, for: index)?.published
    }

    /// How the score on a theme changed, in a few words.
    func change(onTheme theme: Int) -> String {
        guard let development = findings.development(ofTheme: theme, for: index) else { return "" }
        return site.words.briefChange(
            development.change,
            of: .score,
            from: development.points.first.map(Printing.score),
            to: development.points.last.map(Printing.score)
        )
    }

    /// Whether an invented figure counts in the score of this area.
    func hasExampleScore(onTheme theme: Int) -> Bool {
        site.usesFictitious(score(ofTheme: theme)?.contributions.map(\.indicator) ?? [])
    }

    func figure(_ indicator: Int) -> AreaFigure? {
        AreaFigure(indicator, of: index, findings, dataset)
    }
}

extension ThemeScore.Published {
    /// Where the score probably lies; nothing when its error is unknown.
    func margin(z: Double) -> Interval? {
        guard !error.isNaN else { return nil }
        return Interval(lower: score - z * error, upper: score + z * error)
    }
}
