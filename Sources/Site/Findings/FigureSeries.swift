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
        let spec = dataset.indicators[indicator]
        let series = dataset.observations[indicator]
        points = series.indices.compactMap { index in
            let period = series[index].period
            guard period.isYear, period.year <= report else { return nil }
            return Point(
                year: period.year,
                value: series[index].value(of: area).map {
                    Rounded.value($0, decimals: spec.decimals)
                },
                isProvisional: series[index].isProvisional
            )
        }
    }

    var measured: [Point] { points.filter { $0.value != nil } }

    func first(_ printing: Printing) -> PrintedFigure? { measured.first.flatMap(printing.figure) }

    func last(_ printing: Printing) -> PrintedFigure? { measured.last.flatMap(printing.figure) }
}
