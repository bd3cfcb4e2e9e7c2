/// Places with ties: 1, 2, 2, 4.
enum CompetitionRank {
    private static let tolerance = 1e-9

    static func ranks(_ scores: [Double]) -> [Int] {
        let order = order(scores)
        var ranks = [Int](repeating: 1, count: scores.count)
        eachPlace(of: order, by: { scores[$0] }) { index, place in ranks[order[index]] = place }
        return ranks
    }

    /// From high to low.
    static func order(_ scores: [Double]) -> [Int] {
        scores.indices.sorted { scores[$0] > scores[$1] }
    }

    /// The places of scores that run from high to low: one more than there are clearly higher ones.
    @inline(__always)
    static func eachPlace<Element>(
        of sorted: [Element],
        by score: (Element) -> Double,
        _ body: (_ index: Int, _ place: Int) -> Void
    ) {
        var higher = 0
        for index in sorted.indices {
            let limit = score(sorted[index]) + tolerance
            while score(sorted[higher]) > limit { higher += 1 }
            body(index, higher + 1)
        }
    }
}
