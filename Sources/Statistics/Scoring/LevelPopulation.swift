/// The inhabitants of the areas of one level in every period.
struct LevelPopulation {
    /// By period and area, 0 where nothing is known.
    let counts: [[Double]]
    let isKnown: Bool

    /// Of the period itself, else of the latest before it, else of the earliest after it.
    init(_ dataset: Dataset, areas: [Int], periods: [Int]) {
        let key = dataset.method.populationIndicator
        guard let indicator = dataset.indicators.firstIndex(where: { $0.key == key }) else {
            counts = periods.map { _ in areas.map { _ in 0 } }
            isKnown = false
            return
        }
        let series = dataset.observations[indicator].filter(\.period.isYear)
        counts = periods.map { year in
            areas.map { area in
                let known = series.filter { $0.value(of: area) != nil }
                let best = known.last { $0.period.year <= year } ?? known.first
                return best?.value(of: area) ?? 0
            }
        }
        isKnown = true
    }
}
