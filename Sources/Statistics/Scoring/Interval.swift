/// The values that the data leave possible, at a chosen confidence.
package struct Interval: Sendable, Equatable {
    package let lower: Double
    package let upper: Double

    package init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }
}

extension Interval {
    /// Wilson's interval of a share, from 0 to 1; also when nobody or everybody has it.
    package static func wilson(_ count: Double, of n: Double, z: Double) -> Interval {
        let square = z * z
        let margin = z * (square + 4 * count * (1 - count / n)).squareRoot()
        let middle = 2 * count + square
        let whole = 2 * (n + square)
        return Interval(lower: (middle - margin) / whole, upper: (middle + margin) / whole)
    }

    /// The interval of a number of events: exact below ten, Byar's approximation from ten on.
    package static func events(_ count: Double, confidence: Double, z: Double) -> Interval {
        guard count < 10 - 1e-9 else {
            let lower = 1 - 1 / (9 * count) - z / (3 * count.squareRoot())
            let next = count + 1
            let upper = 1 - 1 / (9 * next) + z / (3 * next.squareRoot())
            return Interval(
                lower: count * lower * lower * lower,
                upper: next * upper * upper * upper
            )
        }
        let tail = (1 - confidence) / 2
        let lower = count > 0 ? GammaDistribution.quantile(tail, shape: count) : 0
        return Interval(
            lower: lower,
            upper: GammaDistribution.quantile(1 - tail, shape: count + 1)
        )
    }

    /// Student's interval of a mean.
    package static func mean(
        _ mean: Double,
        standardDeviation: Double,
        n: Double,
        confidence: Double
    ) -> Interval {
        let t = StudentDistribution.quantile((1 + confidence) / 2, degrees: n - 1)
        let margin = t * standardDeviation / n.squareRoot()
        return Interval(lower: mean - margin, upper: mean + margin)
    }
}
