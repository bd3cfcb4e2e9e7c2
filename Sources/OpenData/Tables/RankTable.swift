import Statistics

extension GemeenteFigures {
    /// The places of wijken and buurten, each with how sure it is; in the municipality's own order.
    var rankTable: OpenTable {
        let subjects =
            dataset.indicators.indices.map(RankSubject.indicator)
            + dataset.themes.indices.map(RankSubject.theme)
        return OpenTable(
            TableDescription(
                name: "rangen",
                title: "Plaatsen",
                rowMeaning:
                    "De plaats van een wijk of buurt op een cijfer of thema, met de onzekerheid.",
                years: reportYear...reportYear,
                primaryKey: ["gebied", "soort", "onderwerp"],
                references: [OpenReference("gebied", to: "gebieden")]
            ),
            fields: Self.rankFields,
            groups: subjects
        ) { [self] subject in
            switch subject {
            case .indicator(let index): ranks(onIndicator: index)
            case .theme(let index): ranks(onTheme: index)
            }
        }
    }

    private func ranks(onIndicator index: Int) -> [RankRow] {
        guard !dataset.indicators[index].isCount else { return [] }
        let ofWijken = wijken.ranks(onIndicator: index)
        let ofBuurten = buurten.ranks(onIndicator: index)
        return places.compactMap { area in
            let isBuurt = self.area(area).level == .buurt
            let place = findings(of: area).reported.level.place(of: area)
            guard let rank = place.flatMap({ (isBuurt ? ofBuurten : ofWijken)[$0] }) else {
                return nil
            }
            return RankRow(
                area: self.area(area),
                subject: ("indicator", dataset.indicators[index].key),
                rank: rank.rank,
                of: rank.of,
                range: rank.low...rank.high,
                isInvented: isInvented(index)
            )
        }
    }

    private func ranks(onTheme theme: Int) -> [RankRow] {
        places.compactMap { area in
            let findings = findings(of: area)
            guard let rank = findings.rank(onTheme: theme, of: area), let range = rank.shown else {
                return nil
            }
            return RankRow(
                area: self.area(area),
                subject: ("thema", dataset.themes[theme].key),
                rank: rank.rank,
                of: rank.of,
                range: range,
                isInvented: isInvented(theme: theme, in: findings)
            )
        }
    }

    private static var rankFields: [Field<RankRow>] {
        [
            Field("gebied", .key, required: true, "De wijk of de buurt.") { .text($0.area.key) },
            Field("niveau", .text, required: true, choices: .belowGemeente, "wijk of buurt.") {
                .text($0.area.level.rawValue)
            },
        ] + Field.subject + [
            Field(
                "plaats",
                .whole,
                required: true,
                "De plaats; 1 is het gunstigst. Overlappen de grenzen, dan is er geen volgorde."
            ) { .whole($0.rank) },
            Field("plaats_van", .whole, required: true, "De gunstigste plaats die mogelijk is.") {
                .whole($0.range.lowerBound)
            },
            Field("plaats_tot", .whole, required: true, "De ongunstigste plaats die mogelijk is.") {
                .whole($0.range.upperBound)
            },
            Field("aantal", .whole, required: true, "Hoeveel gebieden een plaats hebben.") {
                .whole($0.of)
            },
            Field(
                "fictief",
                .yesOrNo,
                required: true,
                "Ja als er een verzonnen cijfer in kan meetellen."
            ) { .yesOrNo($0.isInvented) },
        ]
    }
}

private enum RankSubject {
    case indicator(Int)
    case theme(Int)
}

private struct RankRow: SubjectRow {
    let area: Area
    let subject: (kind: String, key: String)
    let rank: Int
    let of: Int
    let range: ClosedRange<Int>
    let isInvented: Bool
}
