/// Something that is measured of areas, and how it is read, weighed and shown.
package struct Indicator: Sendable, Equatable {
    package enum Group: String, Sendable, CaseIterable {
        case objective = "objectief"
        case perceived = "beleving"
    }

    package enum Kind: String, Sendable, CaseIterable {
        case share = "aandeel"
        case rate = "promillage"
        case mark = "rapportcijfer"
        case surveyShare = "enqueteaandeel"
        case number = "getal"

        package var isSurvey: Bool { self == .mark || self == .surveyShare }
        package var isShare: Bool { self == .share || self == .surveyShare }
        /// The whole of which a numerator and a denominator make a part: 100, 1,000 or nothing.
        package var scale: Double? {
            switch self {
            case .share, .surveyShare: 100
            case .rate: 1000
            case .mark, .number: nil
            }
        }
    }

    package enum Direction: String, Sendable, CaseIterable {
        case higherIsBetter = "hoger_is_beter"
        case lowerIsBetter = "lager_is_beter"
        case neutral = "neutraal"
    }

    package enum Transformation: String, Sendable, CaseIterable {
        case none = "geen"
        case log, logit
        case squareRoot = "sqrt"
    }

    package enum Weighting: String, Sendable, CaseIterable {
        case denominator = "n"
        case inhabitants = "inwoners"
        case equal = "gelijk"
    }

    package let key: String
    package let name: String
    package let theme: Int
    package let source: Int
    package let group: Group
    package let kind: Kind
    package let direction: Direction
    package let unit: String
    package let decimals: Int
    package let definition: String
    /// What people are (age, origin, household): shown, never scored.
    package private(set) var isPersonal: Bool
    package let scoring: IndicatorScoring

    package init(
        key: String,
        name: String,
        theme: Int,
        source: Int,
        group: Group,
        kind: Kind,
        direction: Direction,
        unit: String,
        decimals: Int,
        definition: String,
        isPersonal: Bool,
        scoring: IndicatorScoring
    ) {
        self.key = key
        self.name = name
        self.theme = theme
        self.source = source
        self.group = group
        self.kind = kind
        self.direction = direction
        self.unit = unit
        self.decimals = decimals
        self.definition = definition
        self.isPersonal = isPersonal
        self.scoring = scoring
    }

    /// The same indicator as a characteristic of people, whatever was said of it.
    package var asPersonal: Indicator {
        var personal = self
        personal.isPersonal = true
        return personal
    }

    package var isScored: Bool { direction != .neutral && !isPersonal }

    /// Whether the parts of an area add up to the whole: a count does, a mean does not.
    package var isCount: Bool {
        kind == .number && Indicator.countUnits.contains(unit.lowercased())
    }

    /// The units that say that a figure counts things.
    package static let countUnits = ["aantal", "personen", "huishoudens", "woningen", "inwoners"]
}
