/// Finds the base year, the city in it, and the spread of the areas around the city.
struct Ruler {
    private let input: ScoringInput
    private let indicator: ScoredIndicator
    private let figures: [FigureColumns?]
    private let cityValues: [CityValue?]
    private let scale: FigureScale
    private let z: Double

    init(
        _ input: ScoringInput,
        _ indicator: ScoredIndicator,
        figures: [FigureColumns?],
        cityValues: [CityValue?],
        scale: FigureScale,
        z: Double
    ) {
        self.input = input
        self.indicator = indicator
        self.figures = figures
        self.cityValues = cityValues
        self.scale = scale
        self.z = z
    }

    var reference: Reference {
        let first = input.method.basePeriod ?? .min
        let base = input.periods.indices.first {
            input.periods[$0] >= first && cityValues[$0] != nil
        }
        guard let base, let city = cityValues[base], let columns = figures[base] else {
            return unscored(.notScored, base: nil, mu: nil)
        }
        guard !scale.factors[base].isNaN else {
            return unscored(.noDeflator, base: base, mu: city.value)
        }
        let center = scale.apply(city.value, period: base)
        guard !center.isNaN else { return unscored(.notScored, base: base, mu: city.value) }
        let points = points(columns, base: base)
        let sigma = sigma(points, center: center)
        guard let sigma, sigma >= 1e-12 else {
            return Reference(
                base: input.periods[base],
                mu: city.value,
                sigma: nil,
                areas: points.count,
                reliability: nil,
                status: .noSpread,
                center: center
            )
        }
        return Reference(
            base: input.periods[base],
            mu: city.value,
            sigma: sigma,
            areas: points.count,
            reliability: reliability(points, sigma: sigma),
            status: city.isPublished ? .published : .weighted,
            center: center
        )
    }
}

extension Ruler {
    /// A usable area in the base year, on the scale that is scored.
    private struct Point {
        let value: Double
        let weight: Double
        /// Its standard error on that scale; NaN when unknown.
        let error: Double
    }

    private func unscored(_ status: Reference.Status, base: Int?, mu: Double?) -> Reference {
        Reference(
            base: base.map { input.periods[$0] },
            mu: mu,
            sigma: nil,
            areas: 0,
            reliability: nil,
            status: status,
            center: .nan
        )
    }

    private func points(_ columns: FigureColumns, base: Int) -> [Point] {
        let measuring = Measuring(input: input, indicator: indicator, scale: scale, z: z)
        return (0..<input.areaCount).compactMap { area in
            let weight = CityFigure.weight(of: area, in: columns, indicator, input.population[base])
            guard weight > 0, measuring.isUsable(columns, area) else { return nil }
            let value = scale.apply(columns.values[area], period: base)
            guard !value.isNaN else { return nil }
            let error = measuring.error(columns, area, period: base)
            return Point(value: value, weight: weight, error: error)
        }
    }

    private func sigma(_ points: [Point], center: Double) -> Double? {
        guard let found = indicator.sigma ?? spread(points, center: center) else { return nil }
        return max(found, indicator.sigmaFloor ?? 0)
    }

    private func spread(_ points: [Point], center: Double) -> Double? {
        guard points.count >= input.method.minimumAreas else { return nil }
        switch input.method.spread {
        case .weighted:
            let weights = points.reduce(0) { $0 + $1.weight }
            let squares = points.reduce(0) {
                $0 + $1.weight * ($1.value - center) * ($1.value - center)
            }
            return (squares / weights).squareRoot()
        case .plain:
            guard points.count > 1 else { return nil }
            let mean = points.reduce(0) { $0 + $1.value } / Double(points.count)
            let squares = points.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) }
            return (squares / Double(points.count - 1)).squareRoot()
        }
    }

    /// How much of the spread is real: what is left when the chance in each area is taken off.
    private func reliability(_ points: [Point], sigma: Double) -> Double? {
        let weights = points.reduce(0) { $0 + $1.weight }
        let noise = points.reduce(0) { $0 + $1.weight * $1.error * $1.error }
        let reliability = 1 - noise / weights / (sigma * sigma)
        return reliability.isNaN ? nil : reliability
    }
}

/// What makes a figure of an area usable, and how uncertain it is on the scale that is scored.
struct Measuring {
    let input: ScoringInput
    let indicator: ScoredIndicator
    let scale: FigureScale
    let z: Double

    /// The minimum is held against n itself; a missing n is not certainty.
    func isUsable(_ columns: FigureColumns, _ area: Int) -> Bool {
        guard !columns.values[area].isNaN else { return false }
        let minimum = indicator.smallestN
        return minimum == 0 || columns.n[area] >= minimum
    }

    func interval(_ columns: FigureColumns, _ area: Int) -> Interval? {
        if !columns.lowerBounds.isEmpty, !columns.lowerBounds[area].isNaN,
            !columns.upperBounds[area].isNaN
        {
            return Interval(lower: columns.lowerBounds[area], upper: columns.upperBounds[area])
        }
        let kind = FigureInterval(indicator: indicator, confidence: input.method.confidence, z: z)
        return kind.interval(
            of: columns.values[area],
            n: columns.n[area],
            standardDeviation: columns.standardDeviations[area]
        )
    }

    /// Half the interval over z, on the scale that is scored; NaN when that is not known.
    func error(_ columns: FigureColumns, _ area: Int, period: Int) -> Double {
        interval(columns, area).map { error(of: $0, period: period) } ?? .nan
    }

    func error(of interval: Interval, period: Int) -> Double {
        let lower = scale.apply(interval.lower, period: period)
        let upper = scale.apply(interval.upper, period: period)
        return abs(upper - lower) / (2 * z)
    }
}
