extension IndicatorEngine {
    /// All areas, then the city; by real measurements that are not clipped.
    package func developments() -> [Development] {
        let method = input.method
        return (0...input.areaCount).map { unit in
            let points = input.periods.indices.compactMap { period -> TrendPoint? in
                guard input.isComparable(unit, in: period), let scores = measured[period],
                    !scores.z[unit].isNaN
                else { return nil }
                let error = unit == input.cityIndex ? 0 : scores.errors[unit]
                return TrendPoint(
                    year: Double(input.periods[period]),
                    score: method.center + method.pointsPerSpread * scores.z[unit],
                    error: method.pointsPerSpread * error
                )
            }
            return Development(
                unit: unit,
                matched: nil,
                points: points,
                trend: Trend.of(points, isExact: indicator.kind == .exact),
                change: Change(points, method: method, z: z)
            )
        }
    }
}

extension ThemeEngine {
    /// All areas, then the city; always of the same indicators, so that a new one never bends the line.
    package func developments() -> [Development] {
        let standings = input.periods.indices.map { period in
            theming.items.map { engines[$0.indicator].realStandings(in: period) }
        }
        return (0...input.areaCount).map { development(of: $0, standings) }
    }

    /// The standings are by period, item and unit.
    private func development(of unit: Int, _ standings: [[[Standing?]]]) -> Development {
        let present = standings.map { items in items.indices.filter { items[$0][unit] != nil } }
        let qualifying = present.indices.filter {
            input.isComparable(unit, in: $0) && theming.suffices(present[$0])
        }
        let matched = theming.items.indices.filter { place in
            !qualifying.isEmpty && qualifying.allSatisfy { standings[$0][place][unit] != nil }
        }
        var points: [TrendPoint] = []
        if theming.suffices(matched) {
            points = qualifying.map { period in
                point(period, matched, matched.compactMap { standings[period][$0][unit] })
            }
        }
        return Development(
            unit: unit,
            matched: matched.count,
            points: points,
            trend: Trend.of(points, isExact: false),
            change: Change(points, method: input.method, z: z)
        )
    }

    private func point(_ period: Int, _ matched: [Int], _ standings: [Standing]) -> TrendPoint {
        let weights = theming.weights(matched)
        let sum = zip(weights, standings).reduce(0) { $0 + $1.0 * $1.1.z }
        let error = theming.error(matched, weights: weights, errors: standings.map(\.error))
        let k = input.method.pointsPerSpread
        return TrendPoint(
            year: Double(input.periods[period]),
            score: input.method.center + k * sum,
            error: k * error
        )
    }
}
