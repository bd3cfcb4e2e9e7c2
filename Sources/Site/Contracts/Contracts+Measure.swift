import Templates

/// The pages of agendas, measures and initiatives.
extension Contracts {
    /// A text of which there may be several.
    static let bareText = [Field("tekst", .text, help: "de tekst")]

    /// What a measure hopes for, in a list.
    static let goal =
        bareText + [Field("fictief", .flag, help: "of het cijfer verzonnen is")]

    static let measurement = [
        Field("jaar", .text, help: "het jaar"),
        Field("waarde", .text, help: "het cijfer in dat jaar"),
        Field("nulmeting", .flag, help: "of dit de nulmeting is"),
    ]

    static let targetRow = [
        Field("cijfer", .text, help: "de naam van het cijfer"),
        Field("adres", .text, help: "de weg naar de pagina van het cijfer"),
        Field("gebied", .text, help: "over welk gebied het gaat"),
        Field("zin", .text, help: "wat de maatregel wil bereiken, in één zin"),
        Field("nulmeting", .text, help: "het cijfer bij het begin"),
        Field("nulmeting_jaar", .text, help: "het jaar van dat cijfer"),
        Field("nu", .text, help: "het laatste cijfer; leeg als er geen is"),
        Field("nu_jaar", .text, help: "het jaar van het laatste cijfer"),
        Field("marge", .text, help: "waar het laatste cijfer waarschijnlijk tussen ligt"),
        Field("stad", .text, help: "het laatste cijfer van de gemeente"),
        Field("doel", .text, help: "het cijfer dat de maatregel wil halen"),
        Field("doel_jaar", .text, help: "het jaar van het doel"),
        Field(
            "tekening",
            .markup,
            help: "nulmeting, laatste cijfer, gemeente en doel in één tekening"
        ),
        Field("stand", .text, help: "hoe het laatste cijfer bij het doel staat, in een zin"),
        Field("metingen", .list(measurement), help: "alle metingen, de oudste eerst"),
        Field("volgende", .text, help: "wanneer de volgende cijfers komen"),
        Field("fictief", .flag, help: "of het cijfer verzonnen is"),
    ]

    /// A measure with what it hopes one figure will become.
    static let aim = [
        Field("maatregel", .group(measureRow), help: "de maatregel"),
        Field("streven", .group(targetRow), help: "wat de maatregel met dit cijfer wil bereiken"),
    ]

    static let spendingRow = [
        Field("jaar", .text, help: "het jaar"),
        Field("toegezegd", .text, help: "wat in dat jaar is beloofd"),
        Field("besteed", .text, help: "wat in dat jaar is uitgegeven"),
    ]

    static let measureFields = [
        Field("naam", .text, help: "de naam van de maatregel"),
        Field("gebied", .text, help: "de naam van de wijk, of alle wijken"),
        Field("agendaadres", .text, help: "de weg naar de wijkagenda"),
        Field("gebiedadres", .text, help: "de weg naar het profiel van de wijk"),
        Field("buurt", .text, help: "de buurt of kern, als het niet de hele wijk is"),
        Field("buurtadres", .text, help: "de weg naar het profiel van die buurt"),
        Field("stand", .text, help: "hoe ver de maatregel is"),
        Field("teken", .text, help: "een teken bij de stand"),
        Field("omschrijving", .text, help: "wat er gebeurt"),
        Field("doel", .text, help: "waarom, en welk effect wordt gehoopt"),
        Field("trekker", .text, help: "wie het trekt"),
        Field("partijen", .text, help: "wie meedoen, met komma's"),
        Field("heeft_financiering", .flag, help: "of er een bron van geld is"),
        Field("financiering", .list(fundingRow), help: "waar het geld vandaan komt"),
        Field("geld", .text, help: "alle bronnen samen"),
        Field("jaar", .text, help: "wanneer het gebeurt"),
        Field("beheer", .text, help: "wie het daarna onderhoudt"),
        Field("thema", .text, help: "het thema"),
        Field("themaadres", .text, help: "de weg naar het thema"),
        Field("terrein", .text, help: "het terrein van een vitale buurt"),
        Field("actielijn", .text, help: "de actielijn"),
        Field("heeft_ladder", .flag, help: "of er een trede van een ladder is"),
        Field("heeft_burgerladder", .flag, help: "of er een trede van bewoners is"),
        Field("heeft_overheidsladder", .flag, help: "of er een trede van de gemeente is"),
        Field(
            "burgerladder",
            .list(stepRow),
            help: "de treden van bewoners, van laag naar hoog; leeg als er geen trede is"
        ),
        Field(
            "overheidsladder",
            .list(stepRow),
            help: "de treden van de gemeente, van laag naar hoog; leeg als er geen trede is"
        ),
        Field("heeft_proces", .flag, help: "of er een stap van het proces is"),
        Field(
            "proces",
            .list(stepRow),
            help: "de stappen van het proces; leeg als er geen stap is"
        ),
        Field(
            "geschiedenis",
            .list(historyRow),
            help: "wat er wanneer is besloten, het oudste eerst"
        ),
        Field("heeft_strevens", .flag, help: "of er zulke cijfers zijn"),
        Field("strevens", .list(targetRow), help: "welke cijfers de maatregel wil verbeteren"),
        Field("artikel", .markup, help: "wat er is gedaan"),
        Field("heeft_uitgaven", .flag, help: "of er geld uit het wijkbudget is"),
        Field(
            "uitgaven",
            .list(spendingRow),
            help: "wat uit het wijkbudget is beloofd en uitgegeven, per jaar"
        ),
        Field("uitgaven_samen", .group(spendingRow), help: "hetzelfde over alle jaren"),
        Field("heeft_initiatieven", .flag, help: "of er initiatieven bij horen"),
        Field("initiatieven", .list(initiativeRow), help: "de initiatieven die erbij horen"),
        Field("initiatieven_geld", .text, help: "het bedrag van die initiatieven samen"),
        Field("heeft_ook", .flag, help: "of die er zijn"),
        Field("ook", .list(measureRow), help: "dezelfde soort maatregel in andere wijken"),
        Field(
            "meedoenadres",
            .text,
            help: "de weg naar de pagina over meedoen, met de contacten; leeg als die er niet is"
        ),
        Field("gesprekadres", .text, help: "de weg naar het gespreksblad van de wijk"),
    ]

    static let initiativeFields = [
        Field("naam", .text, help: "de naam van het initiatief"),
        Field("rij", .group(initiativeRow), help: "wat er in een lijst van het initiatief staat"),
        Field(
            "voor_buurt",
            .flag,
            help: "of het voor een buurt of een plek is, niet voor de hele wijk"
        ),
        Field("fasen", .list(stepRow), help: "de fasen"),
        Field("heeft_financiering", .flag, help: "of er een bron van geld is"),
        Field("financiering", .list(fundingRow), help: "waar het geld vandaan komt"),
        Field("heeft_uitgaven", .flag, help: "of er geld uit het wijkbudget is"),
        Field(
            "uitgaven",
            .list(spendingRow),
            help: "wat uit het wijkbudget is beloofd en uitgegeven, per jaar"
        ),
        Field("artikel", .markup, help: "de tekst van het initiatief"),
        Field(
            "meedoenadres",
            .text,
            help: "de weg naar de pagina over meedoen, met de contacten; leeg als die er niet is"
        ),
        Field("doelen", .list(goal), help: "wat de maatregel wil bereiken waar het bij hoort"),
    ]

    static let initiativeGroup = [
        Field("naam", .text, help: "de naam van de wijk"),
        Field("adres", .text, help: "de weg naar de wijk"),
        Field("initiatieven", .list(initiativeRow), help: "de initiatieven van die wijk"),
    ]

    static let initiativesFields = [
        Field("artikel", .markup, help: "de tekst uit content/initiatieven.md"),
        Field("aantal", .text, help: "hoeveel initiatieven er zijn"),
        Field("voorbeelden", .list(initiativeRow), help: "de goede voorbeelden"),
        Field("wijken", .list(initiativeGroup), help: "alle initiatieven, per wijk"),
        Field("meedoenadres", .text, help: "de weg naar de pagina over meedoen"),
    ]
}
