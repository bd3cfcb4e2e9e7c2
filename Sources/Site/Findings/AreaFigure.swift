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
        let series = dataset.observations[indicator]
        let place = Self.place(
            in: series,
            of: area,
            scored: score?.usedPeriod,
            findings.recent[indicator]
        )
        guard let index = place else { return nil }
        self.indicator = indicator
        self.area = area
        year = series[index].period.year
        isProvisional = series[index].isProvisional
        status = series[index].statuses[area]
        value =
            status.hasValue
            ? Rounded.value(
                series[index].values[area],
                decimals: dataset.indicators[indicator].decimals
            ) : nil
        interval = score?.interval
        city = reported.city(ofIndicator: indicator, in: year)?.value
        verdict = score?.verdict
        let isSurvey = dataset.indicators[indicator].kind.isSurvey
        isIndicative = dataset.isIndicative(series[index], of: indicator, in: area)
        respondents = isSurvey ? series[index].respondents(of: area) : nil
    }

    /// The year that is scored; without a score the last one with a figure of the area.
    private static func place(
        in series: [Measurement],
        of area: Int,
        scored: Int?,
        _ recent: [Int]
    ) -> Int? {
        if let scored { return series.indices.first { series[$0].period == .year(scored) } }
        // Without any the last that others have: it says why this area has none.
        return recent.last { series[$0].statuses[area].hasValue } ?? recent.last
    }
}
