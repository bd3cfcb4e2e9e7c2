/// Looks at a dataset as a reader does, and finds the hidden counts that it gives away after all.
package struct DatasetAudit: Sendable, Equatable {
    /// A hidden count of which more is known than its protection allows.
    package struct Exposure: Sendable, Equatable {
        package let indicator: Int
        package let period: Period
        package let area: Int
        package let bounds: Interval
    }

    /// In order of indicator, period and area.
    package let exposures: [Exposure]

    /// - Parameter published: the dataset as the site shows it, and nothing else.
    package init(_ published: Dataset) {
        let branches = GemeenteBranch.all(published.areas)
        exposures = published.indicators.indices.flatMap { index -> [Exposure] in
            let indicator = published.indicators[index]
            let protection = published.sources[indicator.source].protection
            guard indicator.isCount, let threshold = protection.threshold else { return [] }
            return published.observations[index].flatMap { measurement in
                branches.flatMap { branch in
                    Self.findings(branch, measurement, published.areas, below: threshold).map {
                        Exposure(
                            indicator: index,
                            period: measurement.period,
                            area: $0.area,
                            bounds: $0.bounds
                        )
                    }
                }.sorted { $0.area < $1.area }
            }
        }
    }

    private static func findings(
        _ branch: GemeenteBranch,
        _ measurement: Measurement,
        _ all: Areas,
        below threshold: Double
    ) -> [(area: Int, bounds: Interval)] {
        let found = branch.tree(
            all,
            values: { measurement.value(of: $0) },
            isIncluded: { _ in true }
        )
        guard let (tree, areas) = found else { return [] }
        return DisclosureAudit(tree).exposed(below: threshold)
            .map { (areas[$0.node], $0.bounds) }
            .filter { measurement.statuses[$0.0] == .hidden }
    }
}
