/// Whether a figure may be shown, judged by itself alone.
package enum PrimaryDecision: Sendable, Hashable {
    package enum Reason: Sendable, Hashable, CaseIterable {
        case fewInhabitants
        case smallCount
        case smallDenominator
        case smallNumerator
        /// All or none of a group: that tells something of every person in it.
        case everybodyOrNobody
        case fewRespondents
        /// What the rule needs was not delivered; a figure is not safe because that is unknown.
        case notToBeChecked
    }

    case shown
    /// Shown with a warning: few people were asked.
    case indicative
    case hidden(Reason)

    package var isHidden: Bool { strictness == 2 }

    var strictness: Int {
        switch self {
        case .shown: 0
        case .indicative: 1
        case .hidden: 2
        }
    }
}

/// A figure with all that the rules of protection ask of it.
package struct ProtectedFigure: Sendable, Equatable {
    package let kind: Indicator.Kind
    package let isCount: Bool
    package let level: AreaLevel
    package let value: Double
    package var respondents: Double?
    package var denominator: Double?
    package var numerator: Double?
    package var inhabitants: Double?

    package init(kind: Indicator.Kind, isCount: Bool = false, level: AreaLevel, value: Double) {
        self.kind = kind
        self.isCount = isCount
        self.level = level
        self.value = value
    }

    var isSmallArea: Bool { level >= .wijk }
}
