import Templates

extension Contracts {
    static let bundle = [
        Field("naam", .text, help: "wat erin zit: de naam van de wijk of van de site"),
        Field("adres", .text, help: "de weg naar het zip-bestand"),
        Field("grootte", .text, help: "hoe groot het bestand is, zoals 1,2 MB"),
    ]

    static let bundlesFields = [
        Field("heel", .group(bundle), help: "het pakket met de hele site"),
        Field("heeft_wijken", .flag, help: "of er pakketten van wijken zijn"),
        Field(
            "wijken",
            .list(bundle),
            help: "het pakket van elke wijk; leeg op de pagina van meer gemeenten samen"
        ),
    ]

    static let bundleFields = [
        Field("naam", .text, help: "de wijk waarvan het pakket is; leeg als het de hele site is"),
        Field("paginas", .list(link), help: "de pagina's van de wijk die in het pakket zitten"),
        Field("openbaar", .text, help: "het webadres van de site; leeg als het er niet is"),
    ]

    static let meenemen = page(
        "meenemen",
        bundlesFields,
        "De site en de wijken als bestand, voor wie geen internet heeft."
    )
    static let pakket = page(
        "pakket",
        bundleFields,
        "De pagina in een pakket die zegt wat erin zit en wat niet. Bij een wijk is het de voorpagina. Laat een"
            + " plek met de naam `niet_in_dit_pakket` staan: daar komen links uit die buiten het pakket gaan."
    )
}
