package import Statistics

/// Why an indicator does not count in the score of its theme.
package enum LeftOut: Sendable, Hashable {
    case personal, neutral, noBase, noDeflator, noSpread, noScore, tooFewPeople
    case tooOld(years: Int)
    case noFigure(CellStatus)
}

extension Words {
    /// As it stands behind the name of the indicator.
    package func leftOut(_ reason: LeftOut, city: String? = nil) -> String {
        switch reason {
        case .personal: leftOut.personal()
        case .neutral: leftOut.neutral()
        case .noBase: leftOut.noBase([.city: city ?? names.city()])
        case .noDeflator: leftOut.noDeflator()
        case .noSpread: leftOut.noSpread()
        case .noScore: leftOut.noScore()
        case .tooFewPeople: leftOut.tooFewPeople()
        case .tooOld(let years): leftOut.tooOld([.count: "\(years)"])
        case .noFigure(let status): leftOut.noFigure([.reason: missing(status)])
        }
    }
}
