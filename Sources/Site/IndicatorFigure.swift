import Statistics

/// What a row shows of one indicator: the area's figure, the city's of the same year, and the verdict.
struct IndicatorFigure {
    let year: Int
    let isProvisional: Bool
    let value: Double?
    let status: CellStatus
    let city: Double?
    let others: [Double]
    let verdict: Verdict?
    /// Few people answered: shown, with a warning.
    let isIndicative: Bool

    /// The figure that is scored, or else the latest one that the area could have had.
    init?(_ indicator: Int, of area: Int, in gemeente: GemeenteScores, _ dataset: Dataset) {
        let reported = gemeente.reported
        let score = reported.score(ofIndicator: indicator, for: area)
        let report = reported.level.scores.input.periods[reported.period]
        let recent = (report - dataset.method.maximumAge)...report
        let choices = dataset.observations[indicator].filter { measurement in
            guard measurement.period.isYear else { return false }
            return score.map { measurement.period.year == $0.usedPeriod }
                ?? recent.contains(measurement.period.year)
        }
        // A column may be there and yet be empty for a year: then nobody could have had a figure.
        let filled = choices.last { $0.statuses.contains(where: \.hasValue) }
        guard let measurement = filled ?? choices.last else { return nil }
        let spec = dataset.indicators[indicator]
        func figure(_ area: Int) -> Double? {
            let value = PublishedFigure(measurement, area, spec).value
            return value.isNaN ? nil : value
        }
        year = measurement.period.year
        isProvisional = measurement.isProvisional
        value = figure(area)
        status = measurement.statuses[area]
        city = reported.city(ofIndicator: indicator, in: measurement.period.year)?.value
        others = gemeente.wijken.filter { $0 != area }.compactMap(figure)
        verdict = score?.verdict
        isIndicative = dataset.isIndicative(measurement, of: indicator, in: area)
    }
}
