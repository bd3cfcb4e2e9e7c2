package import Tables

extension EditionComparison {
    /// The same as a file.
    package var jsonText: String { json.written() + "\n" }

    /// The whole comparison for machines; lists are in the municipality's order.
    package var json: JSONValue {
        .object([
            ("oud", before.json),
            ("nieuw", after.json),
            ("niet_vergeleken", .list(gaps.map(\.json))),
            ("cijfers", figuresJSON),
            ("indicatoren", indicators.json),
            ("gebieden", areas.json),
            ("themas", themes.json),
            ("bronnen", sources.json),
            ("methode", settings.json),
            ("maatregelen", measures.json),
            ("doelen", targets.json),
            ("initiatieven", initiatives.json),
            ("organisaties", organisations.json),
            ("oordelen", .list(flips.map(json))),
            ("sprongen", jumpsJSON),
        ])
    }
}

extension EditionComparison {
    private var figuresJSON: JSONValue {
        .object(
            FigureChange.Kind.allCases.map { ($0.rawValue, .whole(figures.count(of: $0))) } + [
                ("per_indicator", .list(figures.counts.map(json))),
                ("lijst", .list(figures.all.map(json))),
            ]
        )
    }

    private func json(_ count: IndicatorCount) -> JSONValue {
        let subject = subjects.indicators[count.indicator]
        return .object(
            [("indicator", .text(subject.key)), ("naam", .text(subject.name))]
                + FigureChange.Kind.allCases.map { ($0.rawValue, .whole(count[$0])) } + [
                    (
                        "nieuwe_perioden",
                        .list(count.newPeriods.map { .text(subjects.periods[$0]) })
                    ),
                    ("fictief", .yesOrNo(subject.isInvented)),
                ]
        )
    }

    private func json(_ change: FigureChange) -> JSONValue {
        .object([
            ("soort", .text(change.kind.rawValue)),
            ("indicator", .text(subjects.indicators[change.indicator].key)),
            ("gebied", .text(subjects.areas[change.area].key)),
            ("periode", .text(subjects.periods[change.period])),
            ("oud", change.before.map(JSONValue.number) ?? .null),
            ("nieuw", change.after.map(JSONValue.number) ?? .null),
            ("was", change.earlierStatus.isEmpty ? .null : .text(change.earlierStatus)),
            ("waarom_weg", change.absence.map { .text($0.code) } ?? .null),
            ("nu_definitief", .yesOrNo(change.becameFinal)),
            ("fictief", .yesOrNo(subjects.indicators[change.indicator].isInvented)),
        ])
    }

    private func json(_ flip: Flip) -> JSONValue {
        var subject: [(String, JSONValue)]
        switch flip.subject {
        case .theme(let theme):
            subject = [("thema", .text(subjects.themes[theme].key)), ("indicator", .null)]
        case .indicator(let indicator):
            subject = [
                ("thema", .null), ("indicator", .text(subjects.indicators[indicator].key)),
            ]
        }
        subject += [
            ("oud", .text(flip.before)), ("nieuw", .text(flip.after)),
            ("waardoor", .list(flip.reasons.map(\.json))),
            ("fictief", .yesOrNo(flip.isInvented)),
        ]
        let area = subjects.areas[flip.area]
        return .object(
            [("gebied", .text(area.key)), ("niveau", .text(area.level))] + subject
        )
    }

    private var jumpsJSON: JSONValue {
        .object([
            ("sprong_score", .number(limits.points)),
            ("sprong_herziening", .number(limits.percent)),
            ("lijst", .list(jumps.map(json))),
        ])
    }

    private func json(_ jump: Jump) -> JSONValue {
        let subject: [(String, JSONValue)]
        switch jump.subject {
        case .score(let theme):
            subject = [
                ("thema", .text(subjects.themes[theme].key)), ("indicator", .null),
                ("periode", .null),
            ]
        case .figure(let indicator, let period):
            subject = [
                ("thema", .null), ("indicator", .text(subjects.indicators[indicator].key)),
                ("periode", .text(subjects.periods[period])),
            ]
        }
        return .object(
            [("gebied", .text(subjects.areas[jump.area].key))] + subject + [
                ("oud", .number(jump.before)), ("nieuw", .number(jump.after)),
                ("verschil", jump.size.map(JSONValue.number) ?? .null),
            ]
        )
    }
}

extension EditionComparison.Name {
    fileprivate var json: JSONValue {
        .object([
            ("editie", .text(name)), ("peildatum", day.isEmpty ? .null : .text(day)),
            ("fictief", .yesOrNo(isInvented)),
        ])
    }
}

extension EditionComparison.Gap {
    fileprivate var json: JSONValue {
        .object([
            ("tabel", .text(table.rawValue)), ("kolom", column.map(JSONValue.text) ?? .null),
            ("editie", .text(isInOld ? "oud" : "nieuw")),
        ])
    }
}

extension EntryChanges {
    fileprivate var json: JSONValue {
        .object([
            ("nieuw", .list(added.map { .object($0.json) })),
            ("weg", .list(removed.map { .object($0.json) })),
            ("gewijzigd", .list(changed.map(\.json))),
        ])
    }
}

extension EntryChanges.Entry {
    fileprivate var json: [(String, JSONValue)] {
        let place: [(String, JSONValue)] = area.isEmpty ? [] : [("gebied", .text(area))]
        return place + [
            ("sleutel", .text(key)), ("naam", .text(name)), ("fictief", .yesOrNo(isInvented)),
        ]
    }
}

extension EntryChanges.Change {
    fileprivate var json: JSONValue {
        let changes = columns.map { change in
            JSONValue.object([
                ("kolom", .text(change.column)), ("oud", .text(change.before)),
                ("nieuw", .text(change.after)),
            ])
        }
        return .object(entry.json + [("wijzigingen", .list(changes))])
    }
}

extension FlipReason {
    fileprivate var json: JSONValue {
        .object([
            ("groep", .text(kind.group.rawValue)), ("reden", .text(kind.rawValue)),
            ("van", .list(keys.map(JSONValue.text))),
        ])
    }
}
