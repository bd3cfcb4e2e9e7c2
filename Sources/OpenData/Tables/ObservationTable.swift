import Statistics

extension GemeenteFigures {
    var observationTable: OpenTable { observationTable(of: areas) }

    /// Every figure that was delivered of some areas, or why it is not there.
    func observationTable(of areas: [Int]) -> OpenTable {
        OpenTable(
            TableDescription(
                name: "waarnemingen",
                title: "Cijfers",
                rowMeaning: "Een cijfer van een gebied in een periode, of waarom het er niet is.",
                years: years,
                primaryKey: ["gebied", "indicator", "periode"],
                references: [
                    OpenReference("gebied", to: "gebieden"),
                    OpenReference("indicator", to: "indicatoren"),
                ]
            ),
            fields: Self.placeFields + Self.valueFields + Self.remarkFields,
            groups: areas
        ) { [self] area in AreaObservations(self, of: area).all }
    }
}

extension GemeenteFigures {
    private static var placeFields: [Field<Observation>] {
        [
            Field("gebied", .key, required: true, "Het gebied.") { .text($0.area) },
            Field(
                "niveau",
                .text,
                required: true,
                choices: AreaLevel.words,
                "Hoe groot het gebied is."
            ) {
                .text($0.level)
            },
            Field("indicator", .key, required: true, "Wat er is gemeten.") {
                .text($0.indicator)
            },
            Field(
                "periode",
                .text,
                required: true,
                "Het jaar, zoals 2024; een kwartaal, zoals 2019-K3; of een maand, zoals 2012-01."
            ) { .text($0.period) },
        ]
    }

    private static var valueFields: [Field<Observation>] {
        [
            Field(
                "waarde",
                .number,
                unit: "eenheid van de indicator",
                "Het cijfer, afgerond zoals op de site."
            ) { .optional($0.value) },
            Field(
                "n",
                .number,
                unit: "mensen of eenheden",
                "Hoeveel antwoorden of eenheden er achter het cijfer staan, als dat openbaar is."
            ) { .optional($0.n) },
            Field(
                "ondergrens",
                .number,
                unit: "eenheid van de indicator",
                "De laagste waarde die het cijfer waarschijnlijk heeft, afgerond zoals op de site."
            ) { .optional($0.interval?.lower) },
            Field(
                "bovengrens",
                .number,
                unit: "eenheid van de indicator",
                "De hoogste waarde die het cijfer waarschijnlijk heeft, afgerond zoals op de site."
            ) { .optional($0.interval?.upper) },
        ]
    }

    private static var remarkFields: [Field<Observation>] {
        [
            Field(
                "status",
                .text,
                required: true,
                choices: .figureStatuses,
                "Of er een cijfer is en anders waarom niet. cijfer: het is er. cijfer_zonder_deel: van een klein"
                    + " deel van het gebied ontbreekt het. verborgen: niet getoond vanwege privacy. De bron zegt:"
                    + " onbekend, leeg, geheim, later, gestopt, geen_getal of onmogelijk. Wij zagen:"
                    + " deel_ontbreekt, jaar_niet_compleet of afgekeurd."
            ) { .text($0.status.name) },
            Field(
                "telt_mee",
                .text,
                choices: ["ja", "te_weinig_n", "te_weinig_inwoners", "geen_heel_jaar"],
                "Of het cijfer in een score kan meetellen. Dat is ja, of de reden waarom niet. te_weinig_n: minder dan"
                    + " minimaal_n. te_weinig_inwoners: minder dan 50. geen_heel_jaar: niet van een heel jaar."
                    + " Alleen bij wijken en buurten."
            ) { .optional($0.usability) },
            Field(
                "voorlopig",
                .yesOrNo,
                required: true,
                "Ja als de bron het cijfer voorlopig noemt."
            ) {
                .yesOrNo($0.isProvisional)
            },
            Field(
                "indicatief",
                .yesOrNo,
                required: true,
                "Ja als weinig mensen antwoord gaven: minder dan 100."
            ) { .yesOrNo($0.isIndicative) },
            Field("fictief", .yesOrNo, required: true, "Ja als het cijfer verzonnen is.") {
                .yesOrNo($0.isInvented)
            },
        ]
    }
}
