import Templates

extension Contracts {
    /// One area on one theme or one figure.
    static let areaRow = [
        Field("naam", .text, help: "de naam van het gebied"),
        Field("adres", .text, help: "de weg naar het gebied"),
        Field("waarde", .text, help: "de waarde of de score, of waarom die er niet is"),
        Field(
            "ruw",
            .text,
            help: "dezelfde waarde voor het sorteren, met een punt; leeg als die er niet is"
        ),
        Field("bij", .text, help: "wat u bij de waarde moet weten"),
        Field("strook", .markup, help: "de plek vergeleken met de gemeente, als tekening"),
        Field("marge", .text, help: "waar de waarde waarschijnlijk tussen ligt"),
        Field("oordeel", .text, help: "het verschil met de gemeente in woorden, met een teken"),
        Field("klasse", .text, help: "de CSS-klasse van het oordeel"),
        Field("plaats", .text, help: "de plaats onder de gebieden, altijd met hoe zeker die is"),
        Field("verandering", .text, help: "hoe de waarde veranderde, in enkele woorden"),
    ]

    static let themeFigure = [
        Field("naam", .text, help: "de naam van het cijfer"),
        Field("adres", .text, help: "de weg naar de pagina van het cijfer"),
        Field(
            "gewicht",
            .text,
            help: "hoe zwaar het telt in de score, in procenten; leeg als het niet telt"
        ),
        Field("groep", .text, help: "of het gemeten is of beleefd"),
        Field("richting", .text, help: "wat gunstig is"),
    ]

    static let themeFields = [
        Field("naam", .text, help: "de naam van het thema"),
        Field("vraag", .text, help: "de vraag die het thema beantwoordt"),
        Field("omschrijving", .text, help: "waar het thema over gaat"),
        Field("artikel", .markup, help: "de tekst uit content/themas"),
        Field("scoort", .flag, help: "of het thema een score kent"),
        Field("uitleg_score", .text, help: "hoe u een score leest"),
        Field("samenvatting", .text, help: "de boodschap van de tabel"),
        Field("as", .markup, help: "de schaal boven de tekeningen"),
        Field("stad", .text, help: "de score van de gemeente"),
        Field("wijken", .list(areaRow), help: "alle wijken, in de volgorde van de gemeente"),
        Field("verloop", .markup, help: "hoe de scores veranderden, als grafiek met tabel"),
        Field("cijfertabel", .markup, help: "alle cijfers per wijk, als tabel"),
        Field("cijfers", .list(themeFigure), help: "de cijfers, met hun gewicht"),
        Field("heeft_maatregelen", .flag, help: "of er maatregelen bij dit thema zijn"),
        Field("maatregelen", .list(measureRow), help: "de maatregelen bij dit thema"),
    ]

    static let indicatorFields = [
        Field("naam", .text, help: "de naam van het cijfer"),
        Field("definitie", .text, help: "wat het cijfer zegt"),
        Field("eenheid", .text, help: "de eenheid, zoals % of euro"),
        Field("thema", .text, help: "de naam van het thema"),
        Field("themaadres", .text, help: "de weg naar het thema"),
        Field("richting", .text, help: "wat gunstig is, in een zin"),
        Field("zekerheid", .text, help: "hoe zeker het cijfer is, in een zin"),
        Field("norm", .text, help: "de norm, met waar die vandaan komt; leeg zonder norm"),
        Field("jaar", .text, help: "waarover het laatste cijfer gaat"),
        Field("artikel", .markup, help: "de tekst uit content/indicatoren"),
        Field("samenvatting", .text, help: "de boodschap van de tabel"),
        Field("as", .markup, help: "de schaal boven de tekeningen"),
        Field("stad", .text, help: "de waarde in de gemeente"),
        Field("wijken", .list(areaRow), help: "alle wijken, in de volgorde van de gemeente"),
        Field("heeft_buurten", .flag, help: "of het cijfer er voor een buurt is"),
        Field("buurten", .list(areaRow), help: "alle buurten, in de volgorde van de gemeente"),
        Field("verloop", .markup, help: "het verloop per wijk, als grafiek met tabel"),
        Field(
            "heeft_maatregelen",
            .flag,
            help: "of er maatregelen zijn die dit cijfer willen verbeteren"
        ),
        Field("maatregelen", .list(aim), help: "de maatregelen die dit cijfer willen verbeteren"),
        Field("bron", .group(source), help: "waar het cijfer vandaan komt"),
        Field("fictief", .flag, help: "of het cijfer verzonnen is"),
    ]

    static let compareArea = [
        Field("naam", .text, help: "de naam van het gebied"),
        Field("adres", .text, help: "de weg naar het gebied"),
        Field("sleutel", .text, help: "de sleutel van het gebied, voor het script"),
    ]

    static let compareCell = [
        Field("waarde", .text, help: "de waarde of de score, of waarom die er niet is"),
        Field("oordeel", .text, help: "het oordeel in het kort, met een teken"),
        Field("klasse", .text, help: "de CSS-klasse van het oordeel"),
    ]

    static let compareRow = [
        Field("naam", .text, help: "de naam van het thema of het cijfer"),
        Field("adres", .text, help: "de weg naar de pagina ervan"),
        Field("jaar", .text, help: "waarover het gaat"),
        Field("stad", .text, help: "de waarde of de score van de gemeente"),
        Field(
            "cellen",
            .list(compareCell),
            help: "per gebied de waarde, in de volgorde van de gebieden"
        ),
    ]

    static let compareGroup = [
        Field("naam", .text, help: "de naam van de groep regels"),
        Field("regels", .list(compareRow), help: "de regels"),
    ]

    static let compareFields = [
        Field("naam", .text, help: "wat er vergeleken wordt, zoals de buurten van een wijk"),
        Field("gebieden", .list(compareArea), help: "de gebieden, in de volgorde van de gemeente"),
        Field("groepen", .list(compareGroup), help: "de scores, en daarna de cijfers per thema"),
    ]
}
