import Statistics

extension GemeenteFigures {
    var indicatorTable: OpenTable {
        OpenTable(
            TableDescription(
                name: "indicatoren",
                title: "Indicatoren",
                rowMeaning: "Een cijfer dat wordt gemeten, met alles wat de score ervan gebruikt.",
                primaryKey: ["indicator"],
                references: [
                    OpenReference("thema", to: "themas"), OpenReference("bron", to: "bronnen"),
                ]
            ),
            fields: namingFields + kindFields + weightFields + certaintyFields + originFields
        ) { [self] in Array(dataset.indicators.indices) }
    }
}

extension GemeenteFigures {
    private func indicator(_ index: Int) -> Indicator { dataset.indicators[index] }

    private func scored(_ index: Int) -> ScoredIndicator {
        wijken.reported.level.scores.indicators[index].indicator
    }

    private var namingFields: [Field<Int>] {
        [
            Field("indicator", .key, required: true, "De vaste sleutel van de indicator.") {
                [self] in .text(indicator($0).key)
            },
            Field("naam", .text, required: true, "De naam zoals lezers die zien.") { [self] in
                .text(indicator($0).name)
            },
            Field("thema", .key, required: true, "Het thema waar de indicator bij hoort.") {
                [self] in .text(dataset.themes[indicator($0).theme].key)
            },
            Field(
                "groep",
                .text,
                required: true,
                choices: Indicator.Group.words,
                "objectief is geteld of gemeten; beleving is wat bewoners vinden."
            ) { [self] in .text(indicator($0).group.rawValue) },
        ]
    }

    private var kindFields: [Field<Int>] {
        [
            Field(
                "soort",
                .text,
                required: true,
                choices: Indicator.Kind.words,
                "Wat voor getal het is: aandeel, promillage, rapportcijfer, enqueteaandeel of getal."
            ) { [self] in .text(indicator($0).kind.rawValue) },
            Field("eenheid", .text, "De eenheid van het cijfer.") { [self] in
                .optional(indicator($0).unit)
            },
            Field(
                "decimalen",
                .whole,
                required: true,
                "Op hoeveel cijfers achter de komma het cijfer is afgerond, ook voor de score."
            ) { [self] in .whole(indicator($0).decimals) },
            Field(
                "richting",
                .text,
                required: true,
                choices: Indicator.Direction.words,
                "Wat goed is: hoger_is_beter, lager_is_beter of neutraal."
            ) { [self] in .text(indicator($0).direction.rawValue) },
            Field(
                "persoonskenmerk",
                .yesOrNo,
                required: true,
                "Ja als het gaat om wat mensen zijn; dat krijgt nooit een score."
            ) { [self] in .yesOrNo(indicator($0).isPersonal) },
            Field(
                "telt_mee",
                .yesOrNo,
                required: true,
                "Ja als het cijfer een richting heeft en dus in een score kan meetellen."
            ) { [self] in .yesOrNo(indicator($0).isScored) },
        ]
    }

    private var weightFields: [Field<Int>] {
        [
            Field("gewicht", .number, required: true, "Het gewicht binnen de groep.") { [self] in
                .number(indicator($0).scoring.weight)
            },
            Field(
                "transformatie",
                .text,
                required: true,
                choices: Indicator.Transformation.words,
                "De omrekening voor de score: geen, log, logit of sqrt."
            ) { [self] in .text(indicator($0).scoring.transformation.rawValue) },
            Field("norm", .number, "De waarde die de gemeente wil halen.") { [self] in
                .optional(indicator($0).scoring.norm)
            },
            Field("norm_bron", .text, "Waar de norm vandaan komt.") { [self] in
                .optional(indicator($0).scoring.normSource)
            },
            Field(
                "weging",
                .text,
                required: true,
                choices: Indicator.Weighting.words,
                "Waarmee wijken wegen in het cijfer van de stad: n, inwoners of gelijk."
            ) { [self] in .text(weighting(scored($0).weighsBy)) },
            Field("deflator", .text, "Waardoor bedragen zijn gedeeld: stad, of een gebied.") {
                [self] in .optional(indicator($0).scoring.deflator)
            },
        ]
    }

    private var certaintyFields: [Field<Int>] {
        [
            Field("marge", .number, "De marge van elk cijfer, als de bron die geeft.") { [self] in
                .optional(indicator($0).scoring.margin)
            },
            Field("sd", .number, "De standaardafwijking van de antwoorden.") { [self] in
                .optional(indicator($0).scoring.standardDeviation)
            },
            Field("sigma", .number, "De vaste spreiding; leeg is berekend uit de wijken.") {
                [self] in .optional(indicator($0).scoring.sigma)
            },
            Field("minimale_sigma", .number, "De kleinste spreiding waarmee is gerekend.") {
                [self] in .optional(indicator($0).scoring.minimumSigma)
            },
            Field(
                "minimaal_n",
                .number,
                required: true,
                "Staan er minder mensen achter een cijfer, dan telt het niet mee."
            ) { [self] in .number(scored($0).smallestN) },
            Field("ontwerpeffect", .number, required: true, "Het ontwerpeffect van de enquête.") {
                [self] in .number(indicator($0).scoring.designEffect)
            },
            Field(
                "afronding",
                .number,
                required: true,
                "De standaardfout door afronding bij de bron."
            ) { [self] in .number(indicator($0).scoring.rounding) },
        ]
    }

    private func weighting(_ weighting: ScoredIndicator.Weighting) -> String {
        switch weighting {
        case .n: Indicator.Weighting.denominator.rawValue
        case .population: Indicator.Weighting.inhabitants.rawValue
        case .equal: Indicator.Weighting.equal.rawValue
        }
    }

    private var originFields: [Field<Int>] {
        [
            Field("bron", .key, required: true, "De bron van de cijfers.") { [self] in
                .text(dataset.sources[indicator($0).source].key)
            },
            Field("fictief", .yesOrNo, required: true, "Ja als de cijfers verzonnen zijn.") {
                [self] in .yesOrNo(isInvented($0))
            },
            Field("definitie", .text, "Wat er precies is gemeten.") { [self] in
                .optional(indicator($0).definition)
            },
        ]
    }
}
