/// Counts add up from buurt to gemeente, so what is hidden must not follow from the sums.
struct CountProtection {
    let figures: FigureProtection
    let threshold: Double

    /// Per area whether its count is hidden.
    func hidden(in branches: [GemeenteBranch]) -> [Bool] {
        let primary = figures.primary
        var hidden = primary
        let measurement = figures.measurement
        for branch in branches {
            let found = branch.tree(
                figures.areas,
                values: { measurement.value(of: $0) },
                isIncluded: {
                    measurement.statuses[$0].hasValue || measurement.statuses[$0] == .secret
                }
            )
            guard let (tree, areas) = found else { continue }
            let suppression = Suppression(
                tree,
                primary: areas.map { primary[$0] },
                threshold: threshold
            )
            for (node, area) in areas.enumerated() {
                hidden[area] = suppression.statuses[node] != .open
            }
        }
        return hidden
    }
}

/// Months and quarters add up to years, as wijken do to a gemeente: a second table over the same figures.
enum SubYearProtection {
    /// Where anything of a year is hidden in a gemeente, its wijken and buurten get no months or quarters.
    ///
    /// Whole, since a table in two directions gives more away than a tree does.
    static func closing(
        _ hidden: [[Bool]],
        of series: [Measurement],
        in branches: [GemeenteBranch]
    ) -> [[Bool]] {
        var closed = hidden
        let parts = series.indices.filter { !series[$0].period.isYear }
        for year in Set(parts.map { series[$0].period.year }) {
            let all = series.indices.filter { series[$0].period.year == year }
            for branch in branches {
                let touched = branch.areas.filter { area in all.contains { hidden[$0][area] } }
                guard !touched.isEmpty else { continue }
                let isWhole = branch.areas.first.map(touched.contains) ?? false
                for part in parts where series[part].period.year == year {
                    for area in branch.areas.dropFirst(isWhole ? 0 : 1) {
                        closed[part][area] = true
                    }
                }
            }
        }
        return closed
    }
}
