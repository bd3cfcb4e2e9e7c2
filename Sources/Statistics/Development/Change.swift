/// The change from the first to the last measurement.
package struct Change: Sendable {
    package let firstYear: Int
    package let lastYear: Int
    package let change: Double
    /// NaN when unknown.
    package let error: Double
    /// 1 when it is certainly better, -1 when it is certainly worse, 0 when neither is certain.
    ///
    /// Nothing when it is not known how certain it is.
    package let direction: Int?

    package var label: String { Self.label(direction) }

    /// Everything that it may be called.
    package static let labels = [nil, 1, -1, 0].map(label)

    private static func label(_ direction: Int?) -> String {
        switch direction {
        case nil: "onzeker"
        case 1: "verbeterd"
        case -1: "verslechterd"
        default: "geen duidelijke verandering"
        }
    }

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
        direction = error.isNaN ? nil : isReal ? (change > 0 ? 1 : -1) : 0
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
