/// The scores of one gemeente: its wijken, and its buurten by the ruler of the wijken.
package struct DatasetScores: Sendable {
    package let gemeente: Int
    package let wijken: LevelScores
    package let buurten: LevelScores

    package init(_ dataset: Dataset, gemeente: Int, report: Int) {
        self.gemeente = gemeente
        let input = LevelInput(dataset, gemeente: gemeente, report: report)
        let wijken = Scores(input.input(at: .wijk))
        self.wijken = LevelScores(areas: input.areas(at: .wijk), scores: wijken)
        buurten = LevelScores(
            areas: input.areas(at: .buurt),
            scores: Scores(input.input(at: .buurt), rulers: wijken.indicators)
        )
    }
}

/// The scores of the areas of one level, with the way from an area of the dataset to its place in them.
package struct LevelScores: Sendable {
    /// The areas of the dataset, in the order of the scores.
    package let areas: [Int]
    package let scores: Scores
    private let places: [Int: Int]

    init(areas: [Int], scores: Scores) {
        self.areas = areas
        self.scores = scores
        places = Dictionary(uniqueKeysWithValues: areas.enumerated().map { ($1, $0) })
    }

    package func place(of area: Int) -> Int? { places[area] }
}

/// Makes what the method reads of a dataset: figures rounded once, exactly as they are published.
struct LevelInput {
    private let dataset: Dataset
    private let gemeente: Int
    private let method: Method
    private let periods: [Int]
    private let benchmarks: [Int]

    init(_ dataset: Dataset, gemeente: Int, report: Int) {
        self.dataset = dataset
        self.gemeente = gemeente
        var method = dataset.method
        method.reportPeriod = report
        self.method = method
        benchmarks = method.benchmarks.compactMap { dataset.areas.index(of: $0) }
        let years = dataset.indicators.indices.flatMap { indicator in
            dataset.observations[indicator].map(\.period).filter(\.isYear).map(\.year)
        }
        // A score of the report year may rest on older figures, so that year is there in any case.
        periods = Set(years.filter { $0 <= report } + [report]).sorted()
    }

    /// In order of their codes, so that draws fall on the same areas in every edition.
    func areas(at level: AreaLevel) -> [Int] {
        dataset.areas.indices(at: level)
            .filter { dataset.areas.gemeente(of: $0) == gemeente }
            .sorted { sortKey($0) < sortKey($1) }
    }

    func input(at level: AreaLevel) -> ScoringInput {
        let areas = areas(at: level)
        let population = LevelPopulation(dataset, areas: areas, periods: periods)
        let units = areas + [gemeente] + benchmarks
        return ScoringInput(
            units: units.map { dataset.areas[$0].key },
            areaCount: areas.count,
            benchmarks: benchmarks.map { dataset.areas[$0].key },
            periods: periods,
            indicators: dataset.indicators.map(scored),
            themes: dataset.themes.map(scored),
            figures: dataset.indicators.indices.map { indicator in
                periods.enumerated().map { index, year in
                    columns(of: indicator, in: year, units, population.counts[index])
                }
            },
            population: population.counts,
            hasPopulation: population.isKnown,
            breaks: areas.map { area in
                dataset.breaks.filter { $0.area == area }.map(\.year).max()
            },
            method: method
        )
    }
}

extension LevelInput {
    /// Below this number of inhabitants nothing is scored.
    private static let fewestInhabitants = 50.0

    private func sortKey(_ area: Int) -> String {
        let area = dataset.areas[area]
        return (area.codes.last?.codes.first ?? "~") + "/" + area.key
    }

    private func scored(_ theme: Theme) -> ScoredTheme {
        ScoredTheme(
            code: theme.key,
            groupWeights: [
                Indicator.Group.objective.rawValue: theme.objectiveWeight,
                Indicator.Group.perceived.rawValue: theme.perceivedWeight,
            ]
        )
    }

    private func scored(_ indicator: Indicator) -> ScoredIndicator {
        var scored = ScoredIndicator(
            code: indicator.key,
            theme: indicator.theme,
            kind: indicator.kind.scored,
            polarity: indicator.isScored ? (indicator.direction == .lowerIsBetter ? -1 : 1) : 0
        )
        let scoring = indicator.scoring
        scored.group = indicator.group.rawValue
        scored.source = dataset.sources[indicator.source].key
        scored.weight = scoring.weight
        scored.transformation = scoring.transformation
        scored.target = scoring.norm
        scored.sigma = scoring.sigma
        scored.sigmaFloor = scoring.minimumSigma
        scored.minimumN = scoring.minimumN
        scored.designEffect = scoring.designEffect
        scored.roundingError = scoring.rounding
        scored.standardDeviation = scoring.standardDeviation
        scored.weighting = scoring.weighting?.scored
        scored.cityDecimals = indicator.decimals + 1
        if let deflator = scoring.deflator {
            let index = benchmarks.firstIndex { dataset.areas[$0].key == deflator }
            scored.deflator = index.map { .benchmark($0) } ?? .city
        }
        return scored
    }

    private func columns(
        of indicator: Int,
        in year: Int,
        _ units: [Int],
        _ population: [Double]
    ) -> FigureColumns? {
        let period = Period.year(year)
        guard let measurement = dataset.observations.measurement(of: indicator, in: period) else {
            return nil
        }
        let spec = dataset.indicators[indicator]
        let figures = units.enumerated().map { place, unit in
            let isTooSmall =
                place < population.count && (0..<Self.fewestInhabitants) ~= population[place]
                && population[place] > 0
            return isTooSmall ? PublishedFigure.none : PublishedFigure(measurement, unit, spec)
        }
        guard figures.contains(where: { !$0.value.isNaN }) else { return nil }
        var columns = FigureColumns(
            values: figures.map(\.value),
            n: figures.map(\.n),
            standardDeviations: figures.map(\.standardDeviation)
        )
        if figures.contains(where: { !$0.lower.isNaN }) {
            columns.lowerBounds = figures.map(\.lower)
            columns.upperBounds = figures.map(\.upper)
        }
        return columns
    }
}
