import Statistics

/// The tables that say what the other tables are about.
extension GemeenteFigures {
    var areasTable: OpenTable { areasTable(of: areas) }

    func areasTable(of areas: [Int]) -> OpenTable {
        OpenTable(
            TableDescription(
                name: "gebieden",
                title: "Gebieden",
                rowMeaning: "Een gebied: een wijk, een buurt, de gemeente of wat daarboven ligt.",
                primaryKey: ["gebied"],
                references: [OpenReference(["deel_van"], to: "gebieden", ["gebied"])]
            ),
            fields: areaFields
        ) { areas }
    }

    private var areaFields: [Field<Int>] {
        [
            Field("gebied", .key, required: true, "De vaste sleutel van het gebied.", key),
            Field("naam", .text, required: true, "De naam zoals lezers die zien.") { [self] in
                .text(area($0).name)
            },
            Field(
                "niveau",
                .text,
                required: true,
                choices: AreaLevel.words,
                "Hoe groot het gebied is: land, gemeente, wijk of buurt.",
                level
            ),
            Field("deel_van", .key, "Het gebied waar dit gebied in ligt.") { [self] in
                area($0).parent.map(key) ?? .empty
            },
            Field("cbs_codes", .text, "De code van het CBS; meer codes met een + ertussen.") {
                [self] in .optional(area($0).codes.last?.codes.joined(separator: "+"))
            },
            Field("volgorde", .whole, required: true, "De plaats in de volgorde van de gemeente.") {
                [self] in .whole(area($0).order)
            },
            Field("rij", .whole, "De rij op de tegelkaart.") { [self] in
                .optional(area($0).tile?.row)
            },
            Field("kolom", .whole, "De kolom op de tegelkaart.") { [self] in
                .optional(area($0).tile?.column)
            },
            Field("ook_bekend_als", .text, "Andere namen, met een | ertussen.") { [self] in
                .optional(area($0).aliases.joined(separator: "|"))
            },
        ]
    }

    var themeTable: OpenTable {
        OpenTable(
            TableDescription(
                name: "themas",
                title: "Thema's",
                rowMeaning: "Een thema.",
                primaryKey: ["thema"]
            ),
            fields: Self.themeFields
        ) { [self] in dataset.themes }
    }

    private static var themeFields: [Field<Theme>] {
        [
            Field("thema", .key, required: true, "De vaste sleutel van het thema.") {
                .text($0.key)
            },
            Field("naam", .text, required: true, "De naam zoals lezers die zien.") {
                .text($0.name)
            },
            Field("vraag", .text, "De vraag waar het thema antwoord op geeft.") {
                .optional($0.question)
            },
            Field("omschrijving", .text, "Waar het thema over gaat.") {
                .optional($0.explanation)
            },
            Field(
                "gewicht_objectief",
                .number,
                required: true,
                "Hoe zwaar de objectieve cijfers samen wegen."
            ) { .number($0.objectiveWeight) },
            Field(
                "gewicht_beleving",
                .number,
                required: true,
                "Hoe zwaar de cijfers over beleving samen wegen."
            ) { .number($0.perceivedWeight) },
        ]
    }

    var sourceTable: OpenTable {
        OpenTable(
            TableDescription(
                name: "bronnen",
                title: "Bronnen",
                rowMeaning: "Een bron van cijfers.",
                primaryKey: ["bron"]
            ),
            fields: sourceFields
        ) { [self] in dataset.sources }
    }

    private var sourceFields: [Field<Source>] {
        [
            Field("bron", .key, required: true, "De vaste sleutel van de bron.") { .text($0.key) },
            Field("naam", .text, required: true, "De naam zoals lezers die zien.") {
                .text($0.name)
            },
            Field("houder", .text, "Wie de cijfers maakt.") { .optional($0.holder) },
            Field("licentie", .text, "De licentie van de bron.") { .optional($0.licence) },
            Field("url", .text, "Waar de bron te vinden is.") { .optional($0.url) },
            Field("gepubliceerd", .text, "Wanneer de bron de cijfers publiceerde.") {
                .optional($0.published)
            },
            Field("volgende", .text, "Wanneer de volgende levering komt.") { .optional($0.next) },
            Field(
                "bescherming",
                .text,
                required: true,
                choices: Source.Protection.words,
                "Hoe kleine aantallen zijn beschermd: al_beveiligd, telling, zorg, niet_gevoelig of enquete."
            ) { .text($0.protection.rawValue) },
            Field("fictief", .yesOrNo, required: true, "Ja als de cijfers verzonnen zijn.") {
                .yesOrNo($0.isFictitious)
            },
            Field("toelichting", .text, "Wat een lezer van de bron moet weten.") {
                .optional($0.note)
            },
        ]
    }
}
