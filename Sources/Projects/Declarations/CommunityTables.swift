extension TableDeclaration {
    static let budgetTotals = TableDeclaration(
        "wijkbudget.csv",
        "Het wijkbudget per jaar.",
        [
            .init("jaar", .whole, required: true, "Het jaar."),
            .init("totaal", .number, required: true, "Het bedrag voor alle wijken samen."),
            .init("aandeel_agenda", .number, "Het deel voor de wijkagenda, in procenten."),
            .init("stap", .number, "De stap waarop bedragen worden afgerond."),
            .init("inwoners_bron", .text, "Waar de aantallen inwoners vandaan komen."),
        ],
        remark: laterUse
    )

    static let budgetLines = TableDeclaration(
        "budget.csv",
        "Wat per wijk is toegezegd en besteed.",
        [
            .init("jaar", .whole, required: true, "Het jaar."),
            .init("wijk", .reference("gebieden.csv"), required: true, "De wijk."),
            .init("deel", .text, "Het deel van het budget."),
            .init(
                "soort",
                .choice([
                    Choice("toegezegd", "Dit bedrag is beloofd."),
                    Choice("besteed", "Dit bedrag is uitgegeven."),
                ]),
                required: true,
                "Of het bedrag beloofd is of uitgegeven."
            ),
            .init("bedrag", .number, required: true, "Het bedrag in euro."),
            .init("maatregel", .text, "De maatregel uit de wijkagenda."),
        ],
        remark: laterUse
    )

    static let organisations = TableDeclaration(
        "organisaties.csv",
        "Organisaties in de wijken.",
        [
            .init("organisatie", .key, required: true, "De vaste sleutel."),
            .init("naam", .text, required: true, "De naam."),
            .init("soort", .text, "Wat voor organisatie het is."),
            .init("gebieden", .text, "De gebieden, met een + ertussen."),
            .init("fase", .text, "De fase waarin de organisatie is."),
        ],
        remark: laterUse
    )

    static let contacts = TableDeclaration(
        "contacten.csv",
        "Bij wie een bewoner terecht kan: rollen en teams, geen personen.",
        [
            .init("wijk", .reference("gebieden.csv"), required: true, "De wijk."),
            .init("rol", .text, required: true, "De rol, zoals wijkregisseur."),
            .init("team", .text, "Het team."),
            .init("adres", .text, "Een algemeen adres, zoals info@voorbeeld.example."),
        ],
        remark: laterUse
    )

    static let coalition = TableDeclaration(
        "coalitie.csv",
        "Wie meedoet in de wijkcoalitie.",
        [
            .init("wijk", .reference("gebieden.csv"), required: true, "De wijk."),
            .init("partij", .text, required: true, "De partij."),
            .init("rol", .text, "De rol van de partij."),
        ],
        remark: laterUse
    )

    static let schemes = TableDeclaration(
        "regelingen.csv",
        "De regelingen voor initiatieven, in vaste volgorde.",
        [
            .init("volgorde", .whole, required: true, "De plaats in de rij."),
            .init("naam", .text, required: true, "De naam."),
            .init("maximum", .number, "Het hoogste bedrag in euro."),
            .init("sluit_uit", .text, "Welk ander geld er niet naast mag."),
        ],
        remark: laterUse
    )

    static let programmes = TableDeclaration(
        "programmas.csv",
        "Programma's met hun begroting.",
        [
            .init("programma", .text, required: true, "Het programma."),
            .init("jaar", .whole, required: true, "Het jaar."),
            .init("regel", .text, required: true, "De begrotingsregel."),
            .init("bedrag", .text, required: true, "Het bedrag in euro, of pm."),
        ],
        remark: laterUse
    )

    /// What the site does not read yet.
    static let laterUse =
        "De site gebruikt dit bestand nog niet. Het programma controleert wel wat erin staat."

    /// Every settings table, in the order of the documentation.
    package static let all = [
        areas, themes, indicators, sources, deliveries, links, boundaries, postcodes, budgetTotals,
        budgetLines, organisations, contacts, coalition, schemes, programmes,
    ]
}
