/// The place of an area on one indicator, and the places that its margin and those of the others leave open.
package struct IntervalRank: Sendable, Equatable {
    package let area: Int
    package let rank: Int
    package let of: Int
    package let low: Int
    package let high: Int

    /// From the most favourable on; an area of which the margin is unknown has no place.
    ///
    /// Another area surely stands before this one only when their margins do not touch.
    package static func ranks(of scores: [IndicatorScore]) -> [IntervalRank] {
        let known = scores.compactMap { score in score.scoreInterval.map { (score, $0) } }
        let places = CompetitionRank.ranks(known.map(\.0.score))
        let lowest = known.map(\.1.lower).sorted()
        let highest = known.map(\.1.upper).sorted()
        return known.indices.map { index in
            let own = known[index].1
            let before = lowest.count - lowest.firstPlace { $0 > own.upper + 1e-9 }
            let behind = highest.firstPlace { $0 >= own.lower - 1e-9 }
            return IntervalRank(
                area: known[index].0.area,
                rank: places[index],
                of: known.count,
                low: 1 + before,
                high: known.count - behind
            )
        }
    }
}

extension [Double] {
    /// The first place in a sorted list where something holds, or its end.
    fileprivate func firstPlace(where holds: (Double) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
