/// The scores of one level in the year that is reported, found by area and subject.
package final class ReportedScores: Sendable {
    package let level: LevelScores
    package let period: Int
    /// By theme, then by unit: the areas and the city.
    private let themeScores: [[ThemeScore?]]
    /// By indicator, then by area.
    private let indicatorScores: [[IndicatorScore?]]

    package init(_ level: LevelScores) {
        let scores = level.scores
        let period = scores.reportPeriod ?? 0
        self.level = level
        self.period = period
        let count = scores.input.areaCount
        themeScores = scores.themes.map { engine in
            var found = [ThemeScore?](repeating: nil, count: count + 1)
            for score in engine.scores(in: period) { found[score.unit] = score }
            return found
        }
        indicatorScores = scores.indicators.map { engine in
            var found = [IndicatorScore?](repeating: nil, count: count)
            for score in engine.scores(in: period) { found[score.area] = score }
            return found
        }
    }

    /// Nothing for an area of another level.
    package func score(ofTheme theme: Int, for area: Int) -> ThemeScore? {
        level.place(of: area).flatMap { themeScores[theme][$0] }
    }

    /// The city itself, when it has a score on the theme.
    package func cityScore(ofTheme theme: Int) -> ThemeScore? {
        themeScores[theme][level.scores.input.cityIndex]
    }

    package func score(ofIndicator indicator: Int, for area: Int) -> IndicatorScore? {
        level.place(of: area).flatMap { indicatorScores[indicator][$0] }
    }

    /// The scores of all areas that have one.
    package func scores(ofIndicator indicator: Int) -> [IndicatorScore] {
        indicatorScores[indicator].compactMap(\.self)
    }

    /// From the lowest to the highest score on any theme, the city's included.
    package var themeRange: ClosedRange<Double>? {
        let all = themeScores.joined().compactMap { $0?.published?.score }
        guard let lowest = all.min(), let highest = all.max() else { return nil }
        return lowest...highest
    }

    /// The scores of the other areas on a theme.
    package func scores(ofTheme theme: Int, besides area: Int) -> [Double] {
        let own = level.place(of: area)
        let scores = themeScores[theme]
        return scores.indices.dropLast().compactMap { place in
            place == own ? nil : scores[place]?.published?.score
        }
    }

    /// The figure of the city in the year of an area's own figure.
    package func city(ofIndicator indicator: Int, in year: Int) -> CityValue? {
        guard let index = level.scores.input.periods.firstIndex(of: year) else { return nil }
        return level.scores.indicators[indicator].cityValues[index]
    }

    /// The theme has indicators that count.
    package func isScored(theme: Int) -> Bool { !level.scores.themes[theme].theming.items.isEmpty }
}
