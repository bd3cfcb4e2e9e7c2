package import Deliveries
package import Statistics

/// The indicators that the columns of a file most probably feed; an indicator is proposed once.
package struct LinkProposal: Sendable {
    package struct Link: Sendable {
        package let indicator: Int
        package let role: Role
        package let factor: Double
        /// The column that this numerator is divided by elsewhere in the project.
        package let denominator: String?
    }

    /// Per column its link, or nothing when no indicator is near.
    package let links: [Link?]

    /// What the project links already is the best example; then come shared words.
    package init(
        _ columns: [FileInspection.Column],
        indicators: [Indicator],
        known: [ColumnLink],
        form: DeliveryForm
    ) {
        let examples = Dictionary(
            known.filter { $0.role == .value || $0.role == .numerator }
                .map { (Fold.name($0.column), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let denominators = Dictionary(
            known.filter { $0.role == .denominator }.map { ($0.indicator, Fold.name($0.column)) },
            uniquingKeysWith: { first, _ in first }
        )
        let names = Dictionary(
            columns.map { (Fold.name($0.name), $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
        // What people answered stands in a survey, not in a register.
        let isSurvey = form == .lemon || form == .tabel
        let words = indicators.map { indicator in
            indicator.kind.isSurvey && !isSurvey
                ? [] : NameWords.words(of: indicator.key + " " + indicator.name)
        }
        let guesses = columns.map { column in
            Self.guess(column, examples[Fold.name(column.name)], words: words)
        }
        links = columns.indices.map { index in
            guard let guess = guesses[index] else { return nil }
            let rivals = guesses.indices.filter { guesses[$0]?.indicator == guess.indicator }
            let best = rivals.max {
                (guesses[$0]?.likeness ?? 0, -$0) < (guesses[$1]?.likeness ?? 0, -$1)
            }
            guard best == index else { return nil }
            let role = guess.role ?? Self.role(of: columns[index], for: indicators[guess.indicator])
            let denominator = denominators[guess.indicator].flatMap { names[$0] }
            return Link(
                indicator: guess.indicator,
                role: role,
                factor: guess.factor,
                denominator: role == .numerator ? denominator : nil
            )
        }
    }

    /// A key for a delivery, made of the name of its file.
    package static func key(for fileName: String) -> String {
        let stem = fileName.split(separator: ".").dropLast().joined(separator: "-")
        return (stem.isEmpty ? fileName : stem).asKey
    }
}

extension LinkProposal {
    private struct Guess {
        let indicator: Int
        let likeness: Double
        let role: Role?
        var factor = 1.0
    }

    /// The nearest indicator, when it shares half of its words with the column.
    private static func guess(
        _ column: FileInspection.Column,
        _ example: ColumnLink?,
        words: [[String]]
    ) -> Guess? {
        if let example {
            return Guess(
                indicator: example.indicator,
                likeness: 2,
                role: example.role,
                factor: example.factor
            )
        }
        let own = NameWords.words(of: column.name + " " + column.title)
        let best = words.indices
            .map { Guess(indicator: $0, likeness: NameWords.likeness(own, words[$0]), role: nil) }
            .max { ($0.likeness, -$0.indicator) < ($1.likeness, -$1.indicator) }
        guard let best, best.likeness >= 0.5 else { return nil }
        return best
    }

    /// A count that feeds a share is its numerator; everything else is the value itself.
    private static func role(of column: FileInspection.Column, for indicator: Indicator) -> Role {
        let isCount = Indicator.countUnits.contains(column.unit.lowercased())
        return isCount && indicator.kind.scale != nil ? .numerator : .value
    }
}
