/// The rank test for a trend, exact for short series without ties.
package struct MannKendall: Sendable {
    package let s: Int
    package let variance: Double
    package let isExact: Bool
    package let p: Double

    /// Scores that differ less than this are ties.
    private static let tolerance = 1e-9

    package init(_ scores: [Double]) {
        let n = scores.count
        var s = 0
        for i in 0..<n {
            for j in (i + 1)..<max(i + 1, n) {
                let difference = scores[j] - scores[i]
                if difference > Self.tolerance { s += 1 }
                if difference < -Self.tolerance { s -= 1 }
            }
        }
        let ties = Self.ties(scores)
        let size = Double(n)
        let correction = ties.reduce(0.0) { $0 + Double($1 * ($1 - 1) * (2 * $1 + 5)) }
        variance = (size * (size - 1) * (2 * size + 5) - correction) / 18
        isExact = ties.isEmpty && n <= 10
        self.s = s
        p = isExact ? Self.exact(s, n) : Self.normal(s, variance)
    }

    /// Theil and Sen's slope: the median of the slopes between all pairs of points.
    package static func slope(_ points: [TrendPoint]) -> Double {
        var slopes: [Double] = []
        for i in points.indices {
            for j in points.indices where j > i {
                let years = points[j].year - points[i].year
                slopes.append((points[j].score - points[i].score) / years)
            }
        }
        slopes.sort()
        guard !slopes.isEmpty else { return .nan }
        let middle = slopes.count / 2
        return slopes.count % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2
    }
}

extension MannKendall {
    /// The sizes of groups of equal scores.
    private static func ties(_ scores: [Double]) -> [Int] {
        let sorted = scores.sorted()
        var sizes: [Int] = []
        var size = 1
        for index in sorted.indices.dropFirst() {
            if sorted[index] - sorted[index - 1] <= tolerance {
                size += 1
            } else {
                if size > 1 { sizes.append(size) }
                size = 1
            }
        }
        return size > 1 ? sizes + [size] : sizes
    }

    /// Two-sided: the share of all orders whose S is at least as far from 0.
    private static func exact(_ s: Int, _ n: Int) -> Double {
        // How many orders of k have a number of inversions, built up one element at a time.
        var counts = [1.0]
        for k in 1...max(1, n) {
            var next = [Double](repeating: 0, count: counts.count + k - 1)
            for (inversions, count) in counts.enumerated() {
                for added in 0..<k { next[inversions + added] += count }
            }
            counts = next
        }
        let pairs = n * (n - 1) / 2
        let extreme = counts.indices.filter { abs(pairs - 2 * $0) >= abs(s) }
        return extreme.reduce(0) { $0 + counts[$1] } / counts.reduce(0, +)
    }

    /// With continuity correction.
    private static func normal(_ s: Int, _ variance: Double) -> Double {
        guard s != 0, variance > 0 else { return 1 }
        let z = Double(abs(s) - 1) / variance.squareRoot()
        return min(1, 2 * NormalDistribution.cumulative(-z))
    }
}
