import Projects
import Statistics
import YAML

extension GemeenteFigures {
    /// Every parameter as it was used, in the order of the settings.
    var methodTable: OpenTable {
        OpenTable(
            TableDescription(
                name: "methode",
                title: "Rekenmethode",
                rowMeaning: "Een instelling van de rekenmethode, zoals die is gebruikt.",
                primaryKey: ["instelling"]
            ),
            fields: [
                Field("instelling", .text, required: true, "De naam van de instelling.") {
                    .text($0.name)
                },
                Field("waarde", .text, "De waarde; leeg als die uit de cijfers volgt.") {
                    .optional($0.value.csv)
                },
                Field("omschrijving", .text, required: true, "Wat de instelling doet.") {
                    .text($0.help)
                },
            ] as [Field<MethodSetting>]
        ) { [self] in
            let values = MethodSetting.values(wijken.reported.level.scores.input.method)
            return MethodSetting.edition(project.settings)
                + SettingsKeys.method.map { key in
                    MethodSetting(name: key.name, value: values[key.name] ?? .empty, help: key.help)
                }
        }
    }
}

private struct MethodSetting {
    let name: String
    let value: OpenCell
    let help: String

    /// What is no rule, but tells one edition of this table from another.
    static func edition(_ settings: ProjectSettings) -> [MethodSetting] {
        [
            MethodSetting(
                name: "editie",
                value: .text(settings.editionName),
                help: "De naam van deze editie."
            ),
            MethodSetting(
                name: "peildatum",
                value: .text(settings.referenceDate.iso),
                help: "De dag die voor alle cijfers als vandaag geldt."
            ),
        ]
    }

    static func values(_ method: Method) -> [String: OpenCell] {
        [
            "basisperiode": .optional(method.basePeriod),
            "verslagperiode": .optional(method.reportPeriod),
            "midden": .number(method.center),
            "punten_per_spreiding": .number(method.pointsPerSpread),
            "grens_z": .number(method.limit),
            "betrouwbaarheid": .number(method.confidence),
            "drempel_verschil": .number(method.differenceThreshold),
            "drempel_duidelijk": .number(method.clearThreshold),
            "drempel_verandering": .number(method.changeThreshold),
            "minimale_dekking": .number(method.minimumCoverage),
            "minimaal_indicatoren": .whole(method.minimumIndicators),
            "maximale_ouderdom": .whole(method.maximumAge),
            "correlatie_enquete": .number(method.surveyCorrelation),
            "fout_stad": .text(method.referenceError.rawValue),
            "minimaal_gebieden": .whole(method.minimumAreas),
            "bevolking": .optional(method.populationIndicator),
            "maatstaven": .optional(method.benchmarks.joined(separator: "+")),
            "trekkingen": .whole(method.draws),
            "zaad": .text("\(method.seed)"),
            "meervoudig": .text(method.multiplicity.rawValue),
            "spreiding": .text(method.spread.rawValue),
            "minimale_dekking_stad": .number(method.minimumCityCoverage),
        ]
    }
}
