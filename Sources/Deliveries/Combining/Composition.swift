import Statistics

/// Puts the figures of a composed area together from its parts; never as a plain mean.
struct Composition {
    let weights: PartWeights
    let indicator: Indicator

    /// The share of the inhabitants that must live in the parts that have a figure.
    static let enough = 0.95

    func figures(of parts: [AreaSlots.Part], in raw: RawMeasurement) -> CellFigures {
        let all = parts.map { CellFigures(raw, slot: $0.slot, kind: indicator.kind) }
        let known = all.indices.filter { all[$0].status.hasValue }
        guard !known.isEmpty else { return CellFigures(status: Self.reason(all)) }
        // A part with nobody to have a share of takes nothing away from the whole.
        let vacant = all.count { $0.status == .impossible && $0.denominator == 0 }
        let isWhole = known.count + vacant == parts.count
        let kept = known.map { parts[$0] }
        if !isWhole {
            let share = weights.share(of: kept, among: parts, in: raw.period) ?? 0
            guard share >= Self.enough else { return CellFigures(status: .partMissing) }
        }
        guard var whole = combined(known.map { all[$0] }, of: kept, in: raw) else {
            return CellFigures(status: .partMissing)
        }
        whole.status = isWhole ? .value : .valueWithoutPart
        return whole
    }
}

extension Composition {
    /// When no part has a figure the reason of the first one is that of the whole.
    private static func reason(_ parts: [CellFigures]) -> CellStatus {
        parts.map(\.status).first { $0 != .notDelivered } ?? .notDelivered
    }

    private func combined(
        _ figures: [CellFigures],
        of parts: [AreaSlots.Part],
        in raw: RawMeasurement
    ) -> CellFigures? {
        var whole = CellFigures(status: .value)
        whole.respondents = Self.sum(figures.map(\.respondents))
        whole.denominator = Self.sum(figures.map(\.denominator))
        if indicator.isCount {
            whole.value = Self.sum(figures.map(\.value))
            return spread(figures, shares: figures.map { _ in 1 }, into: whole)
        }
        guard let shares = shares(of: parts, in: raw) else { return nil }
        whole.value = zip(shares, figures).reduce(0) { $0 + $1.0 * $1.1.value }
        whole = spread(figures, shares: shares, into: whole)
        // Within the parts and between them.
        let variance = zip(shares, figures).reduce(0) { sum, part in
            let distance = part.1.value - whole.value
            let own = part.1.standardDeviation
            return sum + part.0 * (own * own + distance * distance)
        }
        whole.standardDeviation = variance.squareRoot()
        return whole
    }

    /// Numerators and denominators add up; anything else is weighed.
    private func shares(of parts: [AreaSlots.Part], in raw: RawMeasurement) -> [Double]? {
        guard let weights = weights.weights(of: parts, in: raw) else { return nil }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    /// Bounds combine as the root of the weighted squares of their distances to the value.
    private func spread(
        _ figures: [CellFigures],
        shares: [Double],
        into whole: CellFigures
    ) -> CellFigures {
        func distance(_ side: (CellFigures) -> Double) -> Double {
            zip(shares, figures).reduce(0) { sum, part in
                let step = part.0 * side(part.1)
                return sum + step * step
            }.squareRoot()
        }
        var whole = whole
        whole.lower = whole.value - distance { $0.value - $0.lower }
        whole.upper = whole.value + distance { $0.upper - $0.value }
        return whole
    }

    /// NaN as soon as one of them is unknown: a sum of a part is no sum.
    private static func sum(_ numbers: [Double]) -> Double { numbers.reduce(0, +) }
}
