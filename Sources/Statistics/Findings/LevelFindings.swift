/// What was found of the areas of one level: scores, changes, places and what stands out.
package final class LevelFindings: Sendable {
    /// How one unit changed, without the points it was found by.
    package struct Course: Sendable {
        package let change: Change?
        package let trend: Trend?
    }

    package let reported: ReportedScores
    /// By theme, then by unit: the areas in order of the scores, then the city.
    package let themes: [[Development]]
    /// From the lowest to the highest score of any area on any theme: one scale for all strips.
    package let themeRange: ClosedRange<Double>?
    /// By indicator the recent years in which any area of the level has a figure, as places in its series.
    package let recent: [[Int]]
    private let courses: [[Course]]
    private let ranks: [[Int: RankRange]]
    private let finder: HighlightFinder

    /// Without draws no area has a place on a theme.
    package init(_ reported: ReportedScores, _ dataset: Dataset, normals: NormalDraws?) {
        let scores = reported.level.scores
        self.reported = reported
        themes = scores.themes.map { $0.developments() }
        themeRange = reported.themeRange
        recent = dataset.indicators.indices.map { Self.recent(of: $0, reported, dataset) }
        courses = scores.indicators.map { engine in
            engine.developments().map { Course(change: $0.change, trend: $0.trend) }
        }
        ranks = scores.themes.map { engine in
            guard let normals else { return [:] }
            let ranks = engine.ranks(of: engine.scores(in: reported.period), normals: normals)
            return Dictionary(uniqueKeysWithValues: ranks.map { ($0.area, $0) })
        }
        finder = HighlightFinder(scores, period: reported.period)
    }

    /// The indicators of which any area of the level has a recent figure.
    package var shown: [Int] { recent.indices.filter { !recent[$0].isEmpty } }

    /// The indicators that count in the score of a theme.
    package var counted: Set<Int> {
        Set(reported.level.scores.themes.flatMap { $0.weights.map(\.indicator) })
    }

    private static func recent(
        of indicator: Int,
        _ reported: ReportedScores,
        _ dataset: Dataset
    ) -> [Int] {
        let report = reported.level.scores.input.periods[reported.period]
        let series = dataset.observations[indicator]
        return series.indices.filter { index in
            let period = series[index].period
            return period.isYear
                && (report - dataset.method.maximumAge...report).contains(period.year)
                && reported.level.areas.contains { series[index].statuses[$0].hasValue }
        }
    }

    package func course(ofIndicator indicator: Int, for area: Int) -> Course? {
        reported.level.place(of: area).flatMap { place in
            courses[indicator].indices.contains(place) ? courses[indicator][place] : nil
        }
    }

    package func development(ofTheme theme: Int, for area: Int) -> Development? {
        reported.level.place(of: area).flatMap { place in
            themes[theme].first { $0.unit == place }
        }
    }

    package func rank(onTheme theme: Int, of area: Int) -> RankRange? {
        reported.level.place(of: area).flatMap { ranks[theme][$0] }
    }

    /// The places on one indicator, by the place of the area in the scores.
    package func ranks(onIndicator indicator: Int) -> [Int: IntervalRank] {
        guard reported.level.scores.indicators[indicator].indicator.polarity != 0 else {
            return [:]
        }
        let ranks = IntervalRank.ranks(of: reported.scores(ofIndicator: indicator))
        return Dictionary(uniqueKeysWithValues: ranks.map { ($0.area, $0) })
    }

    package func highlights(of area: Int) -> Highlights? {
        reported.level.place(of: area).map(finder.highlights)
    }

    /// The published figures of the areas in a year, in the order of the scores; NaN where there is none.
    package func values(ofIndicator indicator: Int, in year: Int) -> ArraySlice<Double> {
        let input = reported.level.scores.input
        guard let period = input.periods.firstIndex(of: year),
            let columns = input.figures[indicator][period]
        else { return [] }
        return columns.values.prefix(input.areaCount)
    }

    /// The same without one area and without gaps: what stands around that area in a strip.
    package func others(ofIndicator indicator: Int, in year: Int, than area: Int) -> [Double] {
        let own = reported.level.place(of: area)
        return values(ofIndicator: indicator, in: year).enumerated()
            .filter { $0.offset != own && !$0.element.isNaN }
            .map(\.element)
    }
}
