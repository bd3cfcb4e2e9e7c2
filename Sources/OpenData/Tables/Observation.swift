import Statistics

/// One figure of one area as it is published; small, because there are millions.
struct Observation {
    let area: String
    let level: String
    let indicator: String
    let unit: String
    let period: String
    let status: CellStatus
    let value: Double?
    let n: Double?
    let interval: Interval?
    /// Whether it can count in a score; nothing for what is never scored.
    let usability: String?
    let isProvisional: Bool
    let isIndicative: Bool
    let isInvented: Bool
}

/// Reads the figures of one area.
struct AreaObservations {
    private let figures: GemeenteFigures
    private let area: Int
    private let level: LevelScores
    private let place: Int?

    init(_ figures: GemeenteFigures, of area: Int) {
        self.figures = figures
        self.area = area
        level = figures.findings(of: area).reported.level
        place = level.place(of: area)
    }

    var all: [Observation] {
        let dataset = figures.dataset
        let (key, name) = (dataset.areas[area].key, dataset.areas[area].level.rawValue)
        let last = figures.reportYear
        var found: [Observation] = []
        for index in dataset.indicators.indices {
            for measurement in dataset.observations[index] {
                // A figure that was never delivered is no row; the pages show no later years.
                guard measurement.statuses[area] != .notDelivered, measurement.period.year <= last
                else { continue }
                found.append(observation(index, measurement, area: key, level: name))
            }
        }
        return found
    }
}

extension AreaObservations {
    private func observation(
        _ index: Int,
        _ measurement: Measurement,
        area key: String,
        level name: String
    ) -> Observation {
        let dataset = figures.dataset
        let decimals = dataset.indicators[index].decimals
        let value = measurement.value(of: area).map { Rounded.value($0, decimals: decimals) }
        let (interval, usability) = standing(of: index, measurement, decimals: decimals)
        return Observation(
            area: key,
            level: name,
            indicator: dataset.indicators[index].key,
            unit: dataset.indicators[index].unit,
            period: measurement.period.description,
            status: measurement.statuses[area],
            value: value,
            n: value == nil ? nil : people(behind: index, measurement),
            interval: interval,
            usability: usability,
            isProvisional: measurement.isProvisional,
            isIndicative: dataset.isIndicative(measurement, of: index, in: area),
            isInvented: figures.isInvented(index)
        )
    }

    /// The answers to a survey, as pages show them; and what a publisher gave who protects figures himself.
    ///
    /// Other counts stay with us: from those of the other areas a small one could be computed.
    private func people(behind index: Int, _ measurement: Measurement) -> Double? {
        let dataset = figures.dataset
        if dataset.indicators[index].kind.isSurvey {
            return dataset.areas[area].level >= .wijk ? measurement.respondents(of: area) : nil
        }
        guard dataset.sources[dataset.indicators[index].source].protection == .alreadyProtected
        else { return nil }
        return measurement.denominator(of: area) ?? measurement.respondents(of: area)
    }

    private func standing(
        of index: Int,
        _ measurement: Measurement,
        decimals: Int
    ) -> (interval: Interval?, usability: String?) {
        guard let place, measurement.statuses[area].hasValue else { return (nil, nil) }
        guard measurement.period.isYear,
            let period = level.scores.input.periods.firstIndex(of: measurement.period.year)
        else { return (nil, "geen_heel_jaar") }
        let interval = level.scores.indicators[index].interval(of: place, in: period).map {
            Interval(
                lower: Rounded.value($0.lower, decimals: decimals),
                upper: Rounded.value($0.upper, decimals: decimals)
            )
        }
        // In a very small area no figure reaches the method.
        guard let columns = level.scores.input.figures[index][period],
            !columns.values[place].isNaN
        else { return (interval, "te_weinig_inwoners") }
        let smallest = level.scores.indicators[index].indicator.smallestN
        return (
            interval, smallest == 0 || columns.n[place] >= smallest ? "ja" : "te_weinig_n"
        )
    }
}
