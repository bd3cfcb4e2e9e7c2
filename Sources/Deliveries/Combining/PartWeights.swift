import Statistics

/// How heavy the parts of a composed area weigh: by a delivered denominator, or by their inhabitants.
struct PartWeights {
    private let population: [Period: RawMeasurement]

    init(_ raw: RawObservations, population indicator: Int?) {
        population = indicator.map { raw.series[$0] } ?? [:]
    }

    /// Inhabitants of a slot in a period, else in the latest before it, else in the earliest after it.
    func inhabitants(of slot: Int, in period: Period) -> Double? {
        let known = population.keys.filter {
            $0.isYear && population[$0]?.value(.value, slot) != nil
        }
        let best = known.filter { $0 <= period }.max() ?? known.min()
        return best.flatMap { population[$0]?.value(.value, slot) }
    }

    /// One weight per part, all of the same kind; nothing when neither kind is known of every part.
    func weights(of parts: [AreaSlots.Part], in raw: RawMeasurement) -> [Double]? {
        let denominators = parts.compactMap { raw.value(.denominator, $0.slot) }
        if denominators.count == parts.count, denominators.reduce(0, +) > 0 { return denominators }
        let inhabitants = parts.compactMap { self.inhabitants(of: $0.slot, in: raw.period) }
        guard inhabitants.count == parts.count, inhabitants.reduce(0, +) > 0 else { return nil }
        return inhabitants
    }

    /// The share of the inhabitants of all parts that live in some of them.
    func share(of some: [AreaSlots.Part], among all: [AreaSlots.Part], in period: Period) -> Double?
    {
        let total = all.compactMap { inhabitants(of: $0.slot, in: period) }
        guard total.count == all.count, total.reduce(0, +) > 0 else { return nil }
        let kept = some.compactMap { inhabitants(of: $0.slot, in: period) }
        return kept.reduce(0, +) / total.reduce(0, +)
    }
}
