/// An area against something outside the city: a country, or the norms.
package struct BenchmarkScore: Sendable {
    package let area: Int
    package let benchmark: String
    package let coverage: Double
    package let difference: Double
    /// NaN when unknown.
    package let error: Double
    package let verdict: Verdict
}

extension ThemeEngine {
    /// The areas with a score, each against every benchmark and then the norms, as far as enough is known of them.
    package func benchmarks(of scores: [ThemeScore], in period: Int) -> [BenchmarkScore] {
        let names = input.benchmarks + ["norm"]
        return scores.filter { $0.unit != input.cityIndex }.flatMap { score -> [BenchmarkScore] in
            guard let published = score.published else { return [] }
            return names.indices.compactMap { index in
                compare(
                    score.unit,
                    published,
                    names[index],
                    z: { engine, used in
                        index < input.benchmarks.count
                            ? engine.benchmarkZ(index, in: used) : engine.normZ(in: period)
                    }
                )
            }
        }
    }

    private func compare(
        _ area: Int,
        _ published: ThemeScore.Published,
        _ name: String,
        z other: (IndicatorEngine, Int) -> Double?
    ) -> BenchmarkScore? {
        let pairs = published.contributions.compactMap {
            item -> (ThemeScore.Contribution, Double)? in
            let engine = engines[item.indicator]
            return other(engine, item.standing.period).map { (item, engine.clip($0)) }
        }
        let present = pairs.map(\.0.place)
        let coverage = theming.coverage(present)
        guard theming.covers(present) else { return nil }
        let weights = theming.weights(present)
        let k = input.method.pointsPerSpread
        var difference = 0.0
        for (weight, (item, norm)) in zip(weights, pairs) {
            difference += k * weight * (engines[item.indicator].clip(item.standing.z) - norm)
        }
        let errors = pairs.map(\.0.standing.error)
        let error = k * theming.error(present, weights: weights, errors: errors)
        return BenchmarkScore(
            area: area,
            benchmark: name,
            coverage: coverage,
            difference: difference,
            error: error,
            verdict: Judge(method: input.method, z: z).verdict(difference, error: error)
        )
    }
}

extension IndicatorEngine {
    func benchmarkZ(_ benchmark: Int, in period: Int) -> Double? {
        guard let z = measured[period]?.z[input.benchmarkIndex(benchmark)], !z.isNaN else {
            return nil
        }
        return z
    }

    /// The norm is one of today: it is deflated with the report period.
    func normZ(in period: Int) -> Double? {
        guard let target = indicator.target, let sigma = reference.sigma else { return nil }
        let z = indicator.sign * (scale.apply(target, period: period) - reference.center) / sigma
        return z.isNaN ? nil : z
    }
}
