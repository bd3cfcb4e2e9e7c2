/// Why a verdict is not what it was: something that it is made of, and that differs between the editions.
package struct FlipReason: Sendable, Equatable {
    package enum Group: String, Sendable, CaseIterable {
        case data = "cijfers"
        case method = "methode"
        case area = "gebied"
        case unknown = "onbekend"
    }

    package enum Kind: String, Sendable, CaseIterable {
        case newPeriod = "nieuwe_periode"
        case ownRevised = "cijfer_herzien"
        case appeared = "cijfer_erbij"
        case gone = "cijfer_weg"
        case margin = "marge_anders"
        case cityRevised = "stad_herzien"
        case ruler = "liniaal_anders"
        /// Figures of other areas, by which weights or certainty are shared out.
        case otherFigures = "cijfers_van_anderen"

        case setting = "instelling"
        case definition = "cijfer_gewijzigd"
        case figureSet = "cijfers_van_thema"
        case themeWeight = "gewicht_van_thema"

        case ownArea = "gebied_gewijzigd"
        case otherAreas = "andere_gebieden"

        /// The tables show nothing of it: a count that is not published, or another version of the program.
        case unseen = "niet_te_zien"

        package var group: Group {
            switch self {
            case .newPeriod, .ownRevised, .appeared, .gone, .margin, .cityRevised, .ruler,
                .otherFigures:
                .data
            case .setting, .definition, .figureSet, .themeWeight: .method
            case .ownArea, .otherAreas: .area
            case .unseen: .unknown
            }
        }

        /// Whether its keys are those of indicators.
        package var isOfIndicators: Bool {
            switch self {
            case .newPeriod, .ownRevised, .appeared, .gone, .margin, .cityRevised, .ruler,
                .otherFigures, .definition, .figureSet:
                true
            case .setting, .themeWeight, .ownArea, .otherAreas, .unseen: false
            }
        }
    }

    package let kind: Kind
    /// The figures or settings that it is about.
    package let keys: [String]
}

/// A verdict that is not what it was.
package struct Flip: Sendable, Equatable {
    package enum Subject: Sendable, Equatable {
        case theme(Int)
        case indicator(Int)
    }

    package let area: Int
    package let subject: Subject
    /// As the table has it, such as `onzeker`.
    package let before: String
    package let after: String
    /// Never empty.
    package let reasons: [FlipReason]
    package let isInvented: Bool
}

/// A change that is larger than the settings let pass.
package struct Jump: Sendable, Equatable {
    package enum Subject: Sendable, Equatable {
        case score(theme: Int)
        case figure(indicator: Int, period: Int)
    }

    package let area: Int
    package let subject: Subject
    package let before: Double
    package let after: Double
    /// In points, or in percent; nothing where the figure was zero.
    package let size: Double?
}
