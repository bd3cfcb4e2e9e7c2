import Glibc

/// Student's t distribution, with any positive number of degrees of freedom.
package enum StudentDistribution {
    /// The value below which the chance is p, for p of a half or more.
    package static func quantile(_ p: Double, degrees: Double) -> Double {
        guard degrees > 0, p > 0, p < 1 else { return .nan }
        guard p >= 0.5 else { return -quantile(1 - p, degrees: degrees) }
        let tail = 1 - p
        guard tail < 0.5 else { return 0 }
        var t = max(0, start(p, degrees))
        guard degrees < enough else { return t }
        var (low, high) = (0.0, Double.infinity)
        for _ in 0..<200 {
            let excess = tail - upperTail(t, degrees)
            if excess > 0 { high = t } else { low = t }
            let step = excess / density(t, degrees)
            // Newton's steps square their error: after one this small the last digit is right.
            if abs(step) <= 1e-8 * t { return t - step }
            t -= step
            if !(t > low && t < high) { t = high.isFinite ? (low + high) / 2 : 2 * low + 1 }
        }
        return t
    }
}

extension StudentDistribution {
    /// From here the expansion that it starts from is good to the last digits.
    private static let enough = 400.0

    /// The first terms of the expansion around the normal quantile (Abramowitz and Stegun 26.7.5).
    private static func start(_ p: Double, _ degrees: Double) -> Double {
        let z = NormalDistribution.quantile(p)
        let s = z * z
        let fifth = (((((27 * s + 339) * s + 930) * s - 1782) * s - 765) * s + 17_955) / 368_640
        let fourth = ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92_160
        let third = (((3 * s + 19) * s + 17) * s - 15) / 384
        let second = ((5 * s + 16) * s + 3) / 96
        let first = (s + 1) / 4
        let terms = [fifth, fourth, third, second, first, 1]
        return z * terms.reduce(0) { $0 / degrees + $1 }
    }

    /// The chance of a value above t: half an incomplete beta function of (degrees/2, 1/2).
    private static func upperTail(_ t: Double, _ degrees: Double) -> Double {
        let a = degrees / 2
        let square = t * t
        let x = degrees / (degrees + square)
        let front =
            exp(-logBeta(a) - a * log1p(square / degrees))
            * (square / (degrees + square)).squareRoot()
        if x < (a + 1) / (a + 2.5) {
            return 0.5 * front * fraction(a, 0.5, x) / a
        }
        return 0.5 * (1 - front * fraction(0.5, a, 1 - x) / 0.5)
    }

    private static func density(_ t: Double, _ degrees: Double) -> Double {
        let a = degrees / 2
        return exp(-logBeta(a) - (a + 0.5) * log1p(t * t / degrees)) / degrees.squareRoot()
    }

    /// The logarithm of B(a, 1/2).
    ///
    /// For large a the two gammas nearly cancel, so their ratio is taken from its own series.
    private static func logBeta(_ a: Double) -> Double {
        let half = 0.5 * log(Double.pi)
        guard a >= 50 else { return lgamma(a) + half - lgamma(a + 0.5) }
        let r = 1 / a
        let terms = [
            869.0 / 4_194_304, -399.0 / 262_144, -21.0 / 32_768, 5.0 / 1024, 1.0 / 128, -1.0 / 8, 1,
        ]
        let ratio = terms.reduce(0) { $0 * r + $1 }
        return half - 0.5 * log(a) - log(ratio)
    }

    /// The continued fraction of the incomplete beta function, by Lentz's method.
    private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        func nonzero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / nonzero(1 - (a + b) * x / (a + 1))
        var fraction = d
        for i in 1..<100_000 {
            let m = Double(i)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / nonzero(1 + even * d)
            c = nonzero(1 + even / c)
            fraction *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / nonzero(1 + odd * d)
            c = nonzero(1 + odd / c)
            let change = d * c
            fraction *= change
            if abs(change - 1) <= .ulpOfOne { break }
        }
        return fraction
    }
}
