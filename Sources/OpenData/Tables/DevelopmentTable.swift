import Statistics

extension GemeenteFigures {
    var developmentTable: OpenTable { developmentTable(of: [gemeente] + places) }

    /// How the figures and the scores of some areas changed.
    func developmentTable(of areas: [Int]) -> OpenTable {
        OpenTable(
            TableDescription(
                name: "ontwikkelingen",
                title: "Ontwikkelingen",
                rowMeaning: "Hoe de score van een gebied op een cijfer of een thema veranderde.",
                years: years,
                primaryKey: ["gebied", "soort", "onderwerp"],
                references: [OpenReference("gebied", to: "gebieden")]
            ),
            fields: Self.changeFields + Self.trendFields,
            groups: areas
        ) { [self] area in indicatorDevelopments(of: area) + themeDevelopments(of: area) }
    }

    private func indicatorDevelopments(of area: Int) -> [DevelopmentRow] {
        let findings = findings(of: area)
        return dataset.indicators.indices.compactMap { index in
            // Of a figure that is neither good nor bad, a page only says what it was and is.
            guard dataset.indicators[index].isScored,
                let course = findings.course(ofIndicator: index, for: area),
                let change = course.change
            else { return nil }
            return DevelopmentRow(
                area: self.area(area),
                subject: ("indicator", dataset.indicators[index].key),
                change: change,
                trend: course.trend,
                isInvented: isInvented(index)
            )
        }
    }

    private func themeDevelopments(of area: Int) -> [DevelopmentRow] {
        let findings = findings(of: area)
        let city = findings.reported.level.scores.input.cityIndex
        return dataset.themes.indices.compactMap { theme in
            let development =
                area == gemeente
                ? findings.themes[theme].first { $0.unit == city }
                : findings.development(ofTheme: theme, for: area)
            guard let development, let change = development.change else { return nil }
            return DevelopmentRow(
                area: self.area(area),
                subject: ("thema", dataset.themes[theme].key),
                change: change,
                trend: development.trend,
                isInvented: isInvented(theme: theme, in: findings)
            )
        }
    }

    private static var changeFields: [Field<DevelopmentRow>] {
        [
            Field("gebied", .key, required: true, "Het gebied.") { .text($0.area.key) },
            Field(
                "niveau",
                .text,
                required: true,
                choices: .fromGemeente,
                "gemeente, wijk of buurt."
            ) {
                .text($0.area.level.rawValue)
            },
        ] + Field.subject + [
            Field("eerste_jaar", .whole, required: true, "Het jaar van de eerste meting.") {
                .whole($0.change.firstYear)
            },
            Field("laatste_jaar", .whole, required: true, "Het jaar van de laatste meting.") {
                .whole($0.change.lastYear)
            },
            Field(
                "verandering",
                .number,
                unit: "punten",
                required: true,
                "De score van de laatste meting min die van de eerste."
            ) { .number($0.change.change) },
            Field("fout", .number, unit: "punten", "De standaardfout van de verandering.") {
                .optional($0.change.error.tenths)
            },
            Field(
                "oordeel",
                .text,
                required: true,
                choices: Change.labels,
                "verbeterd, verslechterd, geen duidelijke verandering of onzeker."
            ) { .text($0.change.label) },
        ]
    }

    private static var trendFields: [Field<DevelopmentRow>] {
        [
            Field(
                "trend",
                .text,
                required: true,
                choices: Trend.labels + ["te weinig metingen"],
                "verbetering, verslechtering, geen duidelijke trend, of te weinig metingen (minder dan 5)."
            ) { .text($0.trend?.label ?? "te weinig metingen") },
            Field(
                "toets",
                .text,
                choices: Trend.Method.words,
                "Hoe de trend is getoetst: wls (gewogen lijn), mk-exact of mk-normal (Mann-Kendall)."
            ) { .optional($0.trend?.method.rawValue) },
            Field("helling", .number, unit: "punten per jaar", "Hoe snel de score verandert.") {
                .optional($0.trend?.slope.tenths)
            },
            Field("p", .number, "De kans op zo'n trend bij toeval, in twee decimalen.") {
                .optional($0.trend.map { Rounded.value($0.p, decimals: 2) })
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

private struct DevelopmentRow: SubjectRow {
    let area: Area
    let subject: (kind: String, key: String)
    let change: Change
    let trend: Trend?
    let isInvented: Bool
}
