/// Counts add up from buurt to gemeente, so what is hidden must not follow from the sums.
struct CountProtection {
    let figures: FigureProtection
    let threshold: Double

    /// Per area whether its count is hidden.
    func hidden(in branches: [GemeenteBranch], primary: [Bool]) -> [Bool] {
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
