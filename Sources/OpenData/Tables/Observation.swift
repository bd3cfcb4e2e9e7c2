import Statistics

/// One figure of one area as it is published.
struct Observation {
    let area: Area
    let indicator: Indicator
    let measurement: Measurement
    let status: CellStatus
    let value: Double?
    let n: Double?
    let interval: Interval?
    /// Whether it can count in a score; nothing for what is never scored.
    let usability: String?
    let isIndicative: Bool
    let isInvented: Bool

    init(_ figures: GemeenteFigures, _ area: Int, _ indicator: Int, _ measurement: Measurement) {
        let dataset = figures.dataset
        let decimals = dataset.indicators[indicator].decimals
        self.area = dataset.areas[area]
        self.indicator = dataset.indicators[indicator]
        self.measurement = measurement
        status = measurement.statuses[area]
        value = measurement.value(of: area).map { Rounded.value($0, decimals: decimals) }
        isIndicative = dataset.isIndicative(measurement, of: indicator, in: area)
        isInvented = figures.isInvented(indicator)
        let source = dataset.sources[dataset.indicators[indicator].source]
        n = Self.n(self.area, self.indicator, source, measurement, at: area)
        let level = figures.findings(of: area).reported.level
        guard value != nil, let place = level.place(of: area) else {
            (interval, usability) = (nil, nil)
            return
        }
        guard measurement.period.isYear,
            let period = level.scores.input.periods.firstIndex(of: measurement.period.year)
        else {
            (interval, usability) = (nil, "geen_heel_jaar")
            return
        }
        let engine = level.scores.indicators[indicator]
        interval = engine.interval(of: place, in: period).map {
            Interval(
                lower: Rounded.value($0.lower, decimals: decimals),
                upper: Rounded.value($0.upper, decimals: decimals)
            )
        }
        let columns = level.scores.input.figures[indicator][period]
        usability = Self.usability(columns, place, smallestN: engine.indicator.smallestN)
    }
}

extension Observation {
    /// The answers to a survey, as pages show them; and what a publisher gave who protects figures himself.
    ///
    /// Other counts stay with us: from those of the other areas a small one could be computed.
    private static func n(
        _ area: Area,
        _ indicator: Indicator,
        _ source: Source,
        _ measurement: Measurement,
        at index: Int
    ) -> Double? {
        guard measurement.value(of: index) != nil else { return nil }
        if indicator.kind.isSurvey {
            return area.level >= .wijk ? measurement.respondents(of: index) : nil
        }
        guard source.protection == .alreadyProtected else { return nil }
        return measurement.denominator(of: index) ?? measurement.respondents(of: index)
    }

    /// In a very small area no figure reaches the method.
    private static func usability(
        _ columns: FigureColumns?,
        _ place: Int,
        smallestN: Double
    ) -> String {
        guard let columns, !columns.values[place].isNaN else { return "te_weinig_inwoners" }
        return smallestN == 0 || columns.n[place] >= smallestN ? "ja" : "te_weinig_n"
    }
}
