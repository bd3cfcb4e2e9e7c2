/// What `indicatoren.csv` says of one indicator for the method of scoring.
package struct IndicatorScoring: Sendable, Equatable {
    package var weight = 1.0
    package var transformation = Indicator.Transformation.none
    package var norm: Double?
    package var normSource = ""
    /// The margin of every value of this indicator, where the source gives one for all.
    package var margin: Double?
    package var standardDeviation: Double?
    package var sigma: Double?
    package var minimumSigma: Double?
    package var minimumN: Double?
    package var designEffect = 1.0
    package var rounding = 0.0
    package var weighting: Indicator.Weighting?
    /// `stad`, or the name of a benchmark.
    package var deflator: String?

    package init() {}
}
