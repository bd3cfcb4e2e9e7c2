package import Diagnostics
package import Statistics

/// Where in the delivered files a figure stands; for messages about figures that only differ from others.
package struct FigurePlaces: Sendable {
    private let raw: RawObservations

    init(_ raw: RawObservations) { self.raw = raw }

    /// The cell of an area itself; nothing for composed areas and totals of a year.
    package func location(of indicator: Int, area: Int, period: Period) -> Location? {
        guard let measurement = raw.series[indicator][period] else { return nil }
        for role in [Role.value, .numerator] {
            guard let column = measurement.columns[role] else { continue }
            if let place = raw.location(column.origins, slot: area) { return place }
        }
        return nil
    }
}
