import Community
import Projects
import Statistics

/// What is agreed in the wijkagenda's.
extension GemeenteFigures {
    var measures: [Measure] { community.measures.filter { lies($0.area) } }

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
                choices: Stand.words,
                "Hoe ver het is: idee, getoetst, vastgesteld, in_uitvoering, afgerond of gestopt."
            ) { .optional($0.status.current?.stand.rawValue) },
            Field("stand_datum", .day, "De dag van die stand.") {
                .optional($0.status.current?.day.iso)
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
            Field(
                "terrein",
                .text,
                choices: Community.Field.words,
                "Het terrein, in plaats van een thema."
            ) {
                .optional($0.field?.rawValue)
            },
            Field("actielijn", .text, choices: ActionLine.words, "De actielijn.") {
                .optional($0.actionLine?.rawValue)
            },
            Field("burgertrede", .text, choices: CitizenRung.words, "Hoe bewoners meedoen.") {
                .optional($0.citizenRung?.rawValue)
            },
            Field("overheidstrede", .text, choices: GovernmentRung.words, "Wat de gemeente doet.") {
                .optional($0.governmentRung?.rawValue)
            },
            Field("buurt", .key, "De buurt, als het niet de hele wijk is.") { [self] in
                $0.buurt.map(key) ?? .empty
            },
            Field("stap", .text, choices: ProcessStep.words, "De stap in het proces.") {
                .optional($0.step?.rawValue)
            },
            Field("fictief", .yesOrNo, required: true, "Ja als de maatregel verzonnen is.") {
                [self] _ in .yesOrNo(isInvented(.measures))
            },
        ]
    }
}
