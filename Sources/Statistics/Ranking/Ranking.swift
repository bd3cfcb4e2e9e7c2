import Glibc

extension ThemeEngine {
    /// The places of the areas with a score, in order of area.
    package func ranks(of scores: [ThemeScore], in period: Int) -> [RankRange] {
        let shown = scores.filter { $0.unit != input.cityIndex && $0.published != nil }
        let published = shown.compactMap(\.published)
        guard !published.isEmpty else { return [] }
        let ranks = CompetitionRank.ranks(published.map(\.score))
        let draws = RankDraws(published, method: input.method)
        let grid = RankGrid(self, published).runs()
        let columns = shown.indices.map { area in grid.map { $0[area] }.sorted() }
        return shown.indices.map { index in
            let runs = columns[index]
            return RankRange(
                area: shown[index].unit,
                rank: ranks[index],
                of: shown.count,
                low: draws.quantile(0.05, of: index),
                median: draws.quantile(0.5, of: index),
                high: draws.quantile(0.95, of: index),
                topThree: draws.share(of: index) { $0 <= 3 },
                bottomThree: draws.share(of: index) { $0 > shown.count - 3 },
                gridLow: runs.first ?? ranks[index],
                gridMedian: runs.isEmpty ? ranks[index] : runs[(runs.count - 1) / 2],
                gridHigh: runs.last ?? ranks[index],
                gridRuns: runs.count
            )
        }
    }
}

/// The places in draws of the scores within their errors.
struct RankDraws {
    /// By area how often it had each place, from 1.
    private let counts: [[Int]]
    private let draws: Int

    init(_ published: [ThemeScore.Published], method: Method) {
        var generator = SplitMix64(seed: method.seed)
        var counts = published.map { _ in [Int](repeating: 0, count: published.count + 1) }
        var drawn = [Double](repeating: 0, count: published.count)
        for _ in 0..<method.draws {
            for index in published.indices {
                let normal = generator.normal()
                let error = published[index].error
                drawn[index] = published[index].score + (error.isNaN ? 0 : error * normal)
            }
            for (index, rank) in CompetitionRank.ranks(drawn).enumerated() {
                counts[index][rank] += 1
            }
        }
        self.counts = counts
        draws = method.draws
    }

    /// The place at position ceil(q S) of the sorted draws.
    func quantile(_ q: Double, of area: Int) -> Int {
        let position = Int(ceil(q * Double(draws) - 1e-9))
        var passed = 0
        for (rank, count) in counts[area].enumerated() {
            passed += count
            if passed >= position, count > 0 { return rank }
        }
        return counts[area].count - 1
    }

    func share(of area: Int, where test: (Int) -> Bool) -> Double {
        let hits = counts[area].enumerated().reduce(0) { $0 + (test($1.offset) ? $1.element : 0) }
        return Double(hits) / Double(draws)
    }
}

/// The places by other, equally defensible ways to compute the score.
struct RankGrid {
    private let theming: Theming
    /// By area and item: z clipped, min-max and percentile; NaN where the area has no figure.
    private let scaled: [[[Double]]]

    init(_ engine: ThemeEngine, _ published: [ThemeScore.Published]) {
        theming = engine.theming
        var scaled = published.map { _ in
            engine.theming.items.map { _ in [Double](repeating: .nan, count: 3) }
        }
        for place in engine.theming.items.indices {
            let holders = published.indices.compactMap { area -> (area: Int, z: Double)? in
                published[area].contributions.first { $0.place == place }
                    .map { (area, $0.standing.z) }
            }
            let scales = Self.scales(holders.map(\.z))
            for (holder, scale) in zip(holders, scales) {
                let indicator = engine.engines[engine.theming.items[place].indicator]
                scaled[holder.area][place] = [
                    indicator.clip(holder.z), scale.minMax, scale.percentile,
                ]
            }
        }
        self.scaled = scaled
    }

    /// A run is the places of all areas; one in which an area has nothing left is left out.
    func runs() -> [[Int]] {
        let items = theming.items
        var variants = [items.map(\.weight)]
        for place in items.indices {
            for factor in [0.5, 1.5, 0] {
                var weights = variants[0]
                weights[place] *= factor
                variants.append(weights)
            }
        }
        return (0..<3).flatMap { scale in variants.compactMap { run(scale: scale, weights: $0) } }
    }

    private func run(scale: Int, weights: [Double]) -> [Int]? {
        var scores: [Double] = []
        for area in scaled {
            var sum = 0.0
            var total = 0.0
            for (place, values) in area.enumerated() where !values[scale].isNaN {
                sum += weights[place] * values[scale]
                total += weights[place]
            }
            guard total > 0 else { return nil }
            scores.append(sum / total)
        }
        return CompetitionRank.ranks(scores)
    }

    /// The unclipped z from 0 to 1, and the share of the other areas that are lower.
    private static func scales(_ z: [Double]) -> [(minMax: Double, percentile: Double)] {
        guard let lowest = z.min(), let highest = z.max() else { return [] }
        let sorted = z.sorted()
        return z.map { value in
            let width = highest - lowest
            var (low, high) = (0, sorted.count)
            while low < high {
                let middle = (low + high) / 2
                if sorted[middle] < value - 1e-9 { low = middle + 1 } else { high = middle }
            }
            return (
                minMax: width > 1e-9 ? (value - lowest) / width : 0.5,
                percentile: z.count > 1 ? Double(low) / Double(z.count - 1) : 0.5
            )
        }
    }
}
