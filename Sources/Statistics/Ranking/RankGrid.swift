/// The places by other, equally defensible ways to compute the score.
struct RankGrid {
    private let theming: Theming
    private let areas: Int
    /// By scale (z clipped, min-max and percentile), item and area; NaN where the area has no figure.
    private let scaled: [[[Double]]]

    init(_ engine: ThemeEngine, _ published: [ThemeScore.Published]) {
        theming = engine.theming
        areas = published.count
        let empty = [Double](repeating: .nan, count: published.count)
        var columns = theming.items.map { _ in empty }
        for (area, score) in published.enumerated() {
            for item in score.contributions { columns[item.place][area] = item.standing.z }
        }
        let scales: [([Double]) -> [Double]] = [
            { $0.map(engine.input.method.clip) }, Normalisation.minMax,
            Normalisation.percentileRank,
        ]
        scaled = scales.map { scale in
            columns.map { column in
                var placed = column
                let holders = column.indices.filter { !column[$0].isNaN }
                for (area, value) in zip(holders, scale(holders.map { column[$0] })) {
                    placed[area] = value
                }
                return placed
            }
        }
    }

    /// A run is the places of all areas; one in which an area has nothing left is left out.
    func runs() -> [[Int]] {
        var variants = [theming.items.map(\.weight)]
        for place in theming.items.indices {
            for factor in [0.5, 1.5, 0] {
                var weights = variants[0]
                weights[place] *= factor
                variants.append(weights)
            }
        }
        return scaled.flatMap { columns in variants.compactMap { run(columns, weights: $0) } }
    }

    private func run(_ columns: [[Double]], weights: [Double]) -> [Int]? {
        var sums = [Double](repeating: 0, count: areas)
        var totals = sums
        for (column, weight) in zip(columns, weights) {
            for area in 0..<areas where !column[area].isNaN {
                sums[area] += weight * column[area]
                totals[area] += weight
            }
        }
        guard totals.allSatisfy({ $0 > 0 }) else { return nil }
        return CompetitionRank.ranks(zip(sums, totals).map { $0 / $1 })
    }
}
