/// The change from the first to the last measurement.
package struct Change: Sendable {
    package let firstYear: Int
    package let lastYear: Int
    package let change: Double
    /// NaN when unknown.
    package let error: Double
    package let label: String

    init?(_ points: [TrendPoint], method: Method, z: Double) {
        guard points.count >= 2, let first = points.first, let last = points.last else {
            return nil
        }
        firstYear = Int(first.year)
        lastYear = Int(last.year)
        let change = last.score - first.score
        let error = (first.error * first.error + last.error * last.error).squareRoot()
        self.change = change
        self.error = error
        let isReal = abs(change) > z * error + 1e-9 && abs(change) >= method.changeThreshold - 1e-9
        if error.isNaN {
            label = "onzeker"
        } else if isReal {
            label = change > 0 ? "verbeterd" : "verslechterd"
        } else {
            label = "geen duidelijke verandering"
        }
    }
}

/// How one unit developed on an indicator or a theme.
package struct Development: Sendable {
    package let unit: Int
    /// How many indicators were there every time; nothing for a single indicator.
    package let matched: Int?
    package let points: [TrendPoint]
    package let trend: Trend?
    package let change: Change?

    package var label: String { trend?.label ?? "te weinig metingen" }
}
