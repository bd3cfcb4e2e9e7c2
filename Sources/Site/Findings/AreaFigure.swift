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

    /// Nothing when no area has a figure that is recent enough.
    init?(_ indicator: Int, of area: Int, _ findings: LevelFindings, _ dataset: Dataset) {
        let reported = findings.reported
        let score = reported.score(ofIndicator: indicator, for: area)
        guard
            let measurement = Self.measurement(indicator, score?.usedPeriod, reported, dataset)
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

    /// The measurement of the year that is scored; without a score the last that holds anything.
    private static func measurement(
        _ indicator: Int,
        _ scored: Int?,
        _ reported: ReportedScores,
        _ dataset: Dataset
    ) -> Measurement? {
        if let scored {
            return dataset.observations.measurement(of: indicator, in: .year(scored))
        }
        let report = reported.level.scores.input.periods[reported.period]
        let recent = (report - dataset.method.maximumAge)...report
        let series = dataset.observations[indicator]
        let choices = series.indices.filter { index in
            let period = series[index].period
            return period.isYear && recent.contains(period.year)
        }
        // A column may be there and yet be empty for a year: then nobody could have had a figure.
        let choice =
            choices.last { series[$0].statuses.contains(where: \.hasValue) } ?? choices.last
        return choice.map { series[$0] }
    }
}
