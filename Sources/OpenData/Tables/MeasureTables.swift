import Community
import Projects
import Statistics

/// What is agreed in the wijkagenda's, and what it hopes for.
extension GemeenteFigures {
    private var measures: [Measure] { community.measures.filter { lies($0.area) } }

    var measureTable: OpenTable {
        OpenTable(
            TableDescription(
                name: "maatregelen",
                title: "Maatregelen uit de wijkagenda's",
                rowMeaning: "Een maatregel van een wijk, of van de gemeente voor alle wijken.",
                primaryKey: ["gebied", "maatregel"],
                references: [
                    OpenReference("gebied", to: "gebieden"),
                    OpenReference(["buurt"], to: "gebieden", ["gebied"]),
                    OpenReference("thema", to: "themas"),
                ]
            ),
            fields: measureFields + Self.moneyFields + measurePlaceFields
        ) { [self] in measures }
    }

    private var measureFields: [Field<Measure>] {
        [
            Field("gebied", .key, required: true, "De wijk, of de gemeente voor alle wijken.") {
                [self] in key($0.area)
            },
            Field("maatregel", .key, required: true, "De vaste sleutel binnen het gebied.") {
                .text($0.key)
            },
            Field("titel", .text, required: true, "De naam van de maatregel.") { .text($0.title) },
            Field("omschrijving", .text, "Wat er gebeurt.") { .optional($0.summary) },
            Field("doel", .text, "Waarom, en welk effect men hoopt te zien.") {
                .optional($0.goal)
            },
            Field("trekker", .text, "Welke organisatie het trekt.") { .optional($0.lead) },
            Field("partijen", .text, "Wie meedoen, met een | ertussen.") {
                .optional($0.parties.joined(separator: "|"))
            },
            Field("eerste_jaar", .whole, "Wanneer het begint.") { .optional($0.years?.lowerBound) },
            Field("laatste_jaar", .whole, "Wanneer het klaar is.") {
                .optional($0.years?.upperBound)
            },
            Field("beheer", .text, "Wie het daarna onderhoudt.") { .optional($0.maintenance) },
            Field(
                "stand",
                .text,
                "Hoe ver het is: idee, getoetst, vastgesteld, in_uitvoering, afgerond of gestopt."
            ) { .optional($0.status.current?.stand.rawValue) },
            Field("stand_datum", .day, "De dag van die stand.") {
                .optional($0.status.current?.day.text)
            },
        ]
    }

    private static var moneyFields: [Field<Measure>] {
        [
            Field("bedrag", .number, unit: "euro", "Het bekende geld van alle bronnen samen.") {
                $0.funding.knownAmount
            },
            Field(
                "bedrag_onbekend",
                .yesOrNo,
                required: true,
                "Ja als van een bron het bedrag nog niet bekend is (pm)."
            ) { .yesOrNo($0.funding.hasUnknownAmount) },
        ]
    }

    private var measurePlaceFields: [Field<Measure>] {
        [
            Field("soort", .text, "Wat voor maatregel het is.") { .optional($0.kind) },
            Field("thema", .key, "Het thema.") { [self] in
                .optional($0.theme.map { dataset.themes[$0].key })
            },
            Field("terrein", .text, "Het terrein, in plaats van een thema.") {
                .optional($0.field?.rawValue)
            },
            Field("actielijn", .text, "De actielijn.") { .optional($0.actionLine?.rawValue) },
            Field("burgertrede", .text, "Hoe bewoners meedoen.") {
                .optional($0.citizenRung?.rawValue)
            },
            Field("overheidstrede", .text, "Wat de gemeente doet.") {
                .optional($0.governmentRung?.rawValue)
            },
            Field("buurt", .key, "De buurt, als het niet de hele wijk is.") { [self] in
                $0.buurt.map(key) ?? .empty
            },
            Field("stap", .text, "De stap in het proces.") { .optional($0.step?.rawValue) },
            Field("fictief", .yesOrNo, required: true, "Ja als de maatregel verzonnen is.") {
                [self] _ in .yesOrNo(isInvented(.measures))
            },
        ]
    }

    var targetTable: OpenTable {
        OpenTable(
            TableDescription(
                name: "doelen",
                title: "Doelen van maatregelen",
                rowMeaning: "Een cijfer dat een maatregel wil verbeteren.",
                primaryKey: ["gebied", "maatregel", "volgnummer"],
                references: [
                    OpenReference(
                        ["gebied", "maatregel"],
                        to: "maatregelen",
                        ["gebied", "maatregel"]
                    ),
                    OpenReference("indicator", to: "indicatoren"),
                    OpenReference(["cijfer_gebied"], to: "gebieden", ["gebied"]),
                ]
            ),
            fields: targetFields
        ) { [self] in
            measures.flatMap { measure in
                measure.targets.enumerated().map {
                    TargetRow(measure: measure, number: $0 + 1, target: $1)
                }
            }
        }
    }

    private var targetFields: [Field<TargetRow>] {
        [
            Field("gebied", .key, required: true, "Het gebied van de maatregel.") { [self] in
                key($0.measure.area)
            },
            Field("maatregel", .key, required: true, "De maatregel.") { .text($0.measure.key) },
            Field("volgnummer", .whole, required: true, "Het hoeveelste doel van de maatregel.") {
                .whole($0.number)
            },
            Field("indicator", .key, required: true, "Het cijfer dat beter moet worden.") {
                [self] in .text(dataset.indicators[$0.target.indicator].key)
            },
            Field("cijfer_gebied", .key, required: true, "Het gebied waarvan het cijfer telt.") {
                [self] in key($0.target.area)
            },
            Field(
                "nulmeting",
                .number,
                unit: "eenheid van de indicator",
                required: true,
                "Het cijfer bij het begin."
            ) { .number($0.target.baseline) },
            Field("nulmeting_jaar", .whole, required: true, "Het jaar van dat cijfer.") {
                .whole($0.target.baselineYear)
            },
            Field(
                "doel",
                .number,
                unit: "eenheid van de indicator",
                required: true,
                "Wat het cijfer moet worden."
            ) { .number($0.target.goal) },
            Field("doel_jaar", .whole, required: true, "Wanneer dat zo moet zijn.") {
                .whole($0.target.year)
            },
            Field(
                "fictief",
                .yesOrNo,
                required: true,
                "Ja als het cijfer of de maatregel verzonnen is."
            ) { [self] in
                .yesOrNo(isInvented(.measures) || isInvented($0.target.indicator))
            },
        ]
    }
}

private struct TargetRow {
    let measure: Measure
    let number: Int
    let target: Target
}
