/// All scores of one gemeente: its indicators and its themes, by one ruler.
package struct Scores: Sendable {
    package let input: ScoringInput
    package let indicators: [IndicatorEngine]
    package let themes: [ThemeEngine]
    /// The quantile that stands wherever 1.96 does at 95 %.
    package let z: Double

    package init(_ input: ScoringInput, rulers: [IndicatorEngine]? = nil) {
        let z = NormalDistribution.quantile((1 + input.method.confidence) / 2)
        let engines = input.indicators.indices.map { index in
            IndicatorEngine(input, index: index, z: z, ruler: rulers?[index])
        }
        self.input = input
        self.z = z
        indicators = engines
        themes = input.themes.indices.map { ThemeEngine(input, theme: $0, engines: engines, z: z) }
    }

    /// The index of the period that the scores are reported of.
    package var reportPeriod: Int? {
        guard let year = input.method.reportPeriod else { return input.periods.indices.last }
        return input.periods.firstIndex(of: year)
    }
}
