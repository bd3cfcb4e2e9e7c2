import Glibc

/// Whether a series goes up or down by more than chance.
package struct Trend: Sendable, Equatable {
    package enum Method: String, Sendable, CaseIterable {
        case weighted = "wls"
        case exact = "mk-exact"
        case normal = "mk-normal"
    }

    package let method: Method
    package let slope: Double
    package let statistic: Double
    package let p: Double
    package let isSignificant: Bool

    /// Everything that it may be called.
    package static let labels = ["geen duidelijke trend", "verbetering", "verslechtering"]

    /// What it is called: better or worse only when it is significant.
    package var label: String {
        guard isSignificant, abs(slope) > 1e-9 else { return "geen duidelijke trend" }
        return slope > 0 ? "verbetering" : "verslechtering"
    }
}

/// A score in a year, with its standard error (NaN or 0 when there is none).
package struct TrendPoint: Sendable {
    package let year: Double
    package let score: Double
    package let error: Double

    package init(year: Double, score: Double, error: Double) {
        self.year = year
        self.score = score
        self.error = error
    }
}

extension Trend {
    /// The fewest measurements of which a trend is said.
    package static let enough = 5

    /// Weighted over the last five points when all have an error; by rank over all points when not.
    package static func of(_ points: [TrendPoint], isExact: Bool) -> Trend? {
        guard points.count >= enough else { return nil }
        let last = Array(points.suffix(enough))
        if !isExact, last.allSatisfy({ $0.error > 0 }) { return weighted(last) }
        return ranked(points)
    }
}

extension Trend {
    /// The chi-square of one degree of freedom that chance exceeds once in five hundred times.
    private static let limit = ChiSquareDistribution.quantile(0.998, degrees: 1)

    private static func weighted(_ points: [TrendPoint]) -> Trend {
        let fit = LineFit(points)
        let residual = fit.residual(points)
        // What the points differ more than their errors allow, is not certainty about the slope.
        let dispersion = max(1, residual / Double(points.count - 2))
        let statistic = fit.slope * fit.slope / fit.variance / dispersion
        let isStable = points.indices.allSatisfy { index in
            var others = points
            others.remove(at: index)
            return falls(LineFit(others).slope) == falls(fit.slope)
        }
        return Trend(
            method: .weighted,
            slope: fit.slope,
            statistic: statistic,
            p: ChiSquareDistribution.survival(statistic, degrees: 1),
            isSignificant: statistic > limit && isStable
        )
    }

    /// A slope that only rounding keeps from 0 does not fall.
    private static func falls(_ slope: Double) -> Bool { slope < -1e-9 }

    private static func ranked(_ points: [TrendPoint]) -> Trend {
        let test = MannKendall(points.map(\.score))
        return Trend(
            method: test.isExact ? .exact : .normal,
            slope: MannKendall.slope(points),
            statistic: Double(test.s),
            p: test.p,
            isSignificant: test.p < 0.05
        )
    }
}

/// A line through points that weigh by their errors.
///
/// It is reckoned from the weighted middle: one point that is far more certain than the others
/// would otherwise leave only the rounding of the rest.
private struct LineFit {
    let slope: Double
    let variance: Double
    private let middle: (year: Double, score: Double)

    init(_ points: [TrendPoint]) {
        let first = points.first?.year ?? 0
        var weights = 0.0
        var years = 0.0
        var scores = 0.0
        for point in points {
            let weight = Self.weight(of: point)
            weights += weight
            years += weight * (point.year - first)
            scores += weight * point.score
        }
        let middle = (year: first + years / weights, score: scores / weights)
        var spread = 0.0
        var product = 0.0
        for point in points {
            let distance = point.year - middle.year
            spread += Self.weight(of: point) * distance * distance
            product += Self.weight(of: point) * distance * (point.score - middle.score)
        }
        self.middle = middle
        slope = product / spread
        variance = 1 / spread
    }

    func residual(_ points: [TrendPoint]) -> Double {
        points.reduce(0) { sum, point in
            let expected = middle.score + slope * (point.year - middle.year)
            let miss = (point.score - expected) / point.error
            return sum + miss * miss
        }
    }

    private static func weight(of point: TrendPoint) -> Double { 1 / (point.error * point.error) }
}
