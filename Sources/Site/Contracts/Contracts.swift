package import Templates

/// What each page offers its template, declared once; `templates/README.md` is made from it.
package enum Contracts {
    package static let all = [
        gemeenten, index, wijk, buurt, themas, thema, indicator, vergelijk, methode, kwaliteit,
        toegankelijkheid, agendas, agenda, maatregel, initiatieven, initiatief, wijkbudget,
        meedoen, formulier, organisaties, gesprek, opendata, meenemen, pakket, pagina, zoeken,
        nietGevonden, verwijzing, veranderd, edities,
    ]

    static func page(_ name: String, _ own: [Field], _ help: String) -> PageContract {
        PageContract(name: name, fields: frame + own, help: help)
    }

    static let gemeenten = page(
        "gemeenten",
        gemeentenFields,
        "De voorpagina van een site met meer gemeenten."
    )
    static let index = page("index", indexFields, "De voorpagina van de gemeente.")
    static let wijk = page("wijk", areaFields, "Het profiel van een wijk.")
    static let buurt = page(
        "buurt",
        areaFields,
        "Het profiel van een buurt."
    )
    static let themas = page("themas", themesFields, "Alle thema's met hun cijfers.")
    static let thema = page("thema", themeFields, "Een thema in alle wijken.")
    static let indicator = page(
        "indicator",
        indicatorFields,
        "Een cijfer in alle wijken en buurten."
    )
    static let vergelijk = page(
        "vergelijk",
        compareFields,
        "Alle wijken naast elkaar, of alle buurten van een wijk."
    )
    static let methode = page("methode", methodFields, "Hoe de scores ontstaan.")
    static let kwaliteit = page(
        "kwaliteit",
        qualityFields,
        "Welke cijfers er zijn, en wat ontbreekt."
    )
    static let toegankelijkheid = page(
        "toegankelijkheid",
        accessibilityFields,
        "De toegankelijkheidsverklaring."
    )
    static let agendas = page(
        "agendas",
        agendasFields,
        "De wijkagenda's van alle wijken: wat er is afgesproken, en hoe ver het is."
    )
    static let agenda = page("agenda", agendaFields, "De wijkagenda van een wijk.")
    static let maatregel = page("maatregel", measureFields, "Een maatregel uit een wijkagenda.")
    static let initiatieven = page(
        "initiatieven",
        initiativesFields,
        "Alle initiatieven van bewoners."
    )
    static let initiatief = page("initiatief", initiativeFields, "Een initiatief van bewoners.")
    static let pagina = page("pagina", articleFields, "Een tekst uit `content/paginas`.")
    static let verwijzing = page(
        "verwijzing",
        permanentFields,
        "Een vast adres van een gebied, van de gegevens of van een editie, met één link naar de pagina van nu."
    )
    static let zoeken = page("zoeken", searchFields, "De zoekpagina, met alles van A tot Z.")
    static let nietGevonden = page(
        "404",
        notFoundFields,
        "De pagina bij een adres dat niet bestaat. De server toont hem bij elk adres, ook in een map. Daarom"
            + " gebruikt hij alleen links die met `{{basis}}` beginnen."
    )
}
