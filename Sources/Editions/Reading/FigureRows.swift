/// The figures of one edition, by number; small, because there may be many.
struct FigureRows {
    struct Figure {
        let indicator: Int
        let area: Int
        var period: Int
        let value: Double?
        let status: String
        let isProvisional: Bool
        let line: Int

        /// By indicator, then in the municipality's order, then in time.
        static func isBefore(_ left: Figure, _ right: Figure) -> Bool {
            (left.indicator, left.area, left.period) < (right.indicator, right.area, right.period)
        }
    }

    private(set) var all: [Figure] = []

    init(_ edition: Edition, areas: Vocabulary, indicators: Vocabulary, periods: Vocabulary) {
        guard let table = edition[.observations] else { return }
        let (area, indicator) = (table.column("gebied"), table.column("indicator"))
        let (period, value) = (table.column("periode"), table.column("waarde"))
        let (status, provisional) = (table.column("status"), table.column("voorlopig"))
        all = table.rows.compactMap { row in
            guard let place = areas.known(row.text(area)),
                let subject = indicators.known(row.text(indicator)),
                let time = periods.known(row.text(period))
            else { return nil }
            return Figure(
                indicator: subject,
                area: place,
                period: time,
                value: row.number(value),
                status: row.text(status),
                isProvisional: row.text(provisional) == "ja",
                line: row.line
            )
        }
    }

    /// Periods by their place in time, and all figures in order.
    func sorted(byTime ranks: [Int]) -> [Figure] {
        all.map { figure in
            var figure = figure
            figure.period = ranks[figure.period]
            return figure
        }.sorted(by: Figure.isBefore)
    }
}
