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
    /// The weights of the areas in the city, normed; empty when the city's figure was published.
    let shares: [Double]
    /// The error of every area whatever its n, for the error of a city that is made of them.
    let partErrors: [Double]

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
        self.partErrors = partErrors
        shares = needsParts ? Self.shares(columns, period: period, input, indicator) : []
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
