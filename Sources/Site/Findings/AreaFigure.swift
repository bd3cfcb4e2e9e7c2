import Statistics

/// One figure of one area as every page shows it: the one that is scored, or else the latest.
struct AreaFigure {
    let indicator: Int
    let area: Int
    let year: Int
    let isProvisional: Bool
    let value: Double?
    let status: CellStatus
    /// Nothing when nothing is known of how certain the figure is.
    let interval: Interval?
    /// The figure of the city in the same year.
    let city: Double?
    let verdict: Verdict?
    /// Few people answered: shown, with a warning.
    let isIndicative: Bool
    let respondents: Double?

    /// Nothing when no area of the level has a figure that is recent enough.
    init?(_ indicator: Int, of area: Int, _ findings: LevelFindings, _ dataset: Dataset) {
        let reported = findings.reported
        let score = reported.score(ofIndicator: indicator, for: area)
        guard
            let measurement = Self.measurement(
                indicator,
                of: area,
                scored: score?.usedPeriod,
                findings,
                dataset
            )
        else { return nil }
        let value = PublishedFigure(measurement, area, dataset.indicators[indicator]).value
        self.indicator = indicator
        self.area = area
        year = measurement.period.year
        isProvisional = measurement.isProvisional
        self.value = value.isNaN ? nil : value
        status = measurement.statuses[area]
        interval = score?.interval
        city = reported.city(ofIndicator: indicator, in: measurement.period.year)?.value
        verdict = score?.verdict
        isIndicative = dataset.isIndicative(measurement, of: indicator, in: area)
        respondents =
            dataset.indicators[indicator].kind.isSurvey ? measurement.respondents(of: area) : nil
    }

    /// The measurement of the year that is scored; without a score the last one with a figure of the area.
    private static func measurement(
        _ indicator: Int,
        of area: Int,
        scored: Int?,
        _ findings: LevelFindings,
        _ dataset: Dataset
    ) -> Measurement? {
        if let scored {
            return dataset.observations.measurement(of: indicator, in: .year(scored))
        }
        let recent = findings.recent[indicator]
        let series = dataset.observations[indicator]
        let own = recent.last { series[$0].statuses[area].hasValue }
        // Without any the last that others have: it says why this area has none.
        return (own ?? recent.last).map { series[$0] }
    }
}
