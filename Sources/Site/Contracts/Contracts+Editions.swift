import Templates

extension Contracts {
    static let namedEdition = [
        Field("naam", .text, help: "de naam van de editie"),
        Field("dag", .text, help: "de peildatum; leeg als die niet bekend is"),
    ]

    static let changeCount = [
        Field("naam", .text, help: "wat er is geteld"),
        Field("aantal", .text, help: "hoeveel het er zijn"),
        Field("anker", .text, help: "de plek op de pagina waar ze staan; leeg als er geen zijn"),
    ]

    static let line = [Field("tekst", .text, help: "een regel tekst")]

    static let changeRow = [
        Field("gebied", .text, help: "de naam van het gebied; bij de methode de soort verandering"),
        Field("gebiedadres", .text, help: "de weg naar het gebied; leeg als dat geen pagina heeft"),
        Field("naam", .text, help: "waar het over gaat: een thema, een cijfer of een maatregel"),
        Field("adres", .text, help: "de weg naar die pagina; leeg als die er niet is"),
        Field("wat", .text, help: "wat ermee gebeurde, of welk deel ervan veranderde"),
        Field("eerst", .text, help: "wat er in de eerdere editie stond"),
        Field("nu", .text, help: "wat er nu staat"),
        Field("waardoor", .list(line), help: "alles waardoor het veranderde, bij een oordeel"),
        Field("fictief", .flag, help: "of er een verzonnen cijfer in zit"),
    ]

    static let changeGroup = [
        Field("titel", .text, help: "waar de groep over gaat"),
        Field("aantal", .text, help: "hoeveel het er zijn"),
        Field("open", .flag, help: "of de groep meteen te zien is"),
        Field("rijen", .list(changeRow), help: "wat er veranderde"),
        Field("meer", .text, help: "hoeveel er niet op de pagina staan; leeg als alles er staat"),
    ]

    static let figureCount = [
        Field("naam", .text, help: "de naam van het cijfer"),
        Field("adres", .text, help: "de weg naar het cijfer; leeg als het er niet meer is"),
        Field("nieuw", .text, help: "hoeveel er nieuw zijn"),
        Field("perioden", .text, help: "de perioden die er nog niet waren"),
        Field("aangevuld", .text, help: "hoeveel er eerst ontbraken"),
        Field("herzien", .text, help: "hoeveel er een ander getal hebben"),
        Field("weg", .text, help: "hoeveel er niet meer zijn"),
        Field("fictief", .flag, help: "of het cijfer verzonnen is"),
    ]

    static let changesFields = [
        Field("nu", .group(namedEdition), help: "deze editie"),
        Field("eerder", .group(namedEdition), help: "de editie waarmee is vergeleken"),
        Field("eerder_verzonnen", .flag, help: "of in de eerdere editie verzonnen cijfers staan"),
        Field("niets", .flag, help: "of er niets is veranderd"),
        Field("tellingen", .list(changeCount), help: "hoeveel er van alles veranderde"),
        Field("heeft_oordelen", .flag, help: "of er oordelen zijn veranderd"),
        Field("oordelen", .list(changeGroup), help: "de oordelen die veranderden, in groepen"),
        Field("heeft_cijfers", .flag, help: "of er cijfers zijn veranderd"),
        Field("cijfers", .list(figureCount), help: "per cijfer hoeveel er veranderde"),
        Field("andere", .list(changeGroup), help: "cijfers die eerst anders waren"),
        Field("heeft_methode", .flag, help: "of er iets aan de methode of de indeling veranderde"),
        Field(
            "methode",
            .list(changeRow),
            help: "rekenregels, cijfers, thema's, gebieden en bronnen die veranderden"
        ),
        Field("heeft_maatregelen", .flag, help: "of er maatregelen veranderden"),
        Field("maatregelen", .list(changeRow), help: "de maatregelen die veranderden"),
        Field("heeft_gaten", .flag, help: "of er iets niet te vergelijken was"),
        Field("gaten", .list(line), help: "wat er niet te vergelijken was"),
    ]

    static let veranderd = page(
        "veranderd",
        changesFields,
        "Wat er is veranderd sinds de vorige editie. Alleen met `vorige_editie` in wijkenmonitor.yml."
    )

    static let editionFile = [
        Field("naam", .text, help: "de naam van het bestand"),
        Field("adres", .text, help: "de weg naar het bestand"),
    ]

    static let earlierEdition =
        namedEdition + [
            Field(
                "siteadres",
                .text,
                help: "de weg naar de site van toen; leeg als die er niet is"
            ),
            Field("bestanden", .list(editionFile), help: "de tabellen van die editie"),
            Field("heeft_bestanden", .flag, help: "of er tabellen zijn"),
        ]

    static let editionsFields = [
        Field("nu", .group(namedEdition), help: "deze editie"),
        Field("veranderd", .list(link), help: "de weg naar wat er veranderde, per gemeente"),
        Field("eerdere", .list(earlierEdition), help: "eerdere edities, de nieuwste eerst"),
    ]

    static let edities = page(
        "edities",
        editionsFields,
        "Deze editie en alle eerdere. Alleen met `edities_map` in wijkenmonitor.yml."
    )
}
