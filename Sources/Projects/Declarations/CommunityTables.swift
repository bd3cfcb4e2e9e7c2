extension TableDeclaration {
    package static let organisations = TableDeclaration(
        "organisaties.csv",
        "Organisaties in de wijken.",
        [
            .init("organisatie", .key, required: true, "De vaste sleutel."),
            .init("naam", .text, required: true, "De naam."),
            .init("soort", .text, "Wat voor organisatie het is, zoals buurtnetwerk."),
            .init(
                "gebieden",
                .text,
                required: true,
                "De sleutels van de gebieden waar zij werkt, met een + ertussen. Een wijk staat voor al haar buurten."
            ),
            .init(
                "fase",
                .choice(Choice.all(OrganisationStage.self)),
                "Hoe ver de organisatie is."
            ),
            .init(
                "nummer",
                .text,
                "Het nummer van elk gebied in een eigen telling van de gemeente, met een + ertussen."
            ),
        ],
        remark: """
            De site telt buurten op naam. Heeft de gemeente zelf genummerd, en hebben twee buurten samen één
            nummer? Vul dan `nummer` in. De site noemt dan beide tellingen.
            """
    )

    package static let contacts = TableDeclaration(
        "contacten.csv",
        "Bij wie een bewoner terecht kan: rollen en teams, geen personen.",
        [
            .init(
                "wijk",
                .reference("gebieden.csv"),
                required: true,
                "De wijk of de buurt; de gemeente als het contact er voor alle wijken is."
            ),
            .init(
                "rol",
                .text,
                required: true,
                "De rol in kleine letters, zoals wijkregisseur."
            ),
            .init("team", .text, "Het team."),
            .init("adres", .text, "Een algemeen adres, zoals info@voorbeeld.example."),
        ]
    )

    package static let coalition = TableDeclaration(
        "coalitie.csv",
        "Wie meedoet in de wijkcoalitie.",
        [
            .init("wijk", .reference("gebieden.csv"), required: true, "De wijk."),
            .init(
                "partij",
                .text,
                required: true,
                "De organisatie, zoals de gemeente of de wijkraad; geen persoon."
            ),
            .init("rol", .text, "De rol in kleine letters, zoals opbouwwerker."),
            .init("kernteam", .yesOrNo, "Ja als de partij in het kernteam zit."),
            .init("taak", .text, "Wat de partij doet in de coalitie."),
        ]
    )

    package static let programmes = TableDeclaration(
        "programmas.csv",
        "Programma's met hun eigen begroting.",
        [
            .init("programma", .text, required: true, "Het programma."),
            .init("jaar", .whole, required: true, "Het jaar."),
            .init(
                "regel",
                .text,
                required: true,
                "De begrotingsregel; 'totaal' is het totaal van dat jaar."
            ),
            .init(
                "bedrag",
                .text,
                required: true,
                "Het bedrag in euro, of pm; pm telt niet mee in het totaal."
            ),
        ]
    )

    /// Every settings table, in the order of the documentation.
    package static let all = [
        areas, themes, indicators, sources, deliveries, links, boundaries, postcodes, budgetTotals,
        budgetLines, organisations, contacts, coalition, schemes, programmes,
    ]
}
