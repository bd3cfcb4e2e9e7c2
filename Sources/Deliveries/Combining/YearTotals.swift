import Statistics

/// Counts per month or quarter, added up to the years that are complete.
struct YearTotals {
    /// The measurements of a count with, for years that were not delivered as such, their totals.
    static func completing(_ series: [Measurement]) -> [Measurement] {
        let years = Set(series.filter(\.period.isYear).map(\.period.year))
        let parts = Dictionary(grouping: series.filter { !$0.period.isYear }) { $0.period.year }
        let totals = parts.keys.filter { !years.contains($0) }.sorted().compactMap { year in
            parts[year].flatMap { total(of: $0, year: year) }
        }
        return series + totals
    }

    /// Of months or else of quarters, whichever fill the year; in part filled, it says that per area.
    private static func total(of parts: [Measurement], year: Int) -> Measurement? {
        let months = parts.filter { $0.period.unit == .month }
        let quarters = parts.filter { $0.period.unit == .quarter }
        let whole = months.count == 12 ? months : quarters
        guard whole.count == (months.count == 12 ? 12 : 4), let first = whole.first else {
            return nil
        }
        var total = Measurement(
            period: .year(year),
            isProvisional: whole.contains(where: \.isProvisional),
            values: first.values,
            statuses: first.statuses
        )
        for area in first.values.indices {
            let cells = whole.map { $0.value(of: area) }
            let known = cells.compactMap { $0 }
            let isDelivered = whole.contains { $0.statuses[area] != .notDelivered }
            if known.count == whole.count {
                let isWhole = whole.allSatisfy { $0.statuses[area] == .value }
                total.values[area] = known.reduce(0, +)
                total.statuses[area] = isWhole ? .value : .valueWithoutPart
            } else {
                total.values[area] = .nan
                total.statuses[area] = isDelivered ? .yearIncomplete : .notDelivered
            }
        }
        return total
    }
}
