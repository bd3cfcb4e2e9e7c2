/// The place of an area among the others; never without how sure that place is.
package struct RankRange: Sendable {
    package let area: Int
    package let rank: Int
    package let of: Int
    /// The places that 5, 50 and 95 of 100 draws do not exceed.
    package let low: Int
    package let median: Int
    package let high: Int
    package let topThree: Double
    package let bottomThree: Double
    /// The best, middle and worst place over other ways to compute the score.
    package let gridLow: Int
    package let gridMedian: Int
    package let gridHigh: Int
    package let gridRuns: Int
}

/// Places with ties: 1, 2, 2, 4.
enum CompetitionRank {
    private static let tolerance = 1e-9

    static func ranks(_ scores: [Double]) -> [Int] {
        let order = scores.indices.sorted { (scores[$0], -$0) > (scores[$1], -$1) }
        var ranks = [Int](repeating: 1, count: scores.count)
        for index in scores.indices {
            // The highest score within the tolerance opens the shared place.
            ranks[index] = 1 + Self.higher(than: scores[index], scores, order)
        }
        return ranks
    }

    /// How many scores are higher by more than the tolerance; the order is from high to low.
    private static func higher(than score: Double, _ scores: [Double], _ order: [Int]) -> Int {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if scores[order[middle]] > score + tolerance { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
