package import Projects
package import Statistics

/// Everything that the pages of one gemeente say of it: a constant that all of them refer to.
package final class GemeenteFindings: Sendable {
    package let scores: GemeenteScores
    package let wijken: LevelFindings
    package let buurten: LevelFindings

    /// Several gemeenten share their draws; without any it makes its own.
    package init(_ project: Project, gemeente: Int, normals: NormalDraws? = nil) {
        let scores = GemeenteScores(project, gemeente: gemeente)
        let method = project.dataset.method
        self.scores = scores
        wijken = LevelFindings(
            scores.reported,
            project.dataset,
            normals: normals ?? NormalDraws(for: method, areas: scores.wijken.count)
        )
        // No page says the place of a buurt among hundreds.
        buurten = LevelFindings(
            ReportedScores(scores.scores.buurten),
            project.dataset,
            normals: nil
        )
    }

    /// The findings of the level that an area is of.
    func level(of area: Area) -> LevelFindings { area.level == .buurt ? buurten : wijken }

    var reportYear: Int { wijken.reported.level.scores.input.periods[wijken.reported.period] }
}
