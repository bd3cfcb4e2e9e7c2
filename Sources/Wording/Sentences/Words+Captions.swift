package import Statistics

extension Words {
    /// The message of an area's scores on all themes; nothing in the place of a theme without a score.
    package func themesCaption(area: String, city: String, _ verdicts: [Verdict?]) -> String {
        let sides = Sides(verdicts)
        guard sides.isKnown else { return captions.themesNone([.area: area]) }
        func first(_ phrase: Phrase, _ count: Int) -> String {
            let part = names.counts.share(count, of: sides.total, names.counts.theme)
            return phrase([.area: area, .part: part, .city: city])
        }
        return caption(
            sides,
            better: first(captions.themes.better, sides.up),
            worse: first(captions.themes.worse, sides.down),
            andWorse: captions.themesAnd(sides.down, [.count: "\(sides.down)"]),
            same: captions.themesSame([.area: area, .city: city])
        )
    }

    /// The message of one figure or score of all areas of a level.
    package func areasCaption(
        _ subject: Subject,
        level: AreaLevel,
        city: String,
        _ verdicts: [Verdict?]
    ) -> String {
        let sides = Sides(verdicts)
        guard sides.isKnown else { return captions.areasNone() }
        let words = captions.areas
        func first(_ phrase: Phrase, _ count: Int) -> String {
            let part = names.counts.share(count, of: sides.total, names.counts.areas(level))
            return phrase([.part: part, .subject: name(of: subject), .city: city])
        }
        let whole = areas(sides.total, level)
        return caption(
            sides,
            better: first(subject.isNeutral ? words.higher : words.better, sides.up),
            worse: first(subject.isNeutral ? words.lower : words.worse, sides.down),
            andWorse: andWorse(subject, level, sides.down),
            same: captions.areasSame(sides.total, [.areas: whole, .city: city])
        )
    }

    /// The message of the lines of all themes of an area.
    package func linesCaption(area: String, _ changes: [Change?]) -> String {
        let sides = Sides(changes)
        guard sides.isKnown else { return captions.panelsNone([.area: area]) }
        func first(_ phrase: Phrase, _ count: Int) -> String {
            let part = names.counts.share(count, of: sides.total, names.counts.theme)
            return phrase([.area: area, .part: part])
        }
        return caption(
            sides,
            better: first(captions.panels.better, sides.up),
            worse: first(captions.panels.worse, sides.down),
            andWorse: captions.panelsAnd(sides.down, [.count: "\(sides.down)"]),
            same: captions.panelsSame([.area: area])
        )
    }

    /// The message of all areas of a level, then and now.
    package func slopeCaption(
        _ subject: Subject,
        level: AreaLevel,
        since firstYear: Int,
        _ changes: [Change?]
    ) -> String {
        let sides = Sides(changes)
        guard sides.isKnown else { return captions.slopeNone() }
        let words = captions.slope
        func first(_ phrase: Phrase, _ count: Int) -> String {
            let part = names.counts.share(count, of: sides.total, names.counts.areas(level))
            return phrase([
                .part: part, .subject: name(of: subject), .firstYear: "\(firstYear)",
            ])
        }
        let whole = areas(sides.total, level)
        return caption(
            sides,
            better: first(subject.isNeutral ? words.higher : words.better, sides.up),
            worse: first(subject.isNeutral ? words.lower : words.worse, sides.down),
            andWorse: andWorse(subject, level, sides.down),
            same: captions.slopeSame(
                sides.total,
                [.areas: whole, .subject: name(of: subject)]
            )
        )
    }

    /// What a chart shows, for who does not see it: `Wonen 104,2; Veiligheid 98,1.`
    package func description(_ subject: String, _ pairs: [(name: String, value: String)]) -> String
    {
        let list = pairs.map { captions.pair([.name: $0.name, .value: $0.value]) }
        return captions.description([.subject: subject, .list: list.joined(separator: "; ")])
    }
}

extension Words {
    private func andWorse(_ subject: Subject, _ level: AreaLevel, _ count: Int) -> String {
        let phrase = subject.isNeutral ? captions.areasAndLower : captions.areasAndWorse
        return phrase([.areas: areas(count, level)])
    }

    private func caption(
        _ sides: Sides,
        better: String,
        worse: String,
        andWorse: String,
        same: String
    ) -> String {
        switch (sides.up > 0, sides.down > 0) {
        case (true, true): "\(better) \(andWorse)"
        case (true, false): better
        case (false, true): worse
        case (false, false): same
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
