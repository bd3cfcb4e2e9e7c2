import Templates

/// What the pages offer that show residents the way.
extension Contracts {
    static let meedoen = page(
        "meedoen",
        takePartFields,
        "Waar u terecht kunt met een klacht, een vraag, een wens of een eigen idee."
    )
    static let formulier = page(
        "formulier",
        formFields,
        "Een formulier voor een idee, om te printen. De site vraagt en bewaart niets."
    )
    static let organisaties = page(
        "organisaties",
        organisationsFields,
        "Welke organisaties van bewoners er zijn, en in welke buurt er geen is."
    )

    static let explained = [
        Field("naam", .text, help: "de naam van de fase"),
        Field("uitleg", .text, help: "wat die betekent"),
    ]

    /// A step on the menu of support.
    static let supportStep = [
        Field(
            "nummer",
            .text,
            help: "het nummer van de stap; twee regelingen kunnen samen één stap zijn"
        ),
        Field("naam", .text, help: "de naam van de regeling"),
        Field("uitleg", .text, help: "waar het geld voor is"),
        Field("maximum", .text, help: "het hoogste bedrag voor één initiatief; leeg zonder grens"),
        Field(
            "maximum_buurt",
            .text,
            help: "hetzelfde voor een buurt of plek; leeg als het gelijk is"
        ),
        Field(
            "niet_samen",
            .list(bareText),
            help: "welk geld u er niet naast mag krijgen"
        ),
    ]

    static let wijkContacts = [
        Field("naam", .text, help: "de naam van de wijk"),
        Field("adres", .text, help: "de weg naar de wijk"),
        Field("gespreksblad", .text, help: "de weg naar het gespreksblad van de wijk"),
        Field(
            "contacten",
            .list(contactRow),
            help: "wie u kunt bereiken, in de wijk en haar buurten"
        ),
    ]

    static let takePartFields = [
        Field("artikel", .markup, help: "de tekst uit content/meedoen.md"),
        Field("contacten", .list(contactRow), help: "de contacten van de gemeente zelf"),
        Field("fasen", .list(explained), help: "de fasen van een initiatief"),
        Field("regelingen", .list(supportStep), help: "waar geld kan zijn, in volgorde"),
        Field("voorbeelden", .list(initiativeRow), help: "goede voorbeelden van initiatieven"),
        Field("wijken", .list(wijkContacts), help: "de contacten per wijk"),
        Field("formulieradres", .text, help: "de weg naar het formulier"),
        Field(
            "initiatievenadres",
            .text,
            help: "de weg naar alle initiatieven; leeg als die er niet zijn"
        ),
        Field(
            "organisatiesadres",
            .text,
            help: "de weg naar alle organisaties; leeg als die er niet zijn"
        ),
        Field("budgetadres", .text, help: "de weg naar het wijkbudget; leeg als dat er niet is"),
    ]

    static let formFields = [
        Field("contacten", .list(contactRow), help: "de contacten van de gemeente zelf"),
        Field("meedoenadres", .text, help: "de weg naar de pagina over meedoen"),
    ]

    static let organisationRow = [
        Field("naam", .text, help: "de naam van de organisatie"),
        Field("soort", .text, help: "wat voor organisatie het is"),
        Field("fase", .text, help: "hoe ver zij is; leeg als dat er niet staat"),
        Field("gebieden", .list(link), help: "waar zij is"),
    ]

    static let coveredBuurt = [
        Field("naam", .text, help: "de naam van de buurt"),
        Field("adres", .text, help: "de weg naar de buurt"),
        Field("organisaties", .list(organisationRow), help: "wie er is; leeg als er geen is"),
    ]

    static let coveredWijk = [
        Field("naam", .text, help: "de naam van de wijk"),
        Field("adres", .text, help: "de weg naar de wijk"),
        Field(
            "buurten",
            .list(coveredBuurt),
            help: "de buurten; de wijk zelf als zij er geen heeft"
        ),
    ]

    static let organisationsFields = [
        Field("artikel", .markup, help: "de tekst uit content/organisaties.md"),
        Field("zin", .text, help: "in hoeveel buurten een organisatie is; leeg zonder buurten"),
        Field(
            "gedeeld",
            .list(bareText),
            help: "welke buurten in de telling van de gemeente één nummer hebben"
        ),
        Field("wijken", .list(coveredWijk), help: "per wijk en buurt wie er is"),
        Field("organisaties", .list(organisationRow), help: "alle organisaties"),
        Field("fasen", .list(explained), help: "hoe ver een organisatie kan zijn"),
    ]
}
