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
        (0...input.areaCount).map { unit in
            let present = input.periods.indices.map { places(of: unit, in: $0) }
            let qualifying = input.periods.indices.filter {
                input.isComparable(unit, in: $0) && theming.suffices(present[$0])
            }
            let matched = theming.items.indices.filter { place in
                !qualifying.isEmpty && qualifying.allSatisfy { present[$0].contains(place) }
            }
            let points =
                theming.suffices(matched) ? qualifying.map { point(unit, $0, matched) } : []
            return Development(
                unit: unit,
                matched: matched.count,
                points: points,
                trend: Trend.of(points, isExact: false),
                change: Change(points, method: input.method, z: z)
            )
        }
    }

    private func places(of unit: Int, in period: Int) -> [Int] {
        theming.items.indices.filter { standing(of: unit, $0, period) != nil }
    }

    private func standing(of unit: Int, _ place: Int, _ period: Int) -> Standing? {
        let engine = engines[theming.items[place].indicator]
        return unit == input.cityIndex
            ? engine.cityStanding(in: period, carrying: false)
            : engine.realStanding(of: unit, in: period)
    }

    private func point(_ unit: Int, _ period: Int, _ matched: [Int]) -> TrendPoint {
        let standings = matched.compactMap { standing(of: unit, $0, period) }
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
