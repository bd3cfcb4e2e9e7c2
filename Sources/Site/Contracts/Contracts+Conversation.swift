import Templates

extension Contracts {
    static let gesprek = page(
        "gesprek",
        conversationFields,
        "Het gespreksblad van een wijk: cijfers met ruimte om te schrijven, om te printen."
    )

    static let conversationTheme = [
        Field("naam", .text, help: "de naam van het thema"),
        Field("cijfers", .list(figure), help: "een of twee cijfers van het thema"),
    ]

    static let conversationMeasure = [
        Field("naam", .text, help: "de naam van de maatregel"),
        Field("adres", .text, help: "de weg naar de pagina van de maatregel"),
        Field("stand", .text, help: "hoe ver de maatregel is"),
    ]

    static let conversationFields = [
        Field("naam", .text, help: "de naam van de wijk"),
        Field("wijkadres", .text, help: "de weg naar de wijk"),
        Field(
            "kerncijfers",
            .list(keyFigure),
            help: "hoogstens vier cijfers die de wijk beschrijven"
        ),
        Field("themas", .list(conversationTheme), help: "cijfers om over te praten, per thema"),
        Field("loopt", .flag, help: "of er nu iets in de wijk gebeurt"),
        Field("maatregelen", .list(conversationMeasure), help: "wat er nu in de wijk gebeurt"),
        Field("contacten", .list(contactRow), help: "wie u in de wijk kunt bereiken"),
    ]
}
