package import Projects
package import Statistics

/// One gemeente as the pages show it: its wijken in the municipality's own order, with their scores.
package struct GemeenteScores: Sendable {
    package let gemeente: Int
    package let wijken: [Int]
    package let reported: ReportedScores
    package let scores: DatasetScores

    package init(_ project: Project, gemeente: Int, year: Int? = nil) {
        let dataset = project.dataset
        let scores = DatasetScores(
            dataset,
            gemeente: gemeente,
            report: year ?? Self.reportYear(of: project)
        )
        self.gemeente = gemeente
        wijken = dataset.areas.wijken(of: gemeente)
        reported = ReportedScores(scores.wijken)
        self.scores = scores
    }

    /// The year that the settings name, or the last one with figures on the day of reference.
    package static func reportYear(of project: Project) -> Int {
        let dataset = project.dataset
        if let year = dataset.method.reportPeriod { return year }
        let today = project.settings.referenceDate.year
        let years = dataset.indicators.indices.flatMap { indicator in
            dataset.observations[indicator].map(\.period).filter(\.isYear).map(\.year)
        }
        return years.filter { $0 <= today }.max() ?? today
    }
}
