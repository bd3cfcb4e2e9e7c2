package import Projects
package import Statistics
import Wording

/// The arithmetic of one theme score of one area, step by step.
package struct ThemeExplanation: Sendable {
    package struct Part: Sendable {
        let indicator: Indicator
        let score: IndicatorScore
        let contribution: ThemeScore.Contribution
        let reference: Reference
        let city: CityValue?
        /// Its part of the difference as it is printed, so that the parts add up to the printed total.
        let tenths: Double
    }

    /// An indicator of the theme that does not count.
    package struct Omission: Sendable {
        let name: String
        let reason: LeftOut
        /// No area of the level has ever had a figure.
        let isAbsent: Bool
    }

    let area: Area
    let gemeente: Area
    let theme: Theme
    let year: Int
    let score: ThemeScore
    let parts: [Part]
    /// Indicators of the theme that do not count here, each with the reason.
    let leftOut: [Omission]
    /// That of the printed scores, so that a reader can subtract them.
    let printedDifference: Double?
    let method: Method
    let z: Double

    /// Nothing when the area has no scores of its own, such as a country.
    package init?(
        _ project: Project,
        reported: ReportedScores,
        gemeente: Int,
        area: Int,
        theme: Int
    ) {
        let dataset = project.dataset
        let level = reported.level
        guard let score = reported.score(ofTheme: theme, for: area) else { return nil }
        let contributions = score.published?.contributions ?? []
        let printed = score.published.map {
            Rounded.value($0.score, decimals: 1) - Rounded.value($0.city, decimals: 1)
        }
        let tenths = LargestRemainder.tenths(contributions.map(\.toCity), total: printed)
        printedDifference = printed
        let engines = level.scores.indicators
        parts = zip(contributions, tenths).compactMap { contribution, tenths in
            let index = contribution.indicator
            guard let found = reported.score(ofIndicator: index, for: area) else { return nil }
            return Part(
                indicator: dataset.indicators[index],
                score: found,
                contribution: contribution,
                reference: engines[index].reference,
                city: reported.city(ofIndicator: index, in: found.usedPeriod),
                tenths: tenths
            )
        }
        let counted = Set(contributions.map(\.indicator))
        leftOut = dataset.indicators(of: theme).filter { !counted.contains($0) }.map { index in
            let reason = Self.reason(index, area, reported, engines[index], dataset)
            return Omission(
                name: dataset.indicators[index].name,
                reason: reason,
                isAbsent: !level.areas.contains { area in
                    dataset.observations[index].contains { $0.statuses[area].hasValue }
                }
            )
        }
        self.area = dataset.areas[area]
        self.gemeente = dataset.areas[gemeente]
        self.theme = dataset.themes[theme]
        self.score = score
        year = score.period
        method = level.scores.input.method
        z = level.scores.z
    }
}

extension ThemeExplanation {
    private static func reason(
        _ index: Int,
        _ area: Int,
        _ reported: ReportedScores,
        _ engine: IndicatorEngine,
        _ dataset: Dataset
    ) -> LeftOut {
        let indicator = dataset.indicators[index]
        if indicator.isPersonal { return .personal }
        if indicator.direction == .neutral { return .neutral }
        switch engine.reference.status {
        case .notScored: return .noBase
        case .noDeflator: return .noDeflator
        case .noSpread: return .noSpread
        case .published, .weighted: break
        }
        if reported.score(ofIndicator: index, for: area) != nil { return .noScore }
        let report = reported.level.scores.input.periods[reported.period]
        let recent = (report - dataset.method.maximumAge)...report
        let latest = dataset.observations[index].last {
            $0.period.isYear && recent.contains($0.period.year)
        }
        guard let latest else { return .tooOld(years: dataset.method.maximumAge) }
        guard latest.value(of: area) != nil else { return .noFigure(latest.statuses[area]) }
        return .tooFewPeople
    }
}
