import Statistics
import Tables

/// Everything of one wijk or buurt in one table, and as one object.
extension GemeenteFigures {
    func factTable(of area: Int) -> OpenTable {
        OpenTable(
            TableDescription(
                name: "gebieden/\(self.area(area).key)",
                title: "Cijfers en scores van \(self.area(area).name)",
                rowMeaning: "Een cijfer, de score van een cijfer of de score van een thema.",
                years: years,
                primaryKey: ["soort", "onderwerp", "periode"]
            ),
            fields: factFields + Self.judgementFields
        ) { [self] in
            AreaObservations(self, of: area).all.map(Fact.init)
                + indicatorScores(of: area).map(Fact.init)
                + themeScores(of: area).map(Fact.init)
        }
    }

    func json(of area: Int) -> [UInt8] {
        let own = areasTable(of: [area])
        let heading = own.rows.first.map(own.object) ?? .null
        var bytes = Array("{\n\"gebied\":\(heading.compact)".utf8)
        for table in areaTables(of: [area]) {
            bytes += ",\n\"\(table.name)\":".utf8
            let json = table.json
            bytes += json[..<(json.count - 1)]
        }
        bytes += "\n}\n".utf8
        return bytes
    }

    /// The tables whose rows stand in the object of an area.
    func areaTables(of areas: [Int]) -> [OpenTable] {
        [
            observationTable(of: areas), indicatorScoreTable(of: areas),
            themeScoreTable(of: areas), contributionTable(of: areas),
            developmentTable(of: areas),
        ]
    }

    private var factFields: [Field<Fact>] {
        [
            Field("gebied", .key, required: true, "Het gebied.") { .text($0.area) },
            Field(
                "soort",
                .text,
                required: true,
                choices: ["cijfer", "cijferscore", "themascore"],
                "cijfer, cijferscore (de score van een cijfer) of themascore."
            ) { .text($0.kind) },
            Field("onderwerp", .key, required: true, "De sleutel van de indicator of het thema.") {
                .text($0.subject)
            },
            Field("periode", .text, required: true, "Het jaar, het kwartaal of de maand.") {
                .text($0.period)
            },
            Field(
                "waarde",
                .number,
                unit: "eenheid van de indicator; punten bij een score",
                "Het cijfer of de score."
            ) { .optional($0.value) },
            Field("eenheid", .text, "De eenheid van de waarde.") { .optional($0.unit) },
            Field("ondergrens", .number, "De laagste waarde die waarschijnlijk is.") {
                .optional($0.lower)
            },
            Field("bovengrens", .number, "De hoogste waarde die waarschijnlijk is.") {
                .optional($0.upper)
            },
        ]
    }

    private static var judgementFields: [Field<Fact>] {
        [
            Field("verschil", .number, unit: "punten", "Bij een score: het verschil met de stad.") {
                .optional($0.difference)
            },
            Field(
                "oordeel",
                .text,
                choices: ThemeScoreRow.verdicts,
                "Bij een score: het verschil in woorden."
            ) {
                .optional($0.verdict)
            },
            Field(
                "status",
                .text,
                choices: .figureStatuses,
                "Bij een cijfer: of het er is en anders waarom niet, zoals in waarnemingen."
            ) { .optional($0.status) },
            Field("fictief", .yesOrNo, required: true, "Ja als er een verzonnen cijfer in zit.") {
                .yesOrNo($0.isInvented)
            },
        ]
    }
}

/// A row of the table of one area.
private struct Fact {
    let area: String
    let kind: String
    let subject: String
    let period: String
    let value: Double?
    let unit: String
    let lower: Double?
    let upper: Double?
    var difference: Double?
    var verdict: String?
    var status: String?
    let isInvented: Bool

    init(_ figure: Observation) {
        area = figure.area
        (kind, subject) = ("cijfer", figure.indicator)
        period = figure.period
        (value, unit) = (figure.value, figure.unit)
        (lower, upper) = (figure.interval?.lower, figure.interval?.upper)
        status = figure.status.name
        isInvented = figure.isInvented
    }

    init(_ row: IndicatorScoreRow) {
        area = row.area.key
        (kind, subject) = ("cijferscore", row.indicator.key)
        period = "\(row.score.period)"
        (value, unit) = (row.scored?.score, "punten")
        lower = row.scored?.scoreInterval?.lower.tenths
        upper = row.scored?.scoreInterval?.upper.tenths
        difference = row.scored?.difference
        verdict = row.score.verdict.label
        isInvented = row.isInvented
    }

    init(_ row: ThemeScoreRow) {
        area = row.area.key
        (kind, subject) = ("themascore", row.theme)
        period = "\(row.score.period)"
        (value, unit) = (row.published?.score, "punten")
        (lower, upper) = (row.bound(-1), row.bound(1))
        difference = row.published?.difference
        verdict = row.verdict
        isInvented = row.isInvented
    }
}
