import Statistics

/// What figures are set against: the city of every year, and the ruler of every indicator.
extension GemeenteFigures {
    var referenceTable: OpenTable {
        OpenTable(
            TableDescription(
                name: "referentie",
                title: "De stad per jaar",
                rowMeaning:
                    "Het cijfer van de stad waarmee wijken en buurten in een jaar zijn vergeleken.",
                years: years,
                primaryKey: ["indicator", "jaar"],
                references: [OpenReference("indicator", to: "indicatoren")]
            ),
            fields: Self.cityFields,
            groups: Array(dataset.indicators.indices)
        ) { [self] indicator in cityFigures(of: indicator) }
    }

    private func cityFigures(of index: Int) -> [CityFigureRow] {
        let scores = wijken.reported.level.scores
        let engine = scores.indicators[index]
        return scores.input.periods.indices.compactMap { period in
            guard let city = engine.cityValues[period] else { return nil }
            return CityFigureRow(
                indicator: engine.indicator.code,
                year: scores.input.periods[period],
                city: city,
                deflator: deflator(of: index, in: period),
                isInvented: isInvented(index)
            )
        }
    }

    /// What values of a period are divided by; nothing where they are not, or where it is missing.
    private func deflator(of index: Int, in period: Int) -> Double? {
        let scores = wijken.reported.level.scores
        switch scores.indicators[index].indicator.deflator {
        case nil: return nil
        case .city: return scores.indicators[index].cityValues[period]?.value
        case .benchmark(let benchmark):
            let unit = scores.input.benchmarkIndex(benchmark)
            return scores.input.figures[index][period]?.values[unit]
        }
    }

    private static var cityFields: [Field<CityFigureRow>] {
        [
            Field("indicator", .key, required: true, "Wat er is gemeten.") { .text($0.indicator) },
            Field("jaar", .whole, required: true, "Het jaar.") { .whole($0.year) },
            Field(
                "stad",
                .number,
                unit: "eenheid van de indicator",
                required: true,
                "Het cijfer van de stad; een gewogen cijfer heeft één decimaal meer."
            ) { .number($0.city.value) },
            Field(
                "herkomst",
                .text,
                required: true,
                choices: ["gepubliceerd", "gewogen"],
                "gepubliceerd: door de bron. gewogen: het gemiddelde van de wijken."
            ) { .text($0.city.isPublished ? "gepubliceerd" : "gewogen") },
            Field(
                "deflator",
                .number,
                "Bij een indicator met een deflator: waardoor waarden zijn gedeeld, maal 100."
            ) { .optional($0.deflator) },
            Field("fictief", .yesOrNo, required: true, "Ja als het cijfer verzonnen is.") {
                .yesOrNo($0.isInvented)
            },
        ]
    }

    var rulerTable: OpenTable {
        OpenTable(
            TableDescription(
                name: "linialen",
                title: "De liniaal per indicator",
                rowMeaning:
                    "Hoe een cijfer een score wordt: de stad in het basisjaar en de spreiding toen.",
                years: years,
                primaryKey: ["indicator"],
                references: [OpenReference("indicator", to: "indicatoren")]
            ),
            fields: rulerFields
        ) { [self] in Array(dataset.indicators.indices) }
    }

    private func ruler(_ index: Int) -> Reference {
        wijken.reported.level.scores.indicators[index].reference
    }

    private var rulerFields: [Field<Int>] {
        [
            Field("indicator", .key, required: true, "Wat er is gemeten.") { [self] in
                .text(dataset.indicators[$0].key)
            },
            Field(
                "status",
                .text,
                required: true,
                choices: Reference.Status.words,
                "gepubliceerd of gewogen: waar het cijfer van de stad in het basisjaar vandaan komt."
                    + " Anders waarom er geen score is: niet gescoord, deflator ontbreekt of geen spreiding."
            ) { [self] in .text(ruler($0).status.rawValue) },
            Field("basisjaar", .whole, "Het jaar waarin de stad 100 is.") { [self] in
                .optional(ruler($0).base)
            },
            Field(
                "basiswaarde",
                .number,
                unit: "eenheid van de indicator",
                "Het cijfer van de stad in het basisjaar."
            ) { [self] in .optional(ruler($0).mu) },
            Field(
                "spreiding",
                .number,
                "Een gewoon verschil tussen wijken in het basisjaar, na deflator en transformatie."
            ) { [self] in .optional(ruler($0).sigma) },
            Field("gebieden", .whole, required: true, "Uit hoeveel wijken de spreiding volgt.") {
                [self] in .whole(ruler($0).areas)
            },
            Field(
                "betrouwbaarheid",
                .number,
                "Welk deel van de spreiding geen toeval is, hoogstens 1."
            ) { [self] in
                .optional(ruler($0).reliability.map { Rounded.value($0, decimals: 2) })
            },
            Field("fictief", .yesOrNo, required: true, "Ja als de cijfers verzonnen zijn.") {
                [self] in .yesOrNo(isInvented($0))
            },
        ]
    }
}

private struct CityFigureRow {
    let indicator: String
    let year: Int
    let city: CityValue
    let deflator: Double?
    let isInvented: Bool
}
