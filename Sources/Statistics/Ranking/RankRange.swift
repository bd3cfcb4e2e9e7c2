/// The place of an area among the others; never without how sure that place is.
package struct RankRange: Sendable {
    package let area: Int
    package let rank: Int
    package let of: Int
    /// The places that 5, 50 and 95 of 100 draws do not exceed; nothing when nothing was drawn.
    package let low: Int?
    package let median: Int?
    package let high: Int?
    package let topThree: Double
    package let bottomThree: Double
    /// The best, middle and worst place over other ways to compute the score.
    package let gridLow: Int
    package let gridMedian: Int
    package let gridHigh: Int
    package let gridRuns: Int
}

extension RankRange {
    /// Among fewer areas than these a place says nothing.
    package static let fewest = 5

    /// The places that may be told: nothing when they are not known or the areas are too few.
    package var shown: ClosedRange<Int>? {
        guard of >= Self.fewest, let low, let high else { return nil }
        // Among very many areas even the first place can be too unlikely to be drawn often.
        return min(low, rank)...max(high, rank)
    }
}
