/// Months and quarters make a year, as wijken make a gemeente: a second table over the same figures.
enum SubYearProtection {
    /// Where anything of a year is hidden in a gemeente, its wijken and buurten get no months or quarters.
    ///
    /// Whole, since a table in two directions gives more away than a tree does. Rates and means of
    /// quarters are one direction only where no year was delivered; of counts a year may follow.
    static func closing(
        _ hidden: [[Bool]],
        of series: [Measurement],
        isCount: Bool,
        in branches: [GemeenteBranch]
    ) -> [[Bool]] {
        var closed = hidden
        for year in Set(series.map(\.period.year)) {
            let all = series.indices.filter { series[$0].period.year == year }
            guard isCount || Set(all.map { series[$0].period.unit }).count > 1 else { continue }
            for branch in branches {
                let touched = branch.areas.filter { area in all.contains { hidden[$0][area] } }
                guard !touched.isEmpty else { continue }
                let isWhole = branch.areas.first.map(touched.contains) ?? false
                for part in all where !series[part].period.isYear {
                    for area in branch.areas.dropFirst(isWhole ? 0 : 1) {
                        closed[part][area] = true
                    }
                }
            }
        }
        return closed
    }
}
