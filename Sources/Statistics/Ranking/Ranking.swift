extension ThemeEngine {
    /// The places of the areas with a score, in order of area; shared draws save making them again.
    package func ranks(of scores: [ThemeScore], normals: NormalDraws? = nil) -> [RankRange] {
        let shown = scores.filter { $0.unit != input.cityIndex && $0.published != nil }
        let published = shown.compactMap(\.published)
        guard !published.isEmpty else { return [] }
        let ranks = CompetitionRank.ranks(published.map(\.score))
        let draws = RankDraws(published, method: input.method, normals: own(normals, shown.count))
        let grid = RankGrid(self, published).runs()
        return shown.indices.map { index in
            let runs = grid.map { $0[index] }.sorted()
            let drawn = draws.summary(of: index)
            return RankRange(
                area: shown[index].unit,
                rank: ranks[index],
                of: shown.count,
                low: drawn.low,
                median: drawn.median,
                high: drawn.high,
                topThree: drawn.topThree,
                bottomThree: drawn.bottomThree,
                gridLow: runs.first ?? ranks[index],
                gridMedian: runs.isEmpty ? ranks[index] : runs[(runs.count - 1) / 2],
                gridHigh: runs.last ?? ranks[index],
                gridRuns: runs.count
            )
        }
    }

    private func own(_ normals: NormalDraws?, _ areas: Int) -> NormalDraws {
        if let normals, normals.serve(input.method, areas: areas) { return normals }
        return NormalDraws(for: input.method, areas: areas)
    }
}
