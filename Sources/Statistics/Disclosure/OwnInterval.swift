/// How uncertain a figure is by itself: nobody learns more than that from what is published.
struct OwnInterval {
    let figures: FigureProtection
    let confidence: Double

    /// From the lower to the upper bound, in the unit of the figure; 0 where it is not known.
    func width(of area: Int, _ figure: ProtectedFigure) -> Double {
        let measurement = figures.measurement
        if let lower = measurement.lowerBound(of: area),
            let upper = measurement.upperBound(of: area)
        {
            return upper - lower
        }
        let z = NormalDistribution.quantile((1 + confidence) / 2)
        let base = figure.respondents ?? figure.denominator ?? figure.inhabitants ?? 0
        let size = base / figures.indicator.scoring.designEffect
        switch figure.kind {
        case .share, .surveyShare:
            guard size > 0 else { return 0 }
            return 100 * Interval.wilson(figure.value / 100 * size, of: size, z: z).width
        case .rate:
            guard base > 0 else { return 0 }
            let count = figure.value / 1000 * base
            return 1000 * Interval.events(count, confidence: confidence, z: z).width / base
        case .mark, .number:
            return widthOfMean(of: area, figure, size: size)
        }
    }

    /// Without a deviation a mean keeps a tenth of itself to either side, as sums of money do (p % rule).
    private func widthOfMean(of area: Int, _ figure: ProtectedFigure, size: Double) -> Double {
        let usual = figures.indicator.scoring.standardDeviation
        let deviation =
            figures.measurement.standardDeviation(of: area) ?? usual
            ?? (figure.kind == .mark ? 1.5 : nil)
        guard let deviation, size >= 2 else { return 0.2 * abs(figure.value) }
        return Interval.mean(
            figure.value,
            standardDeviation: deviation,
            n: size,
            confidence: confidence
        ).width
    }
}
