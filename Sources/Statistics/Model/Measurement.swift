/// One indicator in one period, of all areas: columns that are read side by side.
package struct Measurement: Sendable {
    package let period: Period
    /// The source calls the figures provisional (`2024*`).
    package var isProvisional: Bool
    /// NaN where `statuses` says that there is no value.
    package var values: [Double]
    package var statuses: [CellStatus]
    /// What came with the values; a column is empty where none was delivered, NaN where a cell was not.
    package var respondents: [Double] = []
    package var standardDeviations: [Double] = []
    package var denominators: [Double] = []
    package var lowerBounds: [Double] = []
    package var upperBounds: [Double] = []

    package init(period: Period, isProvisional: Bool, values: [Double], statuses: [CellStatus]) {
        self.period = period
        self.isProvisional = isProvisional
        self.values = values
        self.statuses = statuses
    }

    package func value(of area: Int) -> Double? {
        statuses[area].hasValue ? values[area] : nil
    }

    package func respondents(of area: Int) -> Double? { Self.cell(respondents, area) }
    package func standardDeviation(of area: Int) -> Double? { Self.cell(standardDeviations, area) }
    package func denominator(of area: Int) -> Double? { Self.cell(denominators, area) }
    package func lowerBound(of area: Int) -> Double? { Self.cell(lowerBounds, area) }
    package func upperBound(of area: Int) -> Double? { Self.cell(upperBounds, area) }

    private static func cell(_ column: [Double], _ area: Int) -> Double? {
        guard area < column.count, !column[area].isNaN else { return nil }
        return column[area]
    }
}
