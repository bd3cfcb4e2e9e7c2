extension Source.Protection {
    /// Tau: the smallest count that may be shown, and the interval that a hidden one keeps.
    ///
    /// Estimates of a survey that add up are kept apart as counts of persons are.
    package var threshold: Double? {
        switch self {
        case .alreadyProtected: nil
        case .count, .survey: 10
        case .care: 8
        case .notSensitive: 5
        }
    }

    /// Whether it tells something of people when everybody, or nobody, has it.
    package var isSensitive: Bool { self == .count || self == .care }

    /// What may be shown of a figure, judged by itself.
    package func decision(on figure: ProtectedFigure) -> PrimaryDecision {
        guard self != .alreadyProtected, let threshold else { return .shown }
        if figure.isSmallArea, let inhabitants = figure.inhabitants, inhabitants < 50 {
            return .hidden(.fewInhabitants)
        }
        if self == .survey { return figure.surveyDecision }
        if figure.isCount {
            let isSmall = figure.value > 0 && figure.value < threshold
            return isSmall ? .hidden(.smallCount) : .shown
        }
        return figure.decision(threshold: threshold, isSensitive: isSensitive)
    }

    /// What may be shown of a figure that was made from several sources: what the strictest allows.
    package static func decision(
        on figure: ProtectedFigure,
        under protections: some Sequence<Source.Protection>
    ) -> PrimaryDecision {
        protections.map { $0.decision(on: figure) }.max { $0.strictness < $1.strictness } ?? .shown
    }
}

extension ProtectedFigure {
    fileprivate var surveyDecision: PrimaryDecision {
        guard let respondents = respondents ?? denominator else {
            return isSmallArea ? .hidden(.notToBeChecked) : .indicative
        }
        if respondents < 30 { return .hidden(.fewRespondents) }
        return respondents < 100 ? .indicative : .shown
    }

    fileprivate func decision(threshold: Double, isSensitive: Bool) -> PrimaryDecision {
        guard let base = denominator ?? respondents ?? inhabitants else {
            return isSmallArea && (kind.scale != nil || isSensitive)
                ? .hidden(.notToBeChecked) : .shown
        }
        if base < 50 { return .hidden(.smallDenominator) }
        guard let scale = kind.scale else { return .shown }
        let having = numerator ?? value * base / scale
        let others = base - having
        // A share is delivered rounded, so its numerator is known to the nearest whole only.
        if isSmall(having, threshold) || isSmall(others, threshold) {
            return .hidden(.smallNumerator)
        }
        let isAllOrNone = abs(having) < 1e-9 || abs(others) < 1e-9
        return isSensitive && isAllOrNone ? .hidden(.everybodyOrNobody) : .shown
    }

    private func isSmall(_ count: Double, _ threshold: Double) -> Bool {
        count > 1e-9 && count < threshold - 0.5
    }
}
