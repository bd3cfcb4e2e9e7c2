/// Places with ties: 1, 2, 2, 4.
enum CompetitionRank {
    private static let tolerance = 1e-9

    static func ranks(_ scores: [Double]) -> [Int] {
        let order = order(scores)
        var ranks = [Int](repeating: 1, count: scores.count)
        eachPlace(of: order.map { scores[$0] }) { index, place in ranks[order[index]] = place }
        return ranks
    }

    /// From high to low.
    static func order(_ scores: [Double]) -> [Int] {
        scores.indices.sorted { scores[$0] > scores[$1] }
    }

    /// The places of scores that run from high to low: one more than there are clearly higher ones.
    static func eachPlace(of sorted: [Double], _ body: (_ index: Int, _ place: Int) -> Void) {
        var higher = 0
        for index in sorted.indices {
            while sorted[higher] > sorted[index] + tolerance { higher += 1 }
            body(index, higher + 1)
        }
    }
}
