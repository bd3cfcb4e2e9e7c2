/// The interval of one figure, by the kind of its indicator.
struct FigureInterval {
    let indicator: ScoredIndicator
    let confidence: Double
    let z: Double

    /// Nothing when there is too little to know it.
    func interval(of value: Double, n: Double, standardDeviation: Double) -> Interval? {
        let size = n / indicator.designEffect
        switch indicator.kind {
        case .proportion, .surveyProportion:
            guard size > 0 else { return nil }
            let count = value / indicator.unitScale * size
            let share = Interval.wilson(count, of: size, z: z)
            return Interval(
                lower: share.lower * indicator.unitScale,
                upper: share.upper * indicator.unitScale
            )
        case .rate:
            guard n > 0 else { return nil }
            let events = Interval.events(value * n / indicator.per, confidence: confidence, z: z)
            return Interval(
                lower: events.lower * indicator.per / n,
                upper: events.upper * indicator.per / n
            )
        case .surveyMean:
            let own = standardDeviation.isNaN ? indicator.standardDeviation : standardDeviation
            guard let own, size >= 2 - 1e-9 else { return nil }
            return .mean(value, standardDeviation: own, n: size, confidence: confidence)
        case .exact:
            let margin = z * indicator.roundingError
            return Interval(lower: value - margin, upper: value + margin)
        }
    }
}
