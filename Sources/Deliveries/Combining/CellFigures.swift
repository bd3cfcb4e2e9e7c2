import Statistics

/// What is known of one area (or one part) in one period, after numerator and denominator became a value.
struct CellFigures {
    var value = Double.nan
    var status = CellStatus.notDelivered
    var respondents = Double.nan
    var standardDeviation = Double.nan
    var denominator = Double.nan
    var lower = Double.nan
    var upper = Double.nan

    init(status: CellStatus) { self.status = status }

    init(_ raw: RawMeasurement, slot: Int, kind: Indicator.Kind) {
        respondents = raw.value(.respondents, slot) ?? .nan
        standardDeviation = raw.value(.standardDeviation, slot) ?? .nan
        denominator = raw.value(.denominator, slot) ?? .nan
        (value, status) = Self.value(raw, slot: slot, kind: kind)
        guard status.hasValue else { return }
        if let margin = raw.value(.margin, slot) {
            (lower, upper) = (value - margin, value + margin)
        }
        lower = raw.value(.lowerBound, slot) ?? lower
        upper = raw.value(.upperBound, slot) ?? upper
        if kind.isShare {
            lower = lower.isNaN ? lower : max(0, lower)
            upper = upper.isNaN ? upper : min(100, upper)
        }
    }

    private static func value(
        _ raw: RawMeasurement,
        slot: Int,
        kind: Indicator.Kind
    ) -> (Double, CellStatus) {
        if let value = raw.value(.value, slot) { return (value, .value) }
        let status = raw.status(.value, slot)
        guard status == .notDelivered, raw.columns[.numerator] != nil else { return (.nan, status) }
        guard let numerator = raw.value(.numerator, slot) else {
            return (.nan, raw.status(.numerator, slot))
        }
        guard let denominator = raw.value(.denominator, slot) else {
            return (.nan, raw.status(.denominator, slot))
        }
        // Nobody to have a share of: there is no figure, which is not the same as nought.
        let value = (kind.scale ?? 1) * numerator / denominator
        guard denominator > 0, value.isFinite else { return (.nan, .impossible) }
        return (value, .value)
    }
}
