/// Where a unit stands on an indicator in a period: the measurement that counts, and what it says.
struct Standing: Sendable {
    /// The index of the period that was measured; earlier than asked when it was carried forward.
    let period: Int
    let z: Double
    /// The city in that same period.
    let cityZ: Double
    /// The standard error of z; NaN when unknown, 0 for the city.
    let error: Double
    /// The standard error of the difference with the city.
    let differenceError: Double
}

extension IndicatorEngine {
    /// All areas in order, then the city; carried forward only where there is no value at all.
    func standings(in period: Int) -> [Standing?] {
        var standings = realStandings(in: period)
        let earlier = candidates(before: period)
        guard !earlier.isEmpty else { return standings }
        for unit in standings.indices where standings[unit] == nil {
            guard !isMeasured(unit, in: period) else { continue }
            let used = earlier.first { isUsable(unit, in: $0) }
            standings[unit] = used.flatMap { measured[$0]?.standing(of: unit, in: $0) }
        }
        return standings
    }

    /// The same by measurements of the very period only.
    func realStandings(in period: Int) -> [Standing?] {
        guard let scores = measured[period] else {
            return [Standing?](repeating: nil, count: input.areaCount + 1)
        }
        return (0...input.areaCount).map { scores.standing(of: $0, in: period) }
    }
}

extension IndicatorEngine {
    /// The periods within the greatest age, latest first.
    private func candidates(before period: Int) -> [Int] {
        guard input.method.maximumAge > 0 else { return [] }
        let oldest = input.periods[period] - input.method.maximumAge
        return (0..<period).reversed().filter { input.periods[$0] >= oldest }
    }

    /// Whether there is a figure at all, usable or not.
    private func isMeasured(_ unit: Int, in period: Int) -> Bool {
        unit == input.cityIndex
            ? cityValues[period] != nil : !value(of: unit, in: period).isNaN
    }

    private func isUsable(_ unit: Int, in period: Int) -> Bool {
        unit == input.cityIndex
            ? cityValues[period] != nil : measured[period]?.isUsable[unit] ?? false
    }
}

extension MeasuredScores {
    /// Nothing without a score of its own or of the city, which stands behind the areas.
    func standing(of unit: Int, in period: Int) -> Standing? {
        let city = errors.count
        guard !z[unit].isNaN, !z[city].isNaN else { return nil }
        return Standing(
            period: period,
            z: z[unit],
            cityZ: z[city],
            error: unit == city ? 0 : errors[unit],
            differenceError: unit == city ? 0 : differenceErrors[unit]
        )
    }
}
