/// One area on one indicator in one period, as it is shown.
package struct IndicatorScore: Sendable {
    package let area: Int
    package let period: Int
    package let usedPeriod: Int
    package let value: Double
    package let interval: Interval?
    package let score: Double
    package let scoreInterval: Interval?
    package let difference: Double
    /// NaN when unknown.
    package let differenceError: Double
    package let verdict: Verdict
}

extension IndicatorEngine {
    /// The areas that have a score in a period, in order.
    package func scores(in period: Int) -> [IndicatorScore] {
        let method = input.method
        let k = method.pointsPerSpread
        let found = standings(in: period).dropLast().enumerated().compactMap { area, standing in
            standing.map { (area: area, standing: $0) }
        }
        let differences = found.map { item in
            (
                difference: k * (clip(item.standing.z) - clip(item.standing.cityZ)),
                error: k * item.standing.differenceError
            )
        }
        let judge = Judge(method: method, z: z)
        let significance = judge.significance(of: differences)
        return found.indices.map { index in
            let (area, standing) = found[index]
            let score = method.center + k * clip(standing.z)
            let margin = z * k * standing.error
            return IndicatorScore(
                area: area,
                period: input.periods[period],
                usedPeriod: input.periods[standing.period],
                value: value(of: area, in: standing.period),
                interval: interval(of: area, in: standing.period),
                score: score,
                scoreInterval: margin.isNaN
                    ? nil : Interval(lower: score - margin, upper: score + margin),
                difference: differences[index].difference,
                differenceError: differences[index].error,
                verdict: judge.verdict(
                    differences[index].difference,
                    error: differences[index].error,
                    isNeutral: indicator.polarity == 0,
                    isSignificant: significance[index]
                )
            )
        }
    }

    func clip(_ z: Double) -> Double { input.method.clip(z) }
}
