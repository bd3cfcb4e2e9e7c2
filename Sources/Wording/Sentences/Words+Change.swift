package import Statistics

extension Words {
    /// What changed between two measurements, with both figures.
    ///
    /// Without a change (an indicator that has no scores) the figures stand there without a judgement.
    package func change(
        _ change: Change?,
        of subject: Subject,
        in area: String,
        from first: PrintedFigure?,
        to last: PrintedFigure?
    ) -> String {
        guard let first, let last, first.year < last.year else {
            return self.change.none.sentence([.area: area])
        }
        let phrase = change.flatMap { pair($0, subject, first, last)?.sentence }
        return (phrase ?? self.change.figures)([
            .area: area, .subject: name(of: subject), .first: first.text,
            .firstYear: "\(first.year)", .last: last.text, .lastYear: "\(last.year)",
        ])
    }

    /// The same in a cell; nothing where the figures are all that can be said.
    package func briefChange(
        _ change: Change?,
        of subject: Subject,
        from first: PrintedFigure?,
        to last: PrintedFigure?
    ) -> String {
        guard let first, let last, first.year < last.year else { return self.change.none.brief() }
        let phrase = change.flatMap { pair($0, subject, first, last)?.brief }
        return phrase?([.firstYear: "\(first.year)", .lastYear: "\(last.year)"]) ?? ""
    }

    /// In the row of a figure: both figures and what that means; empty without two figures.
    package func rowChange(
        _ change: Change?,
        of subject: Subject,
        from first: PrintedFigure?,
        to last: PrintedFigure?
    ) -> String {
        guard let first, let last, first.year < last.year else { return "" }
        let meaning = briefChange(change, of: subject, from: first, to: last)
        let phrase = meaning.isEmpty ? self.change.rowFigures : self.change.row
        return phrase([
            .first: first.text, .firstYear: "\(first.year)", .last: last.text,
            .lastYear: "\(last.year)", .verdict: meaning,
        ])
    }

    /// The direction of at least five measurements.
    package func trend(_ development: Development, of subject: Subject, in area: String) -> String {
        let isWeighted = development.trend?.method == .weighted
        let count = isWeighted ? Trend.enough : development.points.count
        return pair(development.trend, subject).sentence([
            .area: area, .count: "\(count)", .needed: "\(Trend.enough)",
        ])
    }

    /// The same in a cell.
    package func briefTrend(_ development: Development, of subject: Subject) -> String {
        pair(development.trend, subject).brief()
    }
}

extension Words {
    /// Nothing where the printed figures do not bear out what the scores say of a neutral indicator.
    private func pair(
        _ change: Change,
        _ subject: Subject,
        _ first: PrintedFigure,
        _ last: PrintedFigure
    ) -> WordPair? {
        guard let direction = change.direction else { return self.change.uncertain }
        if direction == 0 { return self.change.same }
        guard subject.isNeutral else {
            return direction > 0 ? self.change.better : self.change.worse
        }
        if direction > 0, last.value > first.value { return self.change.higher }
        if direction < 0, last.value < first.value { return self.change.lower }
        return nil
    }

    private func pair(_ trend: Trend?, _ subject: Subject) -> WordPair {
        guard let trend else { return self.trend.tooFew }
        guard trend.isSignificant, abs(trend.slope) > 1e-9 else { return self.trend.none }
        let rises = trend.slope > 0
        if subject.isNeutral { return rises ? self.trend.up : self.trend.down }
        return rises ? self.trend.better : self.trend.worse
    }
}
