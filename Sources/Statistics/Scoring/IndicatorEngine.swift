/// The scores of one indicator: every unit in every period against the fixed ruler.
package struct IndicatorEngine: Sendable {
    package let indicator: ScoredIndicator
    package let cityValues: [CityValue?]
    package let reference: Reference
    /// By period; nothing where nothing was measured or nothing can be scored.
    let measured: [MeasuredScores?]

    let input: ScoringInput
    let z: Double
    let scale: FigureScale
    private let figures: [FigureColumns?]
    /// Its own spread is the ruler, and not that of another level.
    private let isRuler: Bool

    /// With another engine as ruler its city and its spread count: buurten are measured as the wijken are.
    init(_ input: ScoringInput, index: Int, z: Double, ruler: IndicatorEngine? = nil) {
        self.input = input
        self.z = z
        let indicator = input.indicators[index]
        let figures = input.figures[index]
        let ownValues = input.periods.indices.map { period in
            figures[period].flatMap {
                CityFigure(input, indicator).value($0, population: input.population[period])
            }
        }
        let cityValues = ruler?.cityValues ?? ownValues
        isRuler = ruler == nil
        self.indicator = indicator
        self.figures = figures
        self.cityValues = cityValues
        let scale = FigureScale(input, indicator, figures: figures, cityValues: cityValues)
        self.scale = scale
        let found = Ruler(
            input,
            indicator,
            figures: figures,
            cityValues: cityValues,
            scale: scale,
            z: z
        )
        let reference = ruler?.reference ?? found.reference
        self.reference = reference
        guard reference.isScored else {
            measured = input.periods.map { _ in nil }
            return
        }
        measured = input.periods.indices.map { period in
            figures[period].map {
                MeasuredScores(
                    $0,
                    period: period,
                    input: input,
                    indicator: indicator,
                    reference: reference,
                    city: cityValues[period],
                    scale: scale,
                    z: z
                )
            }
        }
    }
}

extension IndicatorEngine {
    /// Whether any area of this level has a figure; a buurt is not held to what only wijken have.
    var isDelivered: Bool {
        isRuler
            || figures.contains { columns in
                columns?.values.prefix(input.areaCount).contains { !$0.isNaN } ?? false
            }
    }

    func value(of unit: Int, in period: Int) -> Double { figures[period]?.values[unit] ?? .nan }

    /// How certain a figure of an area is; nothing for a figure that is not scored.
    package func interval(of area: Int, in period: Int) -> Interval? {
        guard let scores = measured[period], !scores.lower[area].isNaN else { return nil }
        return Interval(lower: scores.lower[area], upper: scores.upper[area])
    }
}

/// The figure of the city: the published one, else the weighted mean of the areas.
struct CityFigure {
    private let input: ScoringInput
    private let indicator: ScoredIndicator

    init(_ input: ScoringInput, _ indicator: ScoredIndicator) {
        self.input = input
        self.indicator = indicator
    }

    func value(_ figures: FigureColumns, population: [Double]) -> CityValue? {
        let published = figures.values[input.cityIndex]
        if !published.isNaN { return CityValue(value: published, isPublished: true) }
        var sum = 0.0
        var weights = 0.0
        var people = 0.0
        for area in 0..<input.areaCount {
            let weight = Self.weight(of: area, in: figures, indicator, population)
            guard weight > 0, !figures.values[area].isNaN else { continue }
            sum += weight * figures.values[area]
            weights += weight
            people += population[area]
        }
        guard weights > 0 else { return nil }
        let all = population.reduce(0, +)
        if input.hasPopulation, people < input.method.minimumCityCoverage * all - 1e-9 {
            return nil
        }
        let mean = sum / weights
        let value = indicator.cityDecimals.map { Rounded.value(mean, decimals: $0) } ?? mean
        return CityValue(value: value, isPublished: false)
    }

    /// How heavy an area weighs in the city.
    static func weight(
        of area: Int,
        in figures: FigureColumns,
        _ indicator: ScoredIndicator,
        _ population: [Double]
    ) -> Double {
        switch indicator.weighsBy {
        case .n: figures.n[area].isNaN ? 0 : figures.n[area]
        case .population: population[area]
        case .equal: 1
        }
    }
}

/// Brings figures on the scale that is scored: deflated, then transformed.
struct FigureScale: Sendable {
    let indicator: ScoredIndicator
    /// By period; NaN where the deflator is missing.
    let factors: [Double]

    init(
        _ input: ScoringInput,
        _ indicator: ScoredIndicator,
        figures: [FigureColumns?],
        cityValues: [CityValue?]
    ) {
        self.indicator = indicator
        factors = input.periods.indices.map { period in
            let deflator: Double? =
                switch indicator.deflator {
                case nil: 100
                case .city: cityValues[period]?.value
                case .benchmark(let index): figures[period]?.values[input.benchmarkIndex(index)]
                }
            guard let deflator, !deflator.isNaN, deflator != 0 else { return .nan }
            return indicator.deflator == nil ? 1 : 100 / deflator
        }
    }

    @inline(__always)
    func apply(_ value: Double, period: Int) -> Double {
        indicator.transformation.apply(value * factors[period], unitScale: indicator.unitScale)
    }
}
