/// The indicators of one theme with their weights, and what they make of a set of standings.
struct Theming: Sendable {
    struct Item: Sendable {
        let indicator: Int
        /// Of all items together 1.
        let weight: Double
        let survey: String?
    }

    let items: [Item]
    private let method: Method

    init(_ input: ScoringInput, theme: Int, engines: [IndicatorEngine]) {
        let scored = input.indicators.indices.filter { index in
            let indicator = input.indicators[index]
            return indicator.theme == theme && indicator.polarity != 0
                && engines[index].reference.isScored && engines[index].isDelivered
        }
        var totals: [String: Double] = [:]
        for index in scored {
            totals[input.indicators[index].group, default: 0] += input.indicators[index].weight
        }
        let weights = input.themes[theme].groupWeights
        let all = totals.keys.sorted().reduce(0) { $0 + (weights[$1] ?? 1) }
        items = scored.map { index in
            let indicator = input.indicators[index]
            let share = Self.share(weights[indicator.group] ?? 1, of: all)
            return Item(
                indicator: index,
                weight: share * Self.share(indicator.weight, of: totals[indicator.group] ?? 1),
                survey: indicator.kind.isSurvey ? indicator.source : nil
            )
        }
        method = input.method
    }

    /// Where nothing weighs anything, nothing has a share.
    private static func share(_ part: Double, of whole: Double) -> Double {
        whole > 0 ? part / whole : 0
    }

    func coverage(_ present: [Int]) -> Double { present.reduce(0) { $0 + items[$1].weight } }

    /// Whether enough is there for a score; `present` holds places in `items`.
    func suffices(_ present: [Int]) -> Bool {
        present.count >= min(method.minimumIndicators, items.count) && covers(present)
    }

    /// Whether what is there weighs enough, and weighs anything at all.
    func covers(_ present: [Int]) -> Bool {
        let coverage = coverage(present)
        return coverage > 1e-9 && coverage >= method.minimumCoverage - 1e-9
    }

    /// The weights of what is there, normed.
    func weights(_ present: [Int]) -> [Double] {
        let coverage = coverage(present)
        return present.map { items[$0].weight / coverage }
    }

    /// The error of a weighted sum; items of one survey have respondents in common.
    func error(_ present: [Int], weights: [Double], errors: [Double]) -> Double {
        var variance = 0.0
        for i in present.indices {
            let own = weights[i] * errors[i]
            variance += own * own
            guard let survey = items[present[i]].survey else { continue }
            for j in present.indices where j < i && items[present[j]].survey == survey {
                variance += 2 * method.surveyCorrelation * own * weights[j] * errors[j]
            }
        }
        return variance.squareRoot()
    }
}
