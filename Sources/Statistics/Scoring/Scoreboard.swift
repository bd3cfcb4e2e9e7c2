/// Scores of wijken against their gemeente: the city is 100, ten points are one usual difference between wijken.
///
/// The first form of the score: no intervals and no fixed base year yet, so it claims no verdicts.
package struct Scoreboard: Sendable {
    /// The latest figure of an indicator that counts, with its spread between the wijken.
    package struct Standing: Sendable {
        package let indicator: Int
        package let measurement: Measurement
        package let city: Double
        package let spread: Double?
    }

    package let gemeente: Int
    package let wijken: [Int]
    /// Per indicator, nothing when there is no figure of the city that is recent enough.
    package let standings: [Standing?]
    private let dataset: Dataset

    package init(_ dataset: Dataset, gemeente: Int, lastYear: Int) {
        let wijken = dataset.areas.wijken(of: gemeente)
        self.dataset = dataset
        self.gemeente = gemeente
        self.wijken = wijken
        standings = dataset.indicators.indices.map { indicator in
            Self.standing(
                of: indicator,
                in: dataset,
                gemeente: gemeente,
                wijken: wijken,
                lastYear: lastYear
            )
        }
    }

    /// How many spreads an area lies on the good side of the city.
    package func z(_ indicator: Int, of area: Int) -> Double? {
        guard let standing = standings[indicator], let spread = standing.spread,
            let value = standing.measurement.value(of: area)
        else { return nil }
        let sign = dataset.indicators[indicator].direction == .lowerIsBetter ? -1.0 : 1.0
        let limit = dataset.method.limit
        return max(-limit, min(limit, sign * (value - standing.city) / spread))
    }

    /// The score of an area on a theme, when enough of its indicators have a figure there.
    package func score(ofTheme theme: Int, for area: Int) -> Double? {
        let scored = dataset.indicators(of: theme).filter {
            dataset.indicators[$0].isScored && standings[$0]?.spread != nil
        }
        let known = scored.compactMap { indicator in
            z(indicator, of: area).map {
                (weight: dataset.indicators[indicator].scoring.weight, z: $0)
            }
        }
        let method = dataset.method
        let weight = known.reduce(0) { $0 + $1.weight }
        let all = scored.reduce(0) { $0 + dataset.indicators[$1].scoring.weight }
        guard weight > 0, known.count >= min(method.minimumIndicators, scored.count),
            weight / all >= method.minimumCoverage
        else { return nil }
        let mean = known.reduce(0) { $0 + $1.weight * $1.z } / weight
        return method.center + method.pointsPerSpread * mean
    }

    /// The plain mean of the themes that have a score.
    package func score(of area: Int) -> Double? {
        let scores = dataset.themes.indices.compactMap { score(ofTheme: $0, for: area) }
        return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    }
}

extension Scoreboard {
    private static func standing(
        of indicator: Int,
        in dataset: Dataset,
        gemeente: Int,
        wijken: [Int],
        lastYear: Int
    ) -> Standing? {
        let oldest = lastYear - dataset.method.maximumAge
        let recent = dataset.observations[indicator].last {
            $0.period.isYear && (oldest...lastYear) ~= $0.period.year
                && $0.value(of: gemeente) != nil
        }
        guard let measurement = recent, let city = measurement.value(of: gemeente) else {
            return nil
        }
        let values = wijken.compactMap { measurement.value(of: $0) }
        return Standing(
            indicator: indicator,
            measurement: measurement,
            city: city,
            spread: spread(values, around: city, of: dataset.indicators[indicator], dataset.method)
        )
    }

    private static func spread(
        _ values: [Double],
        around city: Double,
        of indicator: Indicator,
        _ method: Method
    ) -> Double? {
        guard indicator.isScored, values.count >= method.minimumAreas else { return nil }
        let squares = values.reduce(0) { $0 + ($1 - city) * ($1 - city) }
        let found = indicator.scoring.sigma ?? (squares / Double(values.count)).squareRoot()
        let spread = max(found, indicator.scoring.minimumSigma ?? 0)
        return spread > 1e-12 ? spread : nil
    }
}
