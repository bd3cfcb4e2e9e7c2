package import Statistics

extension Words {
    /// Why a cell has no value; empty for one that has.
    package func missing(_ status: CellStatus) -> String { missing.reasons[Int(status.rawValue)] }

    /// The same as a sentence.
    package func missingSentence(_ status: CellStatus) -> String {
        status.hasValue ? "" : missing.figure([.reason: missing(status)])
    }

    package func notMeasured(in year: Int) -> String { missing.year([.year: "\(year)"]) }

    /// Why a theme has no score; nothing when it has one.
    package func noScore(_ theme: String, _ score: ThemeScore, method: Method) -> String? {
        guard score.published == nil else { return nil }
        let count = score.indicatorCount
        let needed = "\(method.minimumIndicators)"
        if count == 0 { return missing.noFigures([.theme: theme]) }
        if count < method.minimumIndicators {
            return missing.fewFigures(count, [.theme: theme, .needed: needed, .count: "\(count)"])
        }
        // Rounded down: what is too little must not be printed as enough.
        let share = (score.coverage * 100 + 1e-9).rounded(.down)
        return missing.littleCoverage([
            .theme: theme,
            .part: DutchFormat.number(share, decimals: 0, unit: "%"),
            .needed: DutchFormat.percentage(method.minimumCoverage),
        ])
    }

    /// Why so small an area has no scores.
    package func tooSmall(_ area: String, inhabitants: Int) -> String {
        let needed = DutchFormat.number(Double(inhabitants), decimals: 0)
        return missing.tooSmall([.area: area, .needed: needed])
    }
}
