/// All figures, stored by column: per indicator its measurements in order of period.
package struct Observations: Sendable {
    private var seriesByIndicator: [[Measurement]]

    package init(indicatorCount: Int) {
        seriesByIndicator = Array(repeating: [], count: indicatorCount)
    }

    /// The measurements of an indicator, oldest first.
    package subscript(indicator: Int) -> [Measurement] { seriesByIndicator[indicator] }

    package func measurement(of indicator: Int, in period: Period) -> Measurement? {
        let series = seriesByIndicator[indicator]
        return series.indices.first { series[$0].period == period }.map { series[$0] }
    }

    package mutating func add(_ measurement: Measurement, to indicator: Int) {
        let series = seriesByIndicator[indicator]
        let place = series.firstIndex { $0.period > measurement.period } ?? series.count
        seriesByIndicator[indicator].insert(measurement, at: place)
    }

    /// How many cells hold a value.
    package var valueCount: Int {
        seriesByIndicator.reduce(0) { total, series in
            series.reduce(total) { $0 + $1.statuses.count { $0.hasValue } }
        }
    }
}
