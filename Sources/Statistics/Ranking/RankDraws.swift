import Glibc

/// The places in draws of the scores within their errors.
struct RankDraws {
    /// What the draws say of one area; nothing but empty cells where nothing was drawn.
    struct Summary {
        let low: Int?
        let median: Int?
        let high: Int?
        let topThree: Double
        let bottomThree: Double
    }

    private struct Spread {
        let area: Int
        let score: Double
        let error: Double
    }

    private struct Draw {
        let score: Double
        let area: Int
    }

    /// By area, then by draw.
    private let places: [Int32]
    private let areas: Int
    private let draws: Int

    init(_ published: [ThemeScore.Published], method: Method, normals: NormalDraws) {
        let areas = published.count
        var places = [Int32](repeating: 0, count: areas * method.draws)
        // From high to low: within their errors few areas change places, so little is left to sort.
        let order = CompetitionRank.order(published.map(\.score))
        let spreads = order.map { area in
            let score = published[area]
            return Spread(
                area: area,
                score: score.score,
                error: score.error.isNaN ? 0 : score.error
            )
        }
        var drawn = spreads.map { Draw(score: $0.score, area: $0.area) }
        for draw in 0..<method.draws {
            let first = draw * areas
            for (index, spread) in spreads.enumerated() {
                let score = spread.score + spread.error * normals.values[first + spread.area]
                drawn[index] = Draw(score: score, area: spread.area)
            }
            Self.sort(&drawn)
            CompetitionRank.eachPlace(of: drawn, by: { $0.score }) { index, place in
                places[drawn[index].area * method.draws + draw] = Int32(place)
            }
        }
        self.areas = areas
        self.places = places
        draws = method.draws
    }

    func summary(of area: Int) -> Summary {
        var counts = [Int](repeating: 0, count: areas + 1)
        for draw in area * draws..<(area + 1) * draws { counts[Int(places[draw])] += 1 }
        func share(_ places: ArraySlice<Int>) -> Double {
            Double(places.reduce(0, +)) / Double(draws)
        }
        return Summary(
            low: quantile(0.05, counts),
            median: quantile(0.5, counts),
            high: quantile(0.95, counts),
            topThree: share(counts.prefix(4)),
            bottomThree: share(counts.suffix(3))
        )
    }
}

extension RankDraws {
    /// The place at position ceil(q S) of the sorted draws.
    private func quantile(_ q: Double, _ counts: [Int]) -> Int? {
        let position = Int(ceil(q * Double(draws) - 1e-9))
        var passed = 0
        return counts.indices.first { place in
            passed += counts[place]
            return passed >= position && counts[place] > 0
        }
    }

    /// From high to low.
    private static func sort(_ drawn: inout [Draw]) {
        guard drawn.count <= 128 else { return drawn.sort { $0.score > $1.score } }
        drawn.withUnsafeMutableBufferPointer { drawn in
            for index in drawn.indices.dropFirst() {
                let draw = drawn[index]
                var place = index
                while place > 0, drawn[place - 1].score < draw.score {
                    drawn[place] = drawn[place - 1]
                    place -= 1
                }
                drawn[place] = draw
            }
        }
    }
}
