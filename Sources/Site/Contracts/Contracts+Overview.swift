import Templates

extension Contracts {
    static let gemeente = [
        Field("naam", .text, help: "de naam van de gemeente"),
        Field("adres", .text, help: "de weg naar haar voorpagina"),
        Field("wijken", .text, help: "hoeveel wijken zij heeft"),
    ]

    static let gemeentenFields = [
        Field("inleiding", .markup, help: "de inleiding uit content/index.md"),
        Field("gemeenten", .list(gemeente), help: "alle gemeenten"),
    ]

    static let news = [
        Field("naam", .text, help: "de naam van de bron"),
        Field("periode", .text, help: "het laatste jaar met cijfers"),
        Field("gepubliceerd", .text, help: "wanneer de bron verscheen"),
        Field("fictief", .flag, help: "of de cijfers verzonnen zijn"),
    ]

    static let indexFields = [
        Field("inleiding", .markup, help: "de inleiding uit content/index.md"),
        Field("uitleg_score", .text, help: "hoe u een score leest"),
        Field(
            "kaart",
            .markup,
            help: "de kaart van tegels; leeg zonder rij en kolom in gebieden.csv"
        ),
        Field("wijken", .list(link), help: "alle wijken"),
        Field("tabel", .markup, help: "de scores van alle wijken per thema"),
        Field("opvallend_sterk", .list(remark), help: "wat gunstig opvalt in de wijken"),
        Field("opvallend_zorg", .list(remark), help: "wat ongunstig opvalt in de wijken"),
        Field("opvallend_veranderd", .list(remark), help: "wat veranderde in de wijken"),
        Field("niets_opvallend", .text, help: "de zin als er niets opvalt"),
        Field("heeft_agenda", .flag, help: "of er wijkagenda's zijn"),
        Field("maatregelen", .text, help: "hoeveel maatregelen er zijn"),
        Field("standen", .list(standHead), help: "de standen, voor boven de tabel"),
        Field("voortgang", .list(progressRow), help: "per wijk hoe ver de maatregelen zijn"),
        Field("veranderd", .flag, help: "of er een pagina is over wat er veranderde"),
        Field("nieuw", .list(news), help: "de bronnen, de nieuwste eerst"),
    ]

    static let themeEntry = [
        Field("naam", .text, help: "de naam van het thema"),
        Field("adres", .text, help: "de weg naar de pagina van het thema"),
        Field("vraag", .text, help: "de vraag die het thema beantwoordt"),
        Field("scoort", .flag, help: "of het thema een score kent"),
        Field("cijfers", .list(link), help: "de cijfers van het thema"),
    ]

    static let themesFields = [
        Field("themas", .list(themeEntry), help: "alle thema's")
    ]

    static let searchEntry = [
        Field("naam", .text, help: "de naam"),
        Field("adres", .text, help: "de weg naar de pagina"),
        Field("soort", .text, help: "wat het is, zoals wijk of cijfer"),
        Field("bij", .text, help: "waar het bij hoort"),
    ]

    static let letter = [
        Field("letter", .text, help: "de beginletter"),
        Field("anker", .text, help: "de naam van de plek, voor een link ernaartoe"),
        Field("ingangen", .list(searchEntry), help: "alles met die beginletter"),
    ]

    static let searchFields = [
        Field("letters", .list(letter), help: "alles van A tot Z"),
        Field("index", .text, help: "de weg naar het script met de zoekindex"),
    ]

    static let articleFields = [
        Field("naam", .text, help: "de titel van de tekst"),
        Field("artikel", .markup, help: "de tekst"),
    ]

    static let permanentFields = [
        Field("naam", .text, help: "de naam van het gebied, de gegevens of de editie"),
        Field(
            "code",
            .text,
            help: "de sleutel of de code waarmee een gebied vast te vinden is; anders leeg"
        ),
        Field("doel", .text, help: "de weg naar de pagina ervan"),
    ]

    static let notFoundFields = [
        Field(
            "basis",
            .text,
            help: "het adres van de site, met een / aan het eind; leeg als het niet bekend is"
        )
    ]
}
