import Deliveries
import Statistics
import Testing

/// Every cell of a delivered file beside what was read of it.
struct Comparison {
    let outcome: Outcome
    private(set) var values = 0
    private(set) var missing: [CellStatus: Int] = [:]
    private(set) var differences: [String] = []

    init(_ outcome: Outcome) { self.outcome = outcome }

    mutating func compare(_ cell: String, _ indicator: String, _ area: String, _ period: Period) {
        let (value, status) = PlainFile.reading(cell)
        if status == .value { values += 1 } else { missing[status, default: 0] += 1 }
        let found = outcome.status(indicator, area, period)
        let number = outcome.value(indicator, area, period)
        if found != status || number != value {
            differences.append(
                "\(area) \(period) \(indicator): '\(cell)' is \(found as Any), \(number as Any)"
            )
        }
    }

    /// As many cells as the file has, none more, and none that differs.
    func expectWhole(_ place: SourceLocation = #_sourceLocation) {
        #expect(differences == [], sourceLocation: place)
        #expect(outcome.data.observations.valueCount == values, sourceLocation: place)
        var found: [CellStatus: Int] = [:]
        for indicator in outcome.indicators.indices {
            for measurement in outcome.data.observations[indicator] {
                for status in measurement.statuses where status != .value {
                    found[status, default: 0] += 1
                }
            }
        }
        found[.notDelivered] = nil
        #expect(found == missing, sourceLocation: place)
    }
}
