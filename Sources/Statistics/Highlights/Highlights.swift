/// What stands out in one area: differences and changes that are certain, even among the many that were looked at.
package struct Highlights: Sendable {
    package struct Item: Sendable, Equatable {
        package let indicator: Int
        /// Points of difference with the city, or of change; positive is favourable.
        package let effect: Double
        /// NaN when unknown, which never stands out.
        package let error: Double
        /// The year of the figure, or of the last measurement of a change.
        package let year: Int
        /// The first year of a change; nothing for a difference.
        package let since: Int?
    }

    package let strengths: [Item]
    package let concerns: [Item]
    package let changes: [Item]

    /// No list is longer than this.
    package static let limit = 3
}

/// The highlights of all areas of one level, found at once because each is judged among the others.
package struct HighlightFinder: Sendable {
    private let differences: [[Highlights.Item]]
    private let changes: [[Highlights.Item]]

    /// By Benjamini and Hochberg per indicator over its areas, whatever rule the verdicts follow.
    package init(_ scores: Scores, period: Int) {
        var differences = [[Highlights.Item]](repeating: [], count: scores.input.areaCount)
        var changes = differences
        var method = scores.input.method
        method.multiplicity = .benjaminiHochberg
        let judge = Judge(method: method, z: scores.z)
        for (index, engine) in scores.indicators.enumerated() where engine.indicator.polarity != 0 {
            let found = engine.scores(in: period)
            let certain = judge.significance(of: found.map { ($0.difference, $0.differenceError) })
            for (score, isCertain) in zip(found, certain)
            where isCertain == true && abs(score.difference) >= method.differenceThreshold - 1e-9 {
                differences[score.area].append(Self.item(index, score))
            }
            let developments = engine.developments().filter { $0.unit < scores.input.areaCount }
            let moved = developments.filter { $0.change?.error.isNaN == false }
            let sure = judge.significance(
                of: moved.map { ($0.change?.change ?? 0, $0.change?.error ?? .nan) }
            )
            for (development, isCertain) in zip(moved, sure) where isCertain == true {
                guard let item = Self.item(index, development, method) else { continue }
                changes[development.unit].append(item)
            }
        }
        self.differences = differences
        self.changes = changes
    }

    /// The largest first; what is equally large in the order of the indicators.
    package func highlights(of area: Int) -> Highlights {
        Highlights(
            strengths: Self.largest(differences[area].filter { $0.effect > 0 }),
            concerns: Self.largest(differences[area].filter { $0.effect < 0 }),
            changes: Self.largest(changes[area])
        )
    }
}

extension HighlightFinder {
    private static func item(_ indicator: Int, _ score: IndicatorScore) -> Highlights.Item {
        Highlights.Item(
            indicator: indicator,
            effect: score.difference,
            error: score.differenceError,
            year: score.usedPeriod,
            since: nil
        )
    }

    private static func item(
        _ indicator: Int,
        _ development: Development,
        _ method: Method
    ) -> Highlights.Item? {
        guard let change = development.change,
            abs(change.change) >= method.changeThreshold - 1e-9
        else { return nil }
        return Highlights.Item(
            indicator: indicator,
            effect: change.change,
            error: change.error,
            year: change.lastYear,
            since: change.firstYear
        )
    }

    private static func largest(_ items: [Highlights.Item]) -> [Highlights.Item] {
        let sorted = items.sorted { left, right in
            let sizes = (abs(left.effect), abs(right.effect))
            return sizes.0 == sizes.1 ? left.indicator < right.indicator : sizes.0 > sizes.1
        }
        return Array(sorted.prefix(Highlights.limit))
    }
}
