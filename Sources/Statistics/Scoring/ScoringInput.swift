/// Everything that the method needs, freed of where it came from; `bouw` and `reken` both make one.
package struct ScoringInput: Sendable {
    /// Areas in order of their codes, then the city, then the benchmarks.
    package let units: [String]
    package let areaCount: Int
    package let benchmarks: [String]
    package let periods: [Int]
    package let indicators: [ScoredIndicator]
    package let themes: [ScoredTheme]
    /// By indicator and period; nothing where nothing was measured.
    package let figures: [[FigureColumns?]]
    /// By period and area: the inhabitants that weigh it, 0 when they are not known.
    package let population: [[Double]]
    /// Whether inhabitants are known at all; without them no coverage of the city is asked.
    package let hasPopulation: Bool
    /// Per area the last year in which it became another one.
    package let breaks: [Int?]
    package let method: Method

    package init(
        units: [String],
        areaCount: Int,
        benchmarks: [String],
        periods: [Int],
        indicators: [ScoredIndicator],
        themes: [ScoredTheme],
        figures: [[FigureColumns?]],
        population: [[Double]],
        hasPopulation: Bool,
        breaks: [Int?] = [],
        method: Method
    ) {
        self.units = units
        self.areaCount = areaCount
        self.benchmarks = benchmarks
        self.periods = periods
        self.indicators = indicators
        self.themes = themes
        self.figures = figures
        self.population = population
        self.hasPopulation = hasPopulation
        self.breaks = breaks
        self.method = method
    }

    package var cityIndex: Int { areaCount }

    /// Whether a measurement of an area counts for its development: not from before its last break.
    func isComparable(_ unit: Int, in period: Int) -> Bool {
        guard unit < breaks.count, let year = breaks[unit] else { return true }
        return periods[period] >= year
    }

    package func benchmarkIndex(_ benchmark: Int) -> Int { areaCount + 1 + benchmark }
}

/// The figures of one indicator in one period, unit by unit; NaN where there is none.
package struct FigureColumns: Sendable {
    package var values: [Double]
    package var n: [Double]
    package var standardDeviations: [Double]
    /// Intervals that the source gives; empty when it gives none.
    package var lowerBounds: [Double] = []
    package var upperBounds: [Double] = []

    package init(values: [Double], n: [Double], standardDeviations: [Double]) {
        self.values = values
        self.n = n
        self.standardDeviations = standardDeviations
    }
}

/// A theme as the method sees it: the weights of its groups.
package struct ScoredTheme: Sendable {
    package let code: String
    package let groupWeights: [String: Double]

    package init(code: String, groupWeights: [String: Double]) {
        self.code = code
        self.groupWeights = groupWeights
    }
}
