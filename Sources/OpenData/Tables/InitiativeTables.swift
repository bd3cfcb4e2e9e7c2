import Community
import Projects
import Statistics

/// What residents do, and with which organisations.
extension GemeenteFigures {
    var initiativeTable: OpenTable {
        OpenTable(
            TableDescription(
                name: "initiatieven",
                title: "Initiatieven van bewoners",
                rowMeaning: "Een initiatief van bewoners.",
                primaryKey: ["initiatief"],
                references: [
                    OpenReference("gebied", to: "gebieden"),
                    OpenReference(
                        ["maatregel_gebied", "maatregel"],
                        to: "maatregelen",
                        ["gebied", "maatregel"]
                    ),
                ]
            ),
            fields: initiativeFields + supportFields
        ) { [self] in community.initiatives.filter { lies($0.area) } }
    }

    private var initiativeFields: [Field<Initiative>] {
        [
            Field("initiatief", .key, required: true, "De vaste sleutel.") { .text($0.key) },
            Field("gebied", .key, required: true, "De wijk of de buurt.") { [self] in
                key($0.area)
            },
            Field(
                "bereik",
                .text,
                required: true,
                choices: Initiative.Reach.words,
                "wijk, of buurt voor een buurt of een plek."
            ) {
                .text($0.reach.rawValue)
            },
            Field("titel", .text, required: true, "De naam van het initiatief.") {
                .text($0.title)
            },
            Field("omschrijving", .text, "Wat bewoners doen.") { .optional($0.summary) },
            Field(
                "fase",
                .text,
                required: true,
                choices: Phase.words,
                "Hoe ver het is: idee, triage, orientatie, besluit, uitvoering of afgerond."
            ) { .text($0.phase.rawValue) },
            Field("jaar", .whole, "Het jaar.") { .optional($0.year) },
        ]
    }

    private var supportFields: [Field<Initiative>] {
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
            Field("maatregel_gebied", .key, "Het gebied van de maatregel waar het bij hoort.") {
                [self] in $0.measure.map { key(community.measures[$0].area) } ?? .empty
            },
            Field("maatregel", .key, "De maatregel waar het bij hoort.") { [self] in
                .optional($0.measure.map { community.measures[$0].key })
            },
            Field(
                "goed_voorbeeld",
                .yesOrNo,
                required: true,
                "Ja als anderen ervan kunnen leren."
            ) { .yesOrNo($0.isGoodExample) },
            Field("fictief", .yesOrNo, required: true, "Ja als het initiatief verzonnen is.") {
                [self] _ in .yesOrNo(isInvented(.initiatives))
            },
        ]
    }

    var organisationTable: OpenTable {
        OpenTable(
            TableDescription(
                name: "organisaties",
                title: "Organisaties van bewoners",
                rowMeaning: "Een organisatie van bewoners, met de gebieden waar zij werkt.",
                primaryKey: ["organisatie"]
            ),
            fields: organisationFields
        ) { [self] in community.organisations.filter { $0.areas.contains(where: lies) } }
    }

    private var organisationFields: [Field<Organisation>] {
        [
            Field("organisatie", .key, required: true, "De vaste sleutel.") { .text($0.key) },
            Field("naam", .text, required: true, "De naam.") { .text($0.name) },
            Field("soort", .text, "Wat voor organisatie het is.") { .optional($0.kind) },
            Field(
                "gebieden",
                .text,
                required: true,
                "De sleutels van de gebieden waar zij werkt, met een + ertussen."
            ) { [self] in
                .text($0.areas.map { area($0).key }.joined(separator: "+"))
            },
            Field(
                "fase",
                .text,
                choices: OrganisationStage.words,
                "Hoe ver de organisatie is: initiatiefgroep, in_ontwikkeling of actief."
            ) { .optional($0.stage?.rawValue) },
            Field(
                "nummer",
                .text,
                "Het nummer van elk gebied in een eigen telling, met een + ertussen."
            ) { .optional($0.numbers.joined(separator: "+")) },
            Field("fictief", .yesOrNo, required: true, "Ja als de organisatie verzonnen is.") {
                [self] _ in .yesOrNo(isInvented(.organisations))
            },
        ]
    }
}
