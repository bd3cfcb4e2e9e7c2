import Glibc

extension Indicator.Transformation {
    /// The value on the scale that is scored; NaN outside the domain.
    func apply(_ value: Double, unitScale: Double) -> Double {
        switch self {
        case .none: return value
        case .log: return value > 0 ? Glibc.log(value) : .nan
        case .logit:
            let share = min(max(value / unitScale, 1e-4), 1 - 1e-4)
            return value.isNaN ? .nan : Glibc.log(share / (1 - share))
        case .squareRoot: return value.isNaN ? .nan : max(0, value).squareRoot()
        }
    }
}

extension Method {
    /// One extreme figure must not carry a theme.
    func clip(_ z: Double) -> Double { max(-limit, min(limit, z)) }
}
