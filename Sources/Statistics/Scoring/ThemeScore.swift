/// One area (or the city) on one theme in one period.
package struct ThemeScore: Sendable {
    package struct Contribution: Sendable {
        package let indicator: Int
        package let weight: Double
        /// Its part of the score above or below the middle.
        package let toBase: Double
        /// Its part of the difference with the city.
        package let toCity: Double
        let standing: Standing
        let place: Int

        /// How many spreads the area lies on the good side of the base; not clipped.
        package var z: Double { standing.z }
        /// The same of the city, in the year of the area's figure.
        package var cityZ: Double { standing.cityZ }
    }

    package struct Published: Sendable {
        package let score: Double
        /// NaN when unknown.
        package let error: Double
        package let city: Double
        package let difference: Double
        package let differenceError: Double
        package let verdict: Verdict
        package let contributions: [Contribution]
    }

    package let unit: Int
    package let period: Int
    package let coverage: Double
    package let indicatorCount: Int
    /// Nothing when too little is there.
    package let published: Published?
}

/// The scores of one theme.
package struct ThemeEngine: Sendable {
    package let theme: Int
    let theming: Theming
    let input: ScoringInput
    let engines: [IndicatorEngine]
    let z: Double

    init(_ input: ScoringInput, theme: Int, engines: [IndicatorEngine], z: Double) {
        self.theme = theme
        self.input = input
        self.engines = engines
        self.z = z
        theming = Theming(input, theme: theme, engines: engines)
    }

    /// What each indicator that counts weighs; of all together 1.
    package var weights: [(indicator: Int, weight: Double)] {
        theming.items.map { ($0.indicator, $0.weight) }
    }

    /// All areas in order, then the city when it has a score.
    package func scores(in period: Int) -> [ThemeScore] {
        let standings = theming.items.map { engines[$0.indicator].standings(in: period) }
        let drafts = (0..<input.areaCount).map { draft($0, period, standings) }
        let judge = Judge(method: input.method, z: z)
        let shown = drafts.compactMap(\.sum)
        let significance = judge.significance(of: shown.map { ($0.difference, $0.differenceError) })
        var next = 0
        var scores = drafts.map { draft in
            guard let sum = draft.sum else { return draft.score(nil) }
            let isSignificant = significance[next]
            next += 1
            return draft.score(
                judge.verdict(
                    sum.difference,
                    error: sum.differenceError,
                    isSignificant: isSignificant
                )
            )
        }
        let city = draft(input.cityIndex, period, standings)
        if city.sum != nil { scores.append(city.score(.city)) }
        return scores
    }
}

extension ThemeEngine {
    /// A score before it is judged, which may need the other areas.
    private struct Draft {
        struct Sum {
            let score: Double
            let error: Double
            let city: Double
            let difference: Double
            let differenceError: Double
            let contributions: [ThemeScore.Contribution]
        }

        let unit: Int
        let period: Int
        let coverage: Double
        let count: Int
        let sum: Sum?

        func score(_ verdict: Verdict?) -> ThemeScore {
            var published: ThemeScore.Published?
            if let sum, let verdict {
                published = ThemeScore.Published(
                    score: sum.score,
                    error: sum.error,
                    city: sum.city,
                    difference: sum.difference,
                    differenceError: sum.differenceError,
                    verdict: verdict,
                    contributions: sum.contributions
                )
            }
            return ThemeScore(
                unit: unit,
                period: period,
                coverage: coverage,
                indicatorCount: count,
                published: published
            )
        }
    }

    private func draft(
        _ unit: Int,
        _ period: Int,
        _ all: [[Standing?]]
    ) -> Draft {
        var present: [Int] = []
        var standings: [Standing] = []
        for place in all.indices {
            guard let found = all[place][unit] else { continue }
            present.append(place)
            standings.append(found)
        }
        let sum = theming.suffices(present) ? sum(present, standings) : nil
        return Draft(
            unit: unit,
            period: input.periods[period],
            coverage: theming.coverage(present),
            count: present.count,
            sum: sum
        )
    }

    private func sum(_ present: [Int], _ standings: [Standing]) -> Draft.Sum {
        let k = input.method.pointsPerSpread
        let weights = theming.weights(present)
        let contributions = present.indices.map { index in
            let standing = standings[index]
            let z = input.method.clip(standing.z)
            return ThemeScore.Contribution(
                indicator: theming.items[present[index]].indicator,
                weight: weights[index],
                toBase: k * weights[index] * z,
                toCity: k * weights[index] * (z - input.method.clip(standing.cityZ)),
                standing: standing,
                place: present[index]
            )
        }
        let toBase = contributions.reduce(0) { $0 + $1.toBase }
        let toCity = contributions.reduce(0) { $0 + $1.toCity }
        let center = input.method.center
        return Draft.Sum(
            score: center + toBase,
            error: k * theming.error(present, weights: weights, errors: standings.map(\.error)),
            city: center + toBase - toCity,
            difference: toCity,
            differenceError: k
                * theming.error(
                    present,
                    weights: weights,
                    errors: standings.map(\.differenceError)
                ),
            contributions: contributions
        )
    }
}
