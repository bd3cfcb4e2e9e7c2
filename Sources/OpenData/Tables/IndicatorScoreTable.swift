import Statistics

extension GemeenteFigures {
    var indicatorScoreTable: OpenTable { indicatorScoreTable(of: places) }

    /// The figure of each indicator that counts now, beside the city in the same year.
    func indicatorScoreTable(of areas: [Int]) -> OpenTable {
        OpenTable(
            TableDescription(
                name: "indicatorscores",
                title: "Scores van cijfers",
                rowMeaning: "Het laatste cijfer van een wijk of buurt, vergeleken met de stad.",
                years: reportYear...reportYear,
                primaryKey: ["gebied", "indicator"],
                references: [
                    OpenReference("gebied", to: "gebieden"),
                    OpenReference("indicator", to: "indicatoren"),
                ]
            ),
            fields: Self.comparedFields + Self.scoredFields,
            groups: areas
        ) { [self] area in indicatorScores(of: area) }
    }

    func indicatorScores(of area: Int) -> [IndicatorScoreRow] {
        let reported = findings(of: area).reported
        return dataset.indicators.indices.compactMap { index in
            // A count of a wijk beside that of its city says nothing, so nothing is said of it.
            guard !dataset.indicators[index].isCount,
                let score = reported.score(ofIndicator: index, for: area)
            else { return nil }
            return IndicatorScoreRow(
                area: self.area(area),
                indicator: dataset.indicators[index],
                score: score,
                city: reported.city(ofIndicator: index, in: score.usedPeriod)?.value,
                isInvented: isInvented(index)
            )
        }
    }

    private static var comparedFields: [Field<IndicatorScoreRow>] {
        [
            Field("gebied", .key, required: true, "De wijk of de buurt.") { .text($0.area.key) },
            Field("niveau", .text, required: true, choices: .belowGemeente, "wijk of buurt.") {
                .text($0.area.level.rawValue)
            },
            Field("indicator", .key, required: true, "Wat er is gemeten.") {
                .text($0.indicator.key)
            },
            Field("jaar", .whole, required: true, "Het jaar van de score.") {
                .whole($0.score.period)
            },
            Field("cijfer_jaar", .whole, required: true, "Het jaar van het cijfer.") {
                .whole($0.score.usedPeriod)
            },
            Field(
                "waarde",
                .number,
                unit: "eenheid van de indicator",
                required: true,
                "Het cijfer, afgerond zoals op de site."
            ) { .number(Rounded.value($0.score.value, decimals: $0.indicator.decimals)) },
            Field(
                "stad",
                .number,
                unit: "eenheid van de indicator",
                "Het cijfer van de stad in hetzelfde jaar."
            ) { .optional($0.city) },
        ]
    }

    private static var scoredFields: [Field<IndicatorScoreRow>] {
        [
            Field(
                "score",
                .number,
                unit: "punten",
                "De score; leeg bij een cijfer dat goed noch slecht is."
            ) { .optional($0.scored?.score) },
            Field("ondergrens", .number, unit: "punten", "De laagste waarschijnlijke score.") {
                .optional($0.scored?.scoreInterval?.lower.tenths)
            },
            Field("bovengrens", .number, unit: "punten", "De hoogste waarschijnlijke score.") {
                .optional($0.scored?.scoreInterval?.upper.tenths)
            },
            Field("verschil", .number, unit: "punten", "Het verschil met de score van de stad.") {
                .optional($0.scored?.difference)
            },
            Field("fout_verschil", .number, unit: "punten", "De standaardfout van het verschil.") {
                .optional($0.scored?.differenceError.tenths)
            },
            Field(
                "klasse",
                .whole,
                "Van min 2 (duidelijk slechter of lager) tot 2; leeg als het onzeker is."
            ) { .optional($0.score.verdict.level) },
            Field(
                "oordeel",
                .text,
                required: true,
                choices: Verdict.labels,
                "De klasse in woorden."
            ) {
                .text($0.score.verdict.label)
            },
            Field("fictief", .yesOrNo, required: true, "Ja als het cijfer verzonnen is.") {
                .yesOrNo($0.isInvented)
            },
        ]
    }
}

/// A figure that counts now, beside that of the city.
struct IndicatorScoreRow {
    let area: Area
    let indicator: Indicator
    let score: IndicatorScore
    let city: Double?
    let isInvented: Bool

    /// What is neither good nor bad has no score.
    var scored: IndicatorScore? { indicator.isScored ? score : nil }
}
