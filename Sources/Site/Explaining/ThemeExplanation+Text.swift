import Statistics
package import Wording

extension ThemeExplanation {
    /// The derivation in words, for an analyst who has to defend it.
    package func text(_ words: Words) -> String {
        ([heading, ""] + summary + partLines + leftOutLines(words)).joined(separator: "\n")
    }
}

extension ThemeExplanation {
    private var heading: String {
        "\(area.name) (\(area.level.rawValue) in \(gemeente.name)), thema \(theme.name), \(year)"
    }

    private func points(_ value: Double) -> String { DutchFormat.number(value, decimals: 1) }

    private func number(_ value: Double) -> String { DutchFormat.number(value, decimals: 2) }

    private var summary: [String] {
        let share = DutchFormat.number(score.coverage * 100, decimals: 0)
        let noun = score.indicatorCount == 1 ? "indicator" : "indicatoren"
        let counted = "\(score.indicatorCount) \(noun), samen \(share)% van het gewicht"
        guard let shown = score.published else {
            let wanted = DutchFormat.number(method.minimumCoverage * 100, decimals: 0)
            return [
                "Geen score: er zijn \(counted). "
                    + "Nodig zijn minstens \(method.minimumIndicators) indicatoren en \(wanted)% van het gewicht."
            ]
        }
        return [
            "Score       \(points(shown.score))\(margin(shown.score, shown.error))",
            "Stad        \(points(shown.city)) op dezelfde indicatoren",
            "Verschil    \(points(printedDifference ?? shown.difference))\(margin(shown.difference, shown.differenceError))",
            "Oordeel     \(shown.verdict.label): \(why(shown))",
            "Meegeteld   \(counted)",
        ]
    }

    private func margin(_ value: Double, _ error: Double) -> String {
        guard !error.isNaN else { return ", marge onbekend" }
        return
            ", waarschijnlijk tussen \(points(value - z * error)) en \(points(value + z * error))"
    }

    /// Which of the two conditions made the verdict.
    private func why(_ shown: ThemeScore.Published) -> String {
        guard !shown.differenceError.isNaN else {
            return "van minstens één indicator is niet bekend hoe zeker die is"
        }
        let reach = points(z * shown.differenceError)
        switch shown.verdict.level {
        case nil: return "de marge is \(reach) punten, te groot om iets te zeggen"
        case 0:
            let threshold = points(method.differenceThreshold)
            return
                "het verschil is niet groter dan de marge (\(reach)) of kleiner dan \(threshold) punten"
        case let level?:
            let least = abs(level) == 2 ? method.clearThreshold : method.differenceThreshold
            return
                "het verschil is groter dan de marge (\(reach)) en minstens \(points(least)) punten"
        }
    }

    private var partLines: [String] {
        guard score.published != nil else { return [] }
        let blocks = parts.flatMap { part in ["", part.indicator.name] + lines(of: part) }
        let total = points(parts.reduce(0) { $0 + $1.tenths })
        return blocks + ["", "Bijdragen samen: \(total) punten verschil met de stad."]
    }

    private func lines(of part: Part) -> [String] {
        let unit = part.indicator.kind == .mark ? "" : part.indicator.unit
        func figure(_ value: Double, more: Int = 0) -> String {
            DutchFormat.number(value, decimals: part.indicator.decimals + more, unit: unit)
        }
        let interval = part.score.interval.map {
            $0.lower == $0.upper
                ? ""
                : " (waarschijnlijk tussen \(figure($0.lower, more: 1)) en \(figure($0.upper, more: 1)))"
        }
        let city = part.city.map {
            figure($0.value, more: $0.isPublished ? 0 : 1)
                + ($0.isPublished ? "" : " (gewogen uit de wijken)")
        }
        let base = part.reference.mu.map { figure($0, more: 1) } ?? "onbekend"
        let scale =
            part.indicator.scoring.transformation == .none
            ? "" : " (na \(part.indicator.scoring.transformation.rawValue))"
        let direction =
            part.indicator.direction == .lowerIsBetter ? "lager is beter" : "hoger is beter"
        let weight = DutchFormat.number(part.contribution.weight * 100, decimals: 1)
        return [
            "  waarde    \(figure(part.score.value)) in \(part.score.usedPeriod)\(interval ?? ", interval onbekend")",
            "  stad      \(city ?? "onbekend") in hetzelfde jaar",
            "  liniaal   de stad had \(base) in \(part.reference.base ?? 0); een gewoon verschil is \(number(part.reference.sigma ?? .nan))\(scale)",
            "  z         \(number(part.contribution.z)), de stad \(number(part.contribution.cityZ)) (\(direction); hoogstens \(number(method.limit)))",
            "  gewicht   \(weight)%",
            "  bijdrage  \(points(part.tenths)) punten",
        ]
    }

    private func leftOutLines(_ words: Words) -> [String] {
        guard !leftOut.isEmpty else { return [] }
        return ["", "Niet meegeteld:"]
            + leftOut.map { "  \($0.name): \(words.leftOut($0.reason))" }
    }
}
