/// The scores of one level in the year that is reported, found by area and subject.
package struct ReportedScores: Sendable {
    package let level: LevelScores
    package let period: Int
    private let themeScores: [[ThemeScore]]
    private let indicatorScores: [[Int: IndicatorScore]]

    package init(_ level: LevelScores) {
        let scores = level.scores
        let period = scores.reportPeriod ?? 0
        self.level = level
        self.period = period
        themeScores = scores.themes.map { $0.scores(in: period) }
        indicatorScores = scores.indicators.map { engine in
            Dictionary(uniqueKeysWithValues: engine.scores(in: period).map { ($0.area, $0) })
        }
    }

    /// Nothing for an area of another level.
    package func score(ofTheme theme: Int, for area: Int) -> ThemeScore? {
        level.place(of: area).flatMap { place in themeScores[theme].first { $0.unit == place } }
    }

    /// The city itself, when it has a score on the theme.
    package func cityScore(ofTheme theme: Int) -> ThemeScore? {
        themeScores[theme].first { $0.unit == level.scores.input.cityIndex }
    }

    package func score(ofIndicator indicator: Int, for area: Int) -> IndicatorScore? {
        level.place(of: area).flatMap { indicatorScores[indicator][$0] }
    }

    /// The scores of all areas that have one.
    package func scores(ofIndicator indicator: Int) -> [IndicatorScore] {
        indicatorScores[indicator].values.sorted { $0.area < $1.area }
    }

    /// From the lowest to the highest score on any theme, the city's included.
    package var themeRange: ClosedRange<Double>? {
        let all = themeScores.joined().compactMap { $0.published?.score }
        guard let lowest = all.min(), let highest = all.max() else { return nil }
        return lowest...highest
    }

    /// The scores of the other areas on a theme.
    package func scores(ofTheme theme: Int, besides area: Int) -> [Double] {
        let own = level.place(of: area)
        let city = level.scores.input.cityIndex
        return themeScores[theme].filter { $0.unit != own && $0.unit != city }
            .compactMap { $0.published?.score }
    }

    /// The figure of the city in the year of an area's own figure.
    package func city(ofIndicator indicator: Int, in year: Int) -> CityValue? {
        guard let index = level.scores.input.periods.firstIndex(of: year) else { return nil }
        return level.scores.indicators[indicator].cityValues[index]
    }

    /// The theme has indicators that count.
    package func isScored(theme: Int) -> Bool { !level.scores.themes[theme].theming.items.isEmpty }
}
