import Statistics
import Wording

/// The figures of one area over the years, as they are published.
struct FigureSeries {
    struct Point {
        let year: Int
        /// Nothing where the area has no figure in a year that others may have one.
        let value: Double?
        let isProvisional: Bool
    }

    let points: [Point]

    /// Only whole years up to the report: a month says nothing beside them.
    init(_ indicator: Int, of area: Int, until report: Int, _ dataset: Dataset) {
        let decimals = dataset.indicators[indicator].decimals
        let series = dataset.observations[indicator]
        points = series.indices.compactMap { index in
            let period = series[index].period
            guard period.isYear, period.year <= report else { return nil }
            return Point(
                year: period.year,
                value: series[index].statuses[area].hasValue
                    ? Rounded.value(series[index].values[area], decimals: decimals) : nil,
                isProvisional: series[index].isProvisional
            )
        }
    }

    /// How many years have a figure.
    var measuredCount: Int { points.count { $0.value != nil } }

    func first(_ printing: Printing) -> PrintedFigure? {
        points.first { $0.value != nil }.flatMap(printing.figure)
    }

    func last(_ printing: Printing) -> PrintedFigure? {
        points.last { $0.value != nil }.flatMap(printing.figure)
    }
}
