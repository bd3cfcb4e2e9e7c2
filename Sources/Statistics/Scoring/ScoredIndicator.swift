/// An indicator as the method sees it.
package struct ScoredIndicator: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case proportion, rate
        case surveyMean = "survey_mean"
        case surveyProportion = "survey_proportion"
        case exact

        var isSurvey: Bool { self == .surveyMean || self == .surveyProportion }

        var defaultMinimum: Double {
            switch self {
            case .proportion, .rate: 50
            case .surveyMean, .surveyProportion: 30
            case .exact: 0
            }
        }
    }

    package enum Weighting: String, Sendable, CaseIterable {
        case n, population, equal
    }

    package enum Deflator: Sendable, Equatable {
        case city
        case benchmark(Int)
    }

    package var code: String
    /// Nothing when it is only shown by itself.
    package var theme: Int?
    /// Indicators without one are together in the group without a name.
    package var group = ""
    package var kind: Kind
    /// 1 when higher is better, -1 when lower is, 0 when neither.
    package var polarity: Int
    package var weight = 1.0
    package var transformation = Indicator.Transformation.none
    package var target: Double?
    package var deflator: Deflator?
    package var weighting: Weighting?
    package var sigma: Double?
    package var sigmaFloor: Double?
    package var minimumN: Double?
    package var designEffect = 1.0
    package var roundingError = 0.0
    package var standardDeviation: Double?
    /// What a whole is: 100 for percentages, 1 for fractions.
    package var unitScale = 100.0
    /// What a rate is counted per.
    package var per = 1000.0
    /// The decimals that a weighted figure of the city is rounded to; nothing leaves it as it is.
    package var cityDecimals: Int?
    /// The survey that it belongs to; two items of one survey go together.
    package var source = ""

    package init(code: String, theme: Int?, kind: Kind, polarity: Int) {
        self.code = code
        self.theme = theme
        self.kind = kind
        self.polarity = polarity
    }

    /// Fewer people than these behind a figure of an area, and it is not scored.
    package var smallestN: Double { minimumN ?? kind.defaultMinimum }

    /// What an area weighs by in the city.
    package var weighsBy: Weighting {
        weighting ?? (kind == .proportion || kind == .rate ? .n : .population)
    }

    /// Neutral indicators count as if higher were better wherever a sign is needed.
    var sign: Double { polarity < 0 ? -1 : 1 }
}
