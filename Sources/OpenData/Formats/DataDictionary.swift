/// The dictionary of all tables, itself a table.
enum DataDictionary {
    static func table(of tables: [OpenTable]) -> OpenTable {
        OpenTable(
            TableDescription(
                name: "gegevenswoordenboek",
                title: "Gegevenswoordenboek",
                rowMeaning: "Een kolom van een tabel.",
                primaryKey: ["tabel", "kolom"]
            ),
            fields: columnFields + keyFields
        ) {
            tables.flatMap { table in
                table.columns.map { DictionaryEntry(table: table, column: $0) }
            }
        }
    }

    private static var columnFields: [Field<DictionaryEntry>] {
        [
            Field("tabel", .text, required: true, "De naam van de tabel.") {
                .text($0.table.name)
            },
            Field("kolom", .text, required: true, "De naam van de kolom.") {
                .text($0.column.name)
            },
            Field("type", .text, required: true, "Wat er in de kolom staat.") {
                .text($0.column.content.rawValue)
            },
            Field("eenheid", .text, "De eenheid van de getallen.") {
                .optional($0.column.unit)
            },
        ]
    }

    private static var keyFields: [Field<DictionaryEntry>] {
        [
            Field("verplicht", .yesOrNo, required: true, "Ja als de kolom nooit leeg is.") {
                .yesOrNo($0.column.isRequired)
            },
            Field(
                "sleutel",
                .yesOrNo,
                required: true,
                "Ja als de kolom helpt om een rij aan te wijzen."
            ) { .yesOrNo($0.table.primaryKey.contains($0.column.name)) },
            Field("verwijst_naar", .text, "De tabel waar de kolom naar verwijst.") { entry in
                .optional(
                    entry.table.references.first { $0.columns.contains(entry.column.name) }?
                        .table
                )
            },
            Field("betekenis", .text, required: true, "Wat de kolom betekent.") {
                .text($0.column.help)
            },
        ]
    }
}

private struct DictionaryEntry {
    let table: OpenTable
    let column: OpenColumn
}
