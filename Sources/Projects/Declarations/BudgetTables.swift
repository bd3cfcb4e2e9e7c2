extension TableDeclaration {
    package static let budgetTotals = TableDeclaration(
        "wijkbudget.csv",
        "Het wijkbudget per jaar; het programma verdeelt het over de wijken.",
        [
            .init("jaar", .whole, required: true, "Het jaar."),
            .init("totaal", .number, required: true, "Het bedrag voor alle wijken samen."),
            .init(
                "aandeel_agenda",
                .number,
                "Het deel voor de wijkagenda, in procenten; leeg is 100."
            ),
            .init("stap", .number, "De stap waarop bedragen worden afgerond; leeg is 1 euro."),
            .init(
                "inwoners_bron",
                .text,
                "De indicator met de inwoners en het jaar, zoals inwoners@2023; leeg is het laatste jaar ervoor."
            ),
            .init("begroot", .number, "Het hele bedrag in de begroting van de gemeente."),
            .init("gereserveerd", .number, "Wat daarvan niet naar de wijken gaat."),
        ],
        remark: """
            Het totaal wordt verdeeld naar inwoners, in stappen, volgens de methode Sainte-Laguë. Van het precieze
            deel van een wijk is `aandeel_agenda` procent voor de wijkagenda, afgerond op de stap. De rest is voor
            initiatieven. Zonder jaar in `inwoners_bron` geldt het laatste jaar vóór `jaar` waarin elke wijk een
            cijfer heeft.
            """
    )

    package static let budgetLines = TableDeclaration(
        "budget.csv",
        "Wat per wijk is toegezegd, besteed en verschoven.",
        [
            .init("jaar", .whole, required: true, "Het jaar; het staat ook in wijkbudget.csv."),
            .init("wijk", .reference("gebieden.csv"), required: true, "De wijk."),
            .init(
                "deel",
                .choice(Choice.all(BudgetPart.self)),
                required: true,
                "Het deel van het budget."
            ),
            .init(
                "soort",
                .choice(Choice.all(BudgetEntry.self)),
                required: true,
                "Wat er met het bedrag gebeurt."
            ),
            .init("bedrag", .number, required: true, "Het bedrag in euro."),
            .init(
                "maatregel",
                .text,
                "De maatregel uit de wijkagenda; bij deel agenda verplicht, behalve bij verschoven."
            ),
            .init("initiatief", .text, "Het initiatief waar het geld voor is."),
        ],
        remark: """
            Een maatregel of initiatief noemt u met de naam van het bestand zonder `.md`. Geld dat eerst is toegezegd
            en daarna besteed, staat in twee rijen: het telt één keer.
            """
    )

    package static let schemes = TableDeclaration(
        "regelingen.csv",
        "De menukaart: waar geld voor initiatieven en maatregelen vandaan komt.",
        [
            .init("regeling", .key, required: true, "De vaste sleutel van de regeling."),
            .init(
                "volgorde",
                .whole,
                "De stap op de menukaart voor initiatieven; leeg is alleen voor maatregelen."
            ),
            .init("naam", .text, required: true, "De naam."),
            .init(
                "herkomst",
                .choice(Choice.all(MoneyOrigin.self)),
                required: true,
                "Van wie het geld is."
            ),
            .init(
                "deel",
                .choice(Choice.all(BudgetPart.self)),
                "Het deel van het wijkbudget dat het is, als het wijkbudget is."
            ),
            .init("maximum", .number, "Het hoogste bedrag in euro voor één initiatief."),
            .init(
                "maximum_buurt",
                .number,
                "Het hoogste bedrag voor een initiatief in een buurt of op een plek; leeg is als maximum."
            ),
            .init(
                "sluit_uit",
                .text,
                "Welk geld er niet naast mag: sleutels van regelingen of een herkomst, met een + ertussen."
            ),
            .init("toelichting", .text, "Waar de regeling voor is."),
        ],
        remark: """
            Twee rijen mogen dezelfde `volgorde` hebben, zoals stap 1a en 1b. Sluit een regeling al het geld van de
            gemeente uit, zoals een eigen fonds van bewoners? Schrijf dan `gemeente` bij `sluit_uit`.
            """
    )
}
