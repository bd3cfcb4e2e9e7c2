import Statistics

extension GemeenteFigures {
    var contributionTable: OpenTable { contributionTable(of: places) }

    /// How the scores of some areas add up.
    func contributionTable(of areas: [Int]) -> OpenTable {
        OpenTable(
            TableDescription(
                name: "bijdragen",
                title: "Bijdragen aan scores",
                rowMeaning:
                    "Wat een cijfer bijdraagt aan de score van een wijk of buurt op een thema.",
                years: reportYear...reportYear,
                primaryKey: ["gebied", "thema", "indicator"],
                references: [
                    OpenReference(["gebied", "thema"], to: "themascores", ["gebied", "thema"]),
                    OpenReference("indicator", to: "indicatoren"),
                ]
            ),
            fields: Self.partFields + Self.standingFields + Self.pointFields,
            groups: areas
        ) { [self] area in contributions(of: area) }
    }

    private func contributions(of area: Int) -> [ContributionRow] {
        let reported = findings(of: area).reported
        return dataset.themes.indices.flatMap { theme -> [ContributionRow] in
            let score = reported.score(ofTheme: theme, for: area)
            guard let published = score?.published else { return [] }
            let shown = LargestRemainder.tenths(
                published.contributions.map(\.toCity),
                // That of the printed scores, so that the parts on a page add up.
                total: Rounded.value(published.score, decimals: 1)
                    - Rounded.value(published.city, decimals: 1)
            )
            return zip(published.contributions, shown).map { part, tenths in
                ContributionRow(
                    area: self.area(area),
                    theme: dataset.themes[theme].key,
                    indicator: dataset.indicators[part.indicator].key,
                    usedYear: reported.score(ofIndicator: part.indicator, for: area)?.usedPeriod,
                    part: part,
                    tenths: tenths,
                    isInvented: isInvented(part.indicator)
                )
            }
        }
    }

    private static var partFields: [Field<ContributionRow>] {
        [
            Field("gebied", .key, required: true, "De wijk of de buurt.") { .text($0.area.key) },
            Field("niveau", .text, required: true, choices: .belowGemeente, "wijk of buurt.") {
                .text($0.area.level.rawValue)
            },
            Field("thema", .key, required: true, "Het thema.") { .text($0.theme) },
            Field("indicator", .key, required: true, "Het cijfer dat meetelt.") {
                .text($0.indicator)
            },
            Field("cijfer_jaar", .whole, "Het jaar van het cijfer.") { .optional($0.usedYear) },
            Field(
                "gewicht",
                .number,
                required: true,
                "Het deel van het gewicht, van 0 tot 1; alle cijfers van een score zijn samen 1."
            ) { .number($0.part.weight) },
        ]
    }

    private static var standingFields: [Field<ContributionRow>] {
        [
            Field(
                "z",
                .number,
                unit: "spreidingen",
                required: true,
                "Hoeveel spreidingen het cijfer aan de gunstige kant van de stad in het basisjaar ligt."
            ) { .number($0.part.z) },
            Field(
                "z_stad",
                .number,
                unit: "spreidingen",
                required: true,
                "Hetzelfde van de stad in het jaar van het cijfer."
            ) { .number($0.part.cityZ) },
        ]
    }

    private static var pointFields: [Field<ContributionRow>] {
        [
            Field(
                "bijdrage",
                .number,
                unit: "punten",
                required: true,
                "Het deel van de score boven of onder het midden."
            ) { .number($0.part.toBase) },
            Field(
                "bijdrage_verschil",
                .number,
                unit: "punten",
                required: true,
                "Het deel van het verschil met de stad."
            ) { .number($0.part.toCity) },
            Field(
                "bijdrage_getoond",
                .number,
                unit: "punten",
                required: true,
                "Hetzelfde in één decimaal, zoals op de site; de delen tellen op tot het verschil."
            ) { .number($0.tenths) },
            Field("fictief", .yesOrNo, required: true, "Ja als het cijfer verzonnen is.") {
                .yesOrNo($0.isInvented)
            },
        ]
    }
}

private struct ContributionRow {
    let area: Area
    let theme: String
    let indicator: String
    let usedYear: Int?
    let part: ThemeScore.Contribution
    let tenths: Double
    let isInvented: Bool
}
