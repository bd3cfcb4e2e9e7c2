import Templates

/// What a profile says of agreements, people and money.
extension Contracts {
    static let areaTogether = [
        Field(
            "samen",
            .flag,
            help: "of er een agenda, een initiatief, een budget of een coalitie is"
        ),
        Field("agendaadres", .text, help: "de weg naar de wijkagenda; leeg als er geen is"),
        Field("stand", .text, help: "hoe ver de wijkagenda is"),
        Field("teken", .text, help: "een teken bij de stand"),
        Field("stap", .text, help: "de stap van het proces"),
        Field("heeft_maatregelen", .flag, help: "of er maatregelen zijn"),
        Field(
            "maatregelen",
            .list(measureRow),
            help: "de maatregelen van de wijk, of van de buurt"
        ),
        Field("heeft_signalen", .flag, help: "of er signalen zijn die bij geen thema staan"),
        Field("signalen", .list(signalRow), help: "die signalen, het nieuwste eerst"),
        Field("heeft_initiatieven", .flag, help: "of er initiatieven zijn"),
        Field("initiatieven", .list(initiativeRow), help: "de initiatieven van bewoners"),
        Field("heeft_budget", .flag, help: "of er een wijkbudget is"),
        Field("budget", .list(balanceRow), help: "het wijkbudget van het laatste jaar"),
        Field("budgetadres", .text, help: "de weg naar het wijkbudget van alle wijken"),
        Field("kernteam", .text, help: "wie in het kernteam van de wijkcoalitie zitten"),
        Field("partners", .text, help: "wie verder meedoen in de wijkcoalitie"),
        Field("heeft_contacten", .flag, help: "of er contacten zijn"),
        Field("contacten", .list(contactRow), help: "bij wie u terecht kunt"),
        Field(
            "meedoenadres",
            .text,
            help: "de weg naar de pagina over meedoen; leeg als die er niet is"
        ),
        Field("gesprekadres", .text, help: "de weg naar het gespreksblad; leeg bij een buurt"),
    ]
}
