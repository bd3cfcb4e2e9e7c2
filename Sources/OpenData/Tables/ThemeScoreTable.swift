import Statistics

extension GemeenteFigures {
    var themeScoreTable: OpenTable { themeScoreTable(of: [gemeente] + places) }

    /// The score of every area on every theme, or how much there was of one.
    func themeScoreTable(of areas: [Int]) -> OpenTable {
        OpenTable(
            TableDescription(
                name: "themascores",
                title: "Scores van thema's",
                rowMeaning:
                    "De score van een gebied op een thema; zonder score is er te weinig bekend.",
                years: reportYear...reportYear,
                primaryKey: ["gebied", "thema"],
                references: [
                    OpenReference("gebied", to: "gebieden"), OpenReference("thema", to: "themas"),
                ]
            ),
            fields: subjectFields + Self.scoreFields + Self.certaintyFields,
            groups: areas
        ) { [self] area in themeScores(of: area) }
    }

    func themeScores(of area: Int) -> [ThemeScoreRow] {
        let reported = findings(of: area).reported
        return dataset.themes.indices.compactMap { theme in
            let score =
                area == gemeente
                ? reported.cityScore(ofTheme: theme) : reported.score(ofTheme: theme, for: area)
            guard reported.isScored(theme: theme), let score else { return nil }
            return ThemeScoreRow(
                area: self.area(area),
                theme: dataset.themes[theme].key,
                score: score,
                z: reported.level.scores.z,
                isInvented: score.published?.contributions.contains { isInvented($0.indicator) }
                    ?? false
            )
        }
    }

    private var subjectFields: [Field<ThemeScoreRow>] {
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
            Field("thema", .key, required: true, "Het thema.") { .text($0.theme) },
            Field("jaar", .whole, required: true, "Het jaar van de score.") {
                .whole($0.score.period)
            },
        ]
    }

    private static var scoreFields: [Field<ThemeScoreRow>] {
        [
            Field(
                "score",
                .number,
                unit: "punten",
                "De score, niet afgerond; 100 is de stad in het basisjaar."
            ) {
                .optional($0.published?.score)
            },
            Field("fout", .number, unit: "punten", "De standaardfout van de score.") {
                .optional($0.published?.error.tenths)
            },
            Field("ondergrens", .number, unit: "punten", "De laagste waarschijnlijke score.") {
                .optional($0.bound(-1))
            },
            Field("bovengrens", .number, unit: "punten", "De hoogste waarschijnlijke score.") {
                .optional($0.bound(1))
            },
            Field("stad", .number, unit: "punten", "De score van de stad op dezelfde cijfers.") {
                .optional($0.published?.city)
            },
            Field("verschil", .number, unit: "punten", "Score min stad.") {
                .optional($0.published?.difference)
            },
            Field("fout_verschil", .number, unit: "punten", "De standaardfout van het verschil.") {
                .optional($0.published?.differenceError.tenths)
            },
        ]
    }

    private static var certaintyFields: [Field<ThemeScoreRow>] {
        [
            Field(
                "klasse",
                .whole,
                "Van min 2 (duidelijk slechter) tot 2 (duidelijk beter); leeg als het onzeker is."
            ) { .optional($0.published?.verdict.level) },
            Field(
                "oordeel",
                .text,
                required: true,
                choices: ThemeScoreRow.verdicts,
                "De klasse in woorden; niet getoond als er te weinig bekend is."
            ) { .text($0.verdict) },
            Field(
                "dekking",
                .number,
                required: true,
                "Welk deel van het gewicht er is, van 0 tot 1."
            ) { .number($0.score.coverage) },
            Field("indicatoren", .whole, required: true, "Hoeveel cijfers meetellen.") {
                .whole($0.score.indicatorCount)
            },
            Field(
                "fictief",
                .yesOrNo,
                required: true,
                "Ja als er een verzonnen cijfer meetelt; het is dan een voorbeeldscore."
            ) { .yesOrNo($0.isInvented) },
        ]
    }
}

/// An area on a theme, with or without a score.
struct ThemeScoreRow {
    let area: Area
    let theme: String
    let score: ThemeScore
    let z: Double
    let isInvented: Bool

    var published: ThemeScore.Published? { score.published }
    var verdict: String { published?.verdict.label ?? "niet getoond" }
    static let verdicts = Verdict.labels + [Verdict.city.label, "niet getoond"]

    func bound(_ side: Double) -> Double? {
        published.flatMap { ($0.score + side * z * $0.error).tenths }
    }
}
