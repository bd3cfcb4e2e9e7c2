import Glibc

/// The gamma distribution with scale 1; half of a chi-square with twice as many degrees of freedom.
package enum GammaDistribution {
    /// The chance of a value below x.
    package static func cumulative(_ x: Double, shape: Double) -> Double {
        guard x > 0 else { return 0 }
        return x < shape + 1 ? lower(x, shape) : 1 - upper(x, shape)
    }

    /// The chance of a value above x, precise where that is small.
    package static func survival(_ x: Double, shape: Double) -> Double {
        guard x > 0 else { return 1 }
        return x < shape + 1 ? 1 - lower(x, shape) : upper(x, shape)
    }

    /// The value below which the chance is p: Newton's steps, kept within bounds that close in.
    package static func quantile(_ p: Double, shape: Double) -> Double {
        guard p > 0, p < 1, shape > 0 else { return p >= 1 ? .infinity : 0 }
        var (low, high) = (0.0, max(1, shape))
        while cumulative(high, shape: shape) < p { high *= 2 }
        var x = start(p, shape)
        guard x > .leastNormalMagnitude else { return x }
        for _ in 0..<200 {
            if !(x > low && x < high) { x = (low + high) / 2 }
            let excess =
                p < 0.5
                ? cumulative(x, shape: shape) - p : (1 - p) - survival(x, shape: shape)
            if excess > 0 { high = x } else { low = x }
            let step = excess / density(x, shape)
            let next = x - step
            // Newton's steps square their error: after one this small the last digit is right.
            if abs(step) <= 1e-8 * x || high - low <= 1e-16 * high { return next > 0 ? next : x }
            x = next
        }
        return x
    }
}

extension GammaDistribution {
    /// Wilson and Hilferty's approximation, good enough to begin with.
    ///
    /// Below a shape of 1 the quantile can be any power of ten: there the first term of the series
    /// gives its size, never too large.
    private static func start(_ p: Double, _ shape: Double) -> Double {
        guard shape >= 1 else { return exp((log(p) + lgamma(shape + 1)) / shape) }
        let root = 1 - 1 / (9 * shape) + NormalDistribution.quantile(p) / (3 * shape.squareRoot())
        return max(shape * root * root * root, 1e-8)
    }

    private static func density(_ x: Double, _ shape: Double) -> Double {
        factor(x, shape) / x
    }

    /// x to the power of the shape, times e to the power of -x, over the gamma function.
    ///
    /// For a large shape its logarithms are large and nearly cancel; Stirling's series leaves them out.
    private static func factor(_ x: Double, _ shape: Double) -> Double {
        guard shape >= 20 else { return exp(shape * log(x) - x - lgamma(shape)) }
        let excess = (x - shape) / shape
        let r = 1 / (shape * shape)
        let series = (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r / 1680))) / shape
        return (shape / (2 * Double.pi)).squareRoot()
            * exp(shape * (log1p(excess) - excess) - series)
    }

    /// The series of the lower incomplete gamma function.
    private static func lower(_ x: Double, _ shape: Double) -> Double {
        var term = 1 / shape
        var sum = term
        var n = shape
        while abs(term) > abs(sum) * 1e-17 {
            n += 1
            term *= x / n
            sum += term
        }
        return sum * factor(x, shape)
    }

    /// The continued fraction of the upper one, by Lentz's method.
    private static func upper(_ x: Double, _ shape: Double) -> Double {
        let tiny = 1e-300
        var b = x + 1 - shape
        var c = 1 / tiny
        var d = 1 / b
        var fraction = d
        for i in 1..<10_000 {
            let a = -Double(i) * (Double(i) - shape)
            b += 2
            d = 1 / nonzero(a * d + b, tiny)
            c = nonzero(b + a / c, tiny)
            let change = c * d
            fraction *= change
            if abs(change - 1) <= .ulpOfOne { break }
        }
        return factor(x, shape) * fraction
    }

    private static func nonzero(_ value: Double, _ tiny: Double) -> Double {
        abs(value) < tiny ? tiny : value
    }
}

/// The chi-square distribution.
package enum ChiSquareDistribution {
    package static func quantile(_ p: Double, degrees: Double) -> Double {
        2 * GammaDistribution.quantile(p, shape: degrees / 2)
    }

    /// The chance of a value above x.
    package static func survival(_ x: Double, degrees: Double) -> Double {
        GammaDistribution.survival(x / 2, shape: degrees / 2)
    }
}
