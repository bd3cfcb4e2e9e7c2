import Templates

/// The overview of all agendas, and the agenda of one wijk.
extension Contracts {
    static let standCell = [
        Field("aantal", .text, help: "hoeveel maatregelen zo ver zijn; leeg als het er geen zijn")
    ]

    static let standHead = [
        Field("naam", .text, help: "de stand")
    ]

    /// The progress of one agenda.
    static let progressRow = [
        Field("naam", .text, help: "de naam van de wijk, of alle wijken"),
        Field("adres", .text, help: "de weg naar de wijkagenda; leeg als er geen is"),
        Field("stand", .text, help: "hoe ver de wijkagenda zelf is"),
        Field("teken", .text, help: "een teken bij die stand"),
        Field("stap", .text, help: "de stap van het proces"),
        Field("aantal", .text, help: "hoeveel maatregelen erop staan"),
        Field("cellen", .list(standCell), help: "per stand het aantal maatregelen"),
    ]

    static let measureGroup = [
        Field("naam", .text, help: "waar de maatregelen bij horen: een wijk, jaar, thema of stand"),
        Field("anker", .text, help: "de naam van de plek, voor een link ernaartoe"),
        Field("adres", .text, help: "de weg naar de pagina ervan; leeg als er geen is"),
        Field("wijken", .text, help: "in welke wijken, met komma's"),
        Field("maatregelen", .list(measureRow), help: "de maatregelen"),
    ]

    static let agendasFields = [
        Field("artikel", .markup, help: "de tekst uit content/wijkagenda.md"),
        Field("aantal", .text, help: "hoeveel maatregelen er zijn"),
        Field("standen", .list(standHead), help: "de standen, voor boven de tabel"),
        Field("voortgang", .list(progressRow), help: "per wijk hoe ver de maatregelen zijn"),
        Field(
            "terugkerend",
            .list(measureGroup),
            help: "maatregelen die in meer wijken terugkomen"
        ),
        Field(
            "terugkerende_themas",
            .list(measureGroup),
            help: "thema's die in meer wijken terugkomen"
        ),
        Field(
            "terugkerende_cijfers",
            .list(measureGroup),
            help: "cijfers die in meer wijken beter moeten worden"
        ),
        Field("wijken", .list(measureGroup), help: "alle maatregelen, per wijk"),
        Field("per_stand", .list(measureGroup), help: "alle maatregelen, per stand"),
        Field("per_jaar", .list(measureGroup), help: "alle maatregelen, per jaar"),
        Field(
            "per_thema",
            .list(measureGroup),
            help: "alle maatregelen, per thema, terrein of actielijn"
        ),
        Field("budgetadres", .text, help: "de weg naar het wijkbudget; leeg als er geen is"),
    ]

    static let agendaFields = [
        Field("naam", .text, help: "de titel van de agenda"),
        Field("gebied", .text, help: "de naam van de wijk, of alle wijken"),
        Field("gebiedadres", .text, help: "de weg naar het profiel van de wijk"),
        Field("stand", .text, help: "hoe ver de wijkagenda is"),
        Field("teken", .text, help: "een teken bij de stand"),
        Field(
            "geschiedenis",
            .list(historyRow),
            help: "wat er wanneer is besloten, het oudste eerst"
        ),
        Field("heeft_proces", .flag, help: "of er een stap van het proces is"),
        Field(
            "proces",
            .list(stepRow),
            help: "de stappen van het proces; leeg als er geen stap is"
        ),
        Field("artikel", .markup, help: "de tekst van de agenda"),
        Field(
            "groepen",
            .list(measureGroup),
            help: "de maatregelen: eerst voor de hele wijk, dan per buurt of kern"
        ),
        Field("heeft_algemeen", .flag, help: "of die er zijn"),
        Field("algemeen", .list(measureRow), help: "de maatregelen die voor alle wijken zijn"),
        Field("heeft_signalen", .flag, help: "of er signalen zijn"),
        Field("signalen", .list(signalRow), help: "de signalen uit de wijk, het nieuwste eerst"),
        Field("heeft_initiatieven", .flag, help: "of er initiatieven zijn"),
        Field("initiatieven", .list(initiativeRow), help: "de initiatieven van bewoners"),
        Field("heeft_budget", .flag, help: "of er een wijkbudget is"),
        Field("budget", .list(balanceRow), help: "het wijkbudget, het laatste jaar eerst"),
        Field("budgetadres", .text, help: "de weg naar het wijkbudget van alle wijken"),
        Field("heeft_coalitie", .flag, help: "of er een wijkcoalitie is"),
        Field("coalitie", .list(memberRow), help: "wie meedoen"),
        Field("heeft_contacten", .flag, help: "of er contacten zijn"),
        Field("contacten", .list(contactRow), help: "bij wie u terecht kunt"),
        Field("gesprekadres", .text, help: "de weg naar het gespreksblad"),
    ]
}
