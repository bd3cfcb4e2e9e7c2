/// How many people live in each area, as the rules of protection count them.
struct Inhabitants {
    private let years: [Measurement]
    private let areaCount: Int

    init(_ dataset: Dataset) {
        let key = dataset.method.populationIndicator
        let indicator = dataset.indicators.firstIndex { $0.key == key }
        years = indicator.map { dataset.observations[$0].filter(\.period.isYear) } ?? []
        areaCount = dataset.areas.count
    }

    /// Of the year itself, else of the latest year before it, else of the first one after it.
    func numbers(in year: Int) -> [Double?] {
        let before = years.filter { $0.period.year <= year }.reversed()
        let after = years.filter { $0.period.year > year }
        let order = Array(before) + after
        return (0..<areaCount).map { area in
            for measurement in order {
                if let number = measurement.value(of: area) { return number }
            }
            return nil
        }
    }
}
