/// One figure as it is published: rounded to the decimals of its indicator, before anything is made of it.
package struct PublishedFigure: Sendable {
    package let value: Double
    package let n: Double
    package let standardDeviation: Double
    package let lower: Double
    package let upper: Double

    static let none = PublishedFigure(
        value: .nan,
        n: .nan,
        standardDeviation: .nan,
        lower: .nan,
        upper: .nan
    )

    private init(value: Double, n: Double, standardDeviation: Double, lower: Double, upper: Double)
    {
        self.value = value
        self.n = n
        self.standardDeviation = standardDeviation
        self.lower = lower
        self.upper = upper
    }

    package init(_ measurement: Measurement, _ area: Int, _ indicator: Indicator) {
        guard let delivered = measurement.value(of: area) else {
            self = .none
            return
        }
        let value = Rounded.value(delivered, decimals: indicator.decimals)
        // A tidy table has one column for how many people stand behind a figure, whatever its kind.
        let people = measurement.respondents(of: area)
        let count = indicator.kind.isSurvey ? people : measurement.denominator(of: area) ?? people
        var lower = measurement.lowerBound(of: area)
        var upper = measurement.upperBound(of: area)
        if let margin = indicator.scoring.margin, lower == nil, upper == nil {
            lower = indicator.kind.isShare ? max(0, value - margin) : value - margin
            upper = indicator.kind.isShare ? min(100, value + margin) : value + margin
        }
        func rounded(_ bound: Double?) -> Double {
            bound.map { Rounded.value($0, decimals: indicator.decimals + 1) } ?? .nan
        }
        self.init(
            value: value,
            n: count ?? .nan,
            standardDeviation: measurement.standardDeviation(of: area) ?? .nan,
            lower: rounded(lower),
            upper: rounded(upper)
        )
    }
}

/// Rounding half away from nought, as it is printed.
package enum Rounded {
    package static func value(_ value: Double, decimals: Int) -> Double {
        let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero) / scale
        return value < 0 ? -scaled : scaled
    }
}

extension Indicator.Kind {
    var scored: ScoredIndicator.Kind {
        switch self {
        case .share: .proportion
        case .rate: .rate
        case .mark: .surveyMean
        case .surveyShare: .surveyProportion
        case .number: .exact
        }
    }
}

extension Indicator.Weighting {
    var scored: ScoredIndicator.Weighting {
        switch self {
        case .denominator: .n
        case .inhabitants: .population
        case .equal: .equal
        }
    }
}
