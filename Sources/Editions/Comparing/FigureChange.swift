/// A figure of one area and one period that is not what it was.
package struct FigureChange: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// There was nothing about this area and period.
        case new = "nieuw"
        /// It was missing or hidden, and now it is there.
        case filled = "aangevuld"
        case revised = "herzien"
        /// The same figure, no longer provisional.
        case final = "definitief"
        case removed = "weg"
    }

    /// Why a figure is no longer there.
    package enum Absence: Sendable, Equatable {
        case areaGone, indicatorGone, notDelivered
        /// What the table says now, such as `verborgen`.
        case status(String)

        package var code: String {
            switch self {
            case .areaGone: "gebied_weg"
            case .indicatorGone: "cijfer_weg"
            case .notDelivered: "niet_geleverd"
            case .status(let status): status
            }
        }
    }

    package let kind: Kind
    /// Places in `ComparedSubjects`.
    package let area: Int
    package let indicator: Int
    package let period: Int
    package let before: Double?
    package let after: Double?
    /// Of a figure that was filled, why it was not there.
    package let earlierStatus: String
    package let absence: Absence?
    /// Whether the source no longer calls it provisional.
    package let becameFinal: Bool
}

/// How many figures of one indicator changed.
package struct IndicatorCount: Sendable, Equatable {
    package let indicator: Int
    package let counts: [FigureChange.Kind: Int]
    /// The periods of which there was no figure before.
    package let newPeriods: [Int]

    package subscript(kind: FigureChange.Kind) -> Int { counts[kind] ?? 0 }
}
