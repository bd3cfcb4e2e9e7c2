import Statistics
package import Tables
package import Wording

extension ThemeExplanation {
    /// Every number of the derivation, not rounded.
    package func json(_ words: Words) -> JSONValue {
        var entries: [(String, JSONValue)] = [
            ("gebied", .text(area.key)), ("thema", .text(theme.key)), ("periode", .whole(year)),
            ("dekking", .number(score.coverage)), ("indicatoren", .whole(score.indicatorCount)),
        ]
        if let shown = score.published {
            entries += [
                ("score", .number(shown.score)), ("fout", .number(shown.error)),
                ("stad", .number(shown.city)), ("verschil", .number(shown.difference)),
                ("fout_verschil", .number(shown.differenceError)),
                ("klasse", shown.verdict.level.map(JSONValue.whole) ?? .null),
                ("oordeel", .text(shown.verdict.label)),
            ]
        }
        entries.append(("bijdragen", .list(parts.map(json))))
        entries.append(
            (
                "niet_meegeteld",
                .list(
                    leftOut.map {
                        .object([
                            ("naam", .text($0.name)), ("reden", .text(words.leftOut($0.reason))),
                        ])
                    }
                )
            )
        )
        return .object(entries)
    }

    private func json(_ part: Part) -> JSONValue {
        .object([
            ("indicator", .text(part.indicator.key)), ("waarde", .number(part.score.value)),
            ("jaar", .whole(part.score.usedPeriod)),
            ("ondergrens", .number(part.score.interval?.lower ?? .nan)),
            ("bovengrens", .number(part.score.interval?.upper ?? .nan)),
            ("stad", .number(part.city?.value ?? .nan)),
            ("basisjaar", part.reference.base.map(JSONValue.whole) ?? .null),
            ("mu", .number(part.reference.mu ?? .nan)),
            ("sigma", .number(part.reference.sigma ?? .nan)),
            ("z", .number(part.contribution.z)), ("z_stad", .number(part.contribution.cityZ)),
            ("gewicht", .number(part.contribution.weight)),
            ("bijdrage_basis", .number(part.contribution.toBase)),
            ("bijdrage_stad", .number(part.contribution.toCity)),
            ("bijdrage_stad_getoond", .number(part.tenths)),
        ])
    }
}
