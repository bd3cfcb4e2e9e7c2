/// One indicator in one period on the ruler: how many spreads every unit lies on the good side of the base.
struct MeasuredScores: Sendable {
    /// Areas, the city, then the benchmarks, not clipped; NaN where there is none.
    let z: [Double]
    /// The standard errors of the areas, in spreads; NaN when unknown.
    let errors: [Double]
    let lower: [Double]
    let upper: [Double]
    /// Whether the area has a value with enough people behind it, whatever its scale.
    let isUsable: [Bool]
    /// The standard errors of the differences with the city.
    let differenceErrors: [Double]

    init(
        _ columns: FigureColumns,
        period: Int,
        input: ScoringInput,
        indicator: ScoredIndicator,
        reference: Reference,
        city: CityValue?,
        scale: FigureScale,
        z quantile: Double
    ) {
        let sigma = reference.sigma ?? .nan
        let sign = indicator.sign
        func z(_ value: Double) -> Double {
            sign * (scale.apply(value, period: period) - reference.center) / sigma
        }
        let measuring = Measuring(input: input, indicator: indicator, scale: scale, z: quantile)
        let areas = input.areaCount
        var scores = [Double](repeating: .nan, count: input.units.count)
        var errors = [Double](repeating: .nan, count: areas)
        var lower = errors
        var upper = errors
        var usable = [Bool](repeating: false, count: areas)
        var partErrors: [Double] = []
        let needsParts = input.method.referenceError == .partWhole && city?.isPublished == false
        if needsParts { partErrors = errors }
        for area in 0..<areas where !columns.values[area].isNaN {
            usable[area] = measuring.isUsable(columns, area)
            guard usable[area] || needsParts else { continue }
            let interval = measuring.interval(columns, area)
            let error = interval.map { measuring.error(of: $0, period: period) / sigma } ?? .nan
            if needsParts { partErrors[area] = error }
            guard usable[area] else { continue }
            scores[area] = z(columns.values[area])
            errors[area] = error
            lower[area] = interval?.lower ?? .nan
            upper[area] = interval?.upper ?? .nan
        }
        if let city { scores[areas] = z(city.value) }
        for unit in (areas + 1)..<max(areas + 1, input.units.count) {
            scores[unit] = z(columns.values[unit])
        }
        self.z = scores
        self.errors = errors
        self.lower = lower
        self.upper = upper
        isUsable = usable
        differenceErrors =
            needsParts
            ? Self.differenceErrors(
                errors,
                parts: partErrors,
                shares: Self.shares(columns, period: period, input, indicator)
            ) : errors
    }

    /// When the city is the mean of its areas, an area is a part of what it is compared with.
    private static func differenceErrors(
        _ errors: [Double],
        parts: [Double],
        shares: [Double]
    ) -> [Double] {
        let variances = shares.indices.map { area in
            shares[area] > 0 ? shares[area] * shares[area] * parts[area] * parts[area] : 0
        }
        guard variances.allSatisfy({ !$0.isNaN }) else { return errors }
        // Summed from both ends: to take an area off the whole would leave the rounding of the rest.
        var before = [0.0]
        var after = [0.0]
        for variance in variances { before.append(before[before.count - 1] + variance) }
        for variance in variances.reversed() { after.append(after[after.count - 1] + variance) }
        return errors.indices.map { area in
            guard area < shares.count, shares[area] > 0 else { return errors[area] }
            let own = (1 - shares[area]) * errors[area]
            let others = before[area] + after[errors.count - 1 - area]
            return (own * own + others).squareRoot()
        }
    }

    private static func shares(
        _ columns: FigureColumns,
        period: Int,
        _ input: ScoringInput,
        _ indicator: ScoredIndicator
    ) -> [Double] {
        let weights = (0..<input.areaCount).map { area in
            columns.values[area].isNaN
                ? 0
                : max(
                    0,
                    CityFigure.weight(of: area, in: columns, indicator, input.population[period])
                )
        }
        let total = weights.reduce(0, +)
        return total > 0 ? weights.map { $0 / total } : []
    }
}
