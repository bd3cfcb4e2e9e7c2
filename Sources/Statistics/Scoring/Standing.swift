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
    /// The standing of an area, carried forward only where there is no value at all.
    func standing(of area: Int, in period: Int) -> Standing? {
        guard let used = measuredPeriod(of: area, in: period) else { return nil }
        return realStanding(of: area, in: used)
    }

    /// The standing by a measurement of the very period.
    func realStanding(of area: Int, in period: Int) -> Standing? {
        guard let scores = measured[period] else { return nil }
        let z = scores.z[area]
        let cityZ = scores.z[cityIndex]
        guard !z.isNaN, !cityZ.isNaN else { return nil }
        return Standing(
            period: period,
            z: z,
            cityZ: cityZ,
            error: scores.errors[area],
            differenceError: scores.differenceError(of: area)
        )
    }

    /// The city against itself.
    func cityStanding(in period: Int, carrying: Bool) -> Standing? {
        let candidates = carrying ? candidates(before: period) : []
        let used = ([period] + candidates).first { cityValues[$0] != nil }
        guard let used, let z = measured[used]?.z[cityIndex], !z.isNaN else { return nil }
        return Standing(period: used, z: z, cityZ: z, error: 0, differenceError: 0)
    }
}

extension IndicatorEngine {
    private func measuredPeriod(of area: Int, in period: Int) -> Int? {
        if hasValue(area, in: period) { return isUsable(area, in: period) ? period : nil }
        return candidates(before: period).first { isUsable(area, in: $0) }
    }

    /// The periods within the greatest age, latest first.
    private func candidates(before period: Int) -> [Int] {
        guard maximumAge > 0 else { return [] }
        let oldest = periods[period] - maximumAge
        return (0..<period).reversed().filter { periods[$0] >= oldest }
    }

    private func isUsable(_ area: Int, in period: Int) -> Bool {
        measured[period]?.isUsable[area] ?? false
    }
}

extension MeasuredScores {
    /// When the city is the mean of its areas, an area is a part of what it is compared with.
    func differenceError(of area: Int) -> Double {
        guard !shares.isEmpty, shares[area] > 0 else { return errors[area] }
        var variance = 0.0
        for other in shares.indices where shares[other] > 0 {
            let share = other == area ? 1 - shares[area] : shares[other]
            let error = other == area ? errors[area] : partErrors[other]
            guard !error.isNaN else { return errors[area] }
            variance += share * share * error * error
        }
        return variance.squareRoot()
    }
}
