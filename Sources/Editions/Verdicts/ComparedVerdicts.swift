/// The verdicts of both editions, and those that flipped.
struct ComparedVerdicts {
    let themes: (old: ScoreRows, new: ScoreRows)
    let flips: [Flip]

    init(
        _ old: Edition,
        _ new: Edition,
        _ keys: ComparedKeys,
        _ subjects: ComparedSubjects,
        _ entries: EditionEntries
    ) {
        func rows(_ kind: EditionTable, _ edition: Edition) -> ScoreRows {
            ScoreRows(
                kind,
                edition,
                areas: keys.areas,
                subjects: kind == .themeScores ? keys.themes : keys.indicators
            )
        }
        func figures(_ edition: Edition) -> ThemeFigures {
            ThemeFigures(edition, themes: keys.themes, indicators: keys.indicators)
        }
        themes = (rows(.themeScores, old), rows(.themeScores, new))
        let indicators = (old: rows(.indicatorScores, old), new: rows(.indicatorScores, new))
        let words = VerdictInputs.Words(
            areas: keys.areas,
            themes: keys.themes,
            indicators: keys.indicators,
            levels: subjects.areas.map(\.level)
        )
        let reasons = FlipReasons(
            inputs: VerdictInputs(entries, indicators, words),
            scores: indicators,
            themes: (figures(old), figures(new)),
            indicators: subjects.indicators
        )
        flips =
            Self.changed(themes.old, themes.new).map { before, after in
                Flip(
                    before,
                    after,
                    .theme(after.key.subject),
                    reasons.reasons(
                        theme: after.key.subject,
                        of: after.key.area,
                        at: after.level
                    )
                )
            }
            + Self.changed(indicators.old, indicators.new).map { before, after in
                Flip(
                    before,
                    after,
                    .indicator(after.key.subject),
                    reasons.reasons(
                        indicator: after.key.subject,
                        of: after.key.area,
                        at: after.level
                    )
                )
            }
    }

    /// In the municipality's order; of the city itself there is no verdict.
    private static func changed(
        _ old: ScoreRows,
        _ new: ScoreRows
    ) -> [(ScoreRows.Score, ScoreRows.Score)] {
        new.all.compactMap { score in
            guard let earlier = old[score.key.area, score.key.subject],
                earlier.verdict != score.verdict, !earlier.verdict.isEmpty,
                !score.verdict.isEmpty, score.level != "gemeente"
            else { return nil }
            return (earlier, score)
        }.sorted {
            ($0.1.key.area, $0.1.key.subject) < ($1.1.key.area, $1.1.key.subject)
        }
    }
}

extension Flip {
    fileprivate init(
        _ before: ScoreRows.Score,
        _ after: ScoreRows.Score,
        _ subject: Subject,
        _ reasons: [FlipReason]
    ) {
        area = after.key.area
        self.subject = subject
        self.before = before.verdict
        self.after = after.verdict
        self.reasons = reasons
        isInvented = before.isInvented || after.isInvented
    }
}
