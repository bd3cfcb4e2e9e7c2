package import Projects
import Statistics

/// Everything that the pages of one gemeente say of it: a constant that all of them refer to.
package final class GemeenteFindings: Sendable {
    package let scores: GemeenteScores
    package let wijken: LevelFindings
    package let buurten: LevelFindings

    package init(_ project: Project, gemeente: Int) {
        let scores = GemeenteScores(project, gemeente: gemeente)
        self.scores = scores
        wijken = LevelFindings(scores.reported, project.dataset)
        buurten = LevelFindings(ReportedScores(scores.scores.buurten), project.dataset)
    }

    /// The findings of the level that an area is of.
    func level(of area: Area) -> LevelFindings { area.level == .buurt ? buurten : wijken }

    var reportYear: Int { wijken.reported.level.scores.input.periods[wijken.reported.period] }
}
