package import Statistics

extension Words {
    /// The message of an area's scores on all themes; nothing in the place of a theme without a score.
    package func themesCaption(area: String, city: String, _ verdicts: [Verdict?]) -> String {
        let summary = Summary(
            words: captions.themes,
            kind: names.counts.theme,
            area: area,
            city: city
        )
        return caption(summary, Sides(verdicts))
    }

    /// The message of one figure or score of all areas of a level.
    package func areasCaption(
        _ subject: Subject,
        level: AreaLevel,
        city: String,
        _ verdicts: [Verdict?]
    ) -> String {
        let kind = names.counts.areas(level)
        let summary = Summary(words: captions.areas, kind: kind, subject: subject, city: city)
        return caption(summary, Sides(verdicts))
    }

    /// The message of the lines of all themes of an area.
    package func linesCaption(area: String, _ changes: [Change?]) -> String {
        let summary = Summary(words: captions.lines, kind: names.counts.theme, area: area)
        return caption(summary, Sides(changes))
    }

    /// The message of all areas of a level, then and now.
    package func slopeCaption(
        _ subject: Subject,
        level: AreaLevel,
        since year: Int,
        _ changes: [Change?]
    ) -> String {
        let kind = names.counts.areas(level)
        let summary = Summary(words: captions.slope, kind: kind, subject: subject, year: "\(year)")
        return caption(summary, Sides(changes))
    }

    /// What a chart shows, for who does not see it, as pairs of a name and a figure.
    package func description(_ subject: String, _ pairs: [(name: String, value: String)]) -> String
    {
        let list = pairs.map { captions.pair([.name: $0.name, .value: $0.value]) }
        return captions.description([.subject: subject, .list: list.joined(separator: "; ")])
    }
}

extension Words {
    /// What is summed up, and the names that its sentences may use.
    private struct Summary {
        let words: SummaryWords
        let kind: CountedPhrase
        var subject = Subject.score
        var area = ""
        var city = ""
        var year = ""
    }

    /// First the favourable side, then the other; the first sentence says of how many.
    private func caption(_ summary: Summary, _ sides: Sides) -> String {
        let words = summary.words
        let isNeutral = summary.subject.isNeutral
        func filled(_ phrase: Phrase, _ count: Int) -> String {
            phrase([
                .area: summary.area, .city: summary.city, .firstYear: summary.year,
                .subject: name(of: summary.subject),
                .part: names.counts.share(count, of: sides.total, summary.kind),
                .amount: names.counts.written(count, summary.kind),
            ])
        }
        guard sides.isKnown else { return filled(words.none, sides.total) }
        let up = isNeutral ? words.higher : words.better
        let down = isNeutral ? words.lower : words.worse
        let andDown = isNeutral ? words.andLower : words.andWorse
        return switch (sides.up > 0, sides.down > 0) {
        case (true, true): filled(up, sides.up) + " " + filled(andDown, sides.down)
        case (true, false): filled(up, sides.up)
        case (false, true): filled(down, sides.down)
        case (false, false):
            filled(sides.total == 1 ? words.same.one : words.same.many, sides.total)
        }
    }
}

/// How many lie on each side, of all that there are.
private struct Sides {
    let up: Int
    let down: Int
    let total: Int
    /// Of at least one something can be said.
    let isKnown: Bool

    init(_ verdicts: [Verdict?]) { self.init(verdicts.map { $0?.level }) }

    init(_ changes: [Change?]) { self.init(changes.map { $0?.direction }) }

    private init(_ levels: [Int?]) {
        let known = levels.compactMap(\.self)
        up = known.count { $0 > 0 }
        down = known.count { $0 < 0 }
        total = levels.count
        isKnown = !known.isEmpty
    }
}
