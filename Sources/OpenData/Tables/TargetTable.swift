import Community
import Projects
import Statistics

/// What measures hope that figures become.
extension GemeenteFigures {
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
            fields: aimFields + targetFields
        ) { [self] in
            measures.flatMap { measure in
                measure.targets.enumerated().map {
                    TargetRow(measure: measure, number: $0 + 1, target: $1)
                }
            }
        }
    }

    private var aimFields: [Field<TargetRow>] {
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
        ]
    }

    private var targetFields: [Field<TargetRow>] {
        [
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
