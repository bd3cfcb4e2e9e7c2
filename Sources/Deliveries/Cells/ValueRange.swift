import Diagnostics
package import Statistics

/// The values that can be right for a column, whatever the source says.
package enum ValueRange: Sendable {
    case any, share, mark, notNegative

    package init(_ indicator: Indicator, as role: Role) {
        switch role {
        case .value: self = Self.range(of: indicator)
        case .numerator, .denominator, .respondents, .standardDeviation, .margin:
            self = .notNegative
        case .lowerBound, .upperBound: self = .any
        }
    }

    private static func range(of indicator: Indicator) -> ValueRange {
        switch indicator.kind {
        case .share, .surveyShare: .share
        case .mark: .mark
        case .rate: .notNegative
        case .number: indicator.isCount ? .notNegative : .any
        }
    }

    var bounds: ClosedRange<Double> {
        switch self {
        case .any: -.infinity ... .infinity
        case .share: 0...100
        case .mark: 1...10
        case .notNegative: 0 ... .infinity
        }
    }

    /// Quotes a cell only as far as that points at nobody.
    func message(_ cell: String, column: String) -> Diagnostic.Message {
        let cell = PersonalDataKind.masked(cell, column: column)
        return switch self {
        case .any, .notNegative: .negative(cell, column: column)
        case .share: .shareOutside(cell, column: column)
        case .mark: .markOutside(cell, column: column)
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func shareOutside(_ cell: String, column: String) -> Self {
        .error(
            "WM150",
            "'\(cell)' in '\(column)' is geen aandeel; een aandeel ligt tussen 0 en 100"
        )
    }

    fileprivate static func markOutside(_ cell: String, column: String) -> Self {
        .error("WM151", "'\(cell)' in '\(column)' is geen rapportcijfer; dat ligt tussen 1 en 10")
    }

    fileprivate static func negative(_ cell: String, column: String) -> Self {
        .error(
            "WM152",
            "'\(cell)' in '\(column)' is kleiner dan 0; een aantal kan niet negatief zijn"
        )
    }
}
