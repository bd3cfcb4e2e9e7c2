/// A mean of the city and of all wijken but one gives that one away, as far as rounding lets it.
///
/// Means times what they are a mean of add up as counts do; the published ones are known to within their
/// rounding. A hidden mean keeps at least its own interval, that of a person less or more.
struct MeanProtection {
    let figures: FigureProtection
    let confidence: Double
    /// What an area weighs in the mean of the whole.
    private let weights: [Double?]

    /// Per way in which a reader may weigh the areas: by people, and in a survey by answers as well.
    static func all(_ figures: FigureProtection, confidence: Double) -> [MeanProtection] {
        let areas = figures.areas.all.indices
        let answers = areas.map { figures.measurement.respondents(of: $0) }
        let isSurvey = figures.indicator.kind.isSurvey || figures.protection == .survey
        let people = areas.map { area in
            let inhabitants = figures.inhabitants[area]
            return isSurvey
                ? inhabitants : figures.measurement.denominator(of: area) ?? inhabitants
        }
        return (isSurvey ? [people, answers] : [people]).map {
            MeanProtection(figures: figures, confidence: confidence, weights: $0)
        }
    }

    /// Per area whether its share, rate or mean is hidden.
    func hidden(in branches: [GemeenteBranch], primary: [Bool]) -> [Bool] {
        var hidden = primary
        for branch in branches where branch.areas.contains(where: { primary[$0] }) {
            let found = branch.tree(
                figures.areas,
                values: { area in sum(of: area) },
                isIncluded: { _ in true }
            )
            guard let (tree, areas) = found else { continue }
            let suppression = Suppression(tree, cells: cells(of: areas, primary: primary))
            for (node, area) in areas.enumerated() where suppression.statuses[node] != .open {
                hidden[area] = true
            }
        }
        return hidden
    }
}

extension MeanProtection {
    private var kind: Indicator.Kind { figures.indicator.kind }

    private func weight(of area: Int) -> Double? { weights[area] }

    private func sum(of area: Int) -> Double? {
        guard let value = figures.measurement.value(of: area), let weight = weight(of: area) else {
            return nil
        }
        return value * weight
    }

    private func cells(of areas: [Int], primary: [Bool]) -> SuppressionCells {
        let domain = domain(of: areas)
        let unknown = Interval(lower: min(0, leastSum(of: areas)), upper: .infinity)
        return SuppressionCells(
            published: areas.map { area in
                guard let value = figures.measurement.value(of: area),
                    let weight = weight(of: area)
                else { return unknown }
                return rounded(value).narrowed(to: domain).scaled(by: weight)
            },
            hidden: areas.map { area in
                guard let weight = weight(of: area), sum(of: area) != nil else { return unknown }
                return domain.scaled(by: weight)
            },
            needs: areas.map { area in
                guard primary[area], let weight = weight(of: area) else { return nil }
                // Of a handful of people the own interval is endless; half of all there could be will do.
                return min(need(of: area), domain.width / 2) * weight
            },
            mayHideRoot: true
        )
    }

    private func leastSum(of areas: [Int]) -> Double {
        areas.compactMap { sum(of: $0) }.min() ?? 0
    }

    private func rounded(_ value: Double) -> Interval {
        var unit = 1.0
        for _ in 0..<max(0, figures.indicator.decimals) { unit /= 10 }
        let printed = (value / unit).rounded() * unit
        return Interval(lower: printed - unit / 2, upper: printed + unit / 2)
    }

    private func domain(of areas: [Int]) -> Interval {
        switch kind {
        case .share, .surveyShare: Interval(lower: 0, upper: 100)
        case .mark: Interval(lower: 1, upper: 10)
        case .rate: .notNegative
        case .number:
            Interval(
                lower: min(0, areas.compactMap { figures.measurement.value(of: $0) }.min() ?? 0),
                upper: .infinity
            )
        }
    }

    private func need(of area: Int) -> Double {
        guard let figure = figures.figure(of: area) else { return 0 }
        let own = OwnInterval(figures: figures, confidence: confidence).width(of: area, figure)
        guard let scale = kind.scale, let threshold = figures.protection.threshold,
            figures.protection != .survey, let weight = weight(of: area), weight > 0
        else { return own }
        // A numerator that is too small keeps the interval of a count, unless there are too few people.
        return max(own, min(threshold, weight / 2) * scale / weight)
    }
}

extension Interval {
    fileprivate func scaled(by factor: Double) -> Interval {
        Interval(
            lower: lower * factor,
            upper: upper.isFinite ? upper * factor : upper
        )
    }
}
