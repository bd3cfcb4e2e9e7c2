import Templates

extension Contracts {
    /// A figure in large type at the head of a profile.
    static let keyFigure = [
        Field("naam", .text, help: "de naam van het cijfer"),
        Field("waarde", .text, help: "de waarde in het gebied, met eenheid"),
        Field("stad", .text, help: "de waarde in de gemeente, met eenheid"),
        Field("jaar", .text, help: "waarover het cijfer gaat"),
    ]

    /// A sentence that leads to its row.
    static let remark = [
        Field("zin", .text, help: "wat opvalt, in één zin"),
        Field("adres", .text, help: "de weg naar de regel waar het cijfer staat"),
        Field("fictief", .flag, help: "of het cijfer verzonnen is"),
    ]

    /// The one row that a figure has on every page.
    static let figure = [
        Field("anker", .text, help: "de naam van de regel, voor een link ernaartoe"),
        Field("naam", .text, help: "de naam van het cijfer"),
        Field("adres", .text, help: "de weg naar de pagina van het cijfer"),
        Field("waarde", .text, help: "de waarde in het gebied, of waarom er geen is"),
        Field("ontbreekt", .flag, help: "of er geen waarde is"),
        Field("bij", .text, help: "wat u bij de waarde moet weten, zoals indicatief of voorlopig"),
        Field("stad", .text, help: "de waarde in de gemeente, met eenheid"),
        Field("strook", .markup, help: "het gebied tussen de andere gebieden, als tekening"),
        Field("oordeel", .text, help: "het verschil met de gemeente in woorden, met een teken"),
        Field("klasse", .text, help: "de CSS-klasse van het oordeel"),
        Field("verloop", .markup, help: "het verloop over de jaren, als tekening"),
        Field("verandering", .text, help: "de eerste en de laatste waarde, en wat dat betekent"),
        Field("jaar", .text, help: "waarover het cijfer gaat"),
        Field(
            "marge",
            .text,
            help: "waar de waarde waarschijnlijk tussen ligt, of hoe zeker zij is"
        ),
        Field("definitie", .text, help: "wat het cijfer zegt"),
        Field("bron", .text, help: "waar het cijfer vandaan komt, met de datum"),
        Field("fictief", .flag, help: "of het cijfer verzonnen is"),
    ]

    /// The part of one figure in a score.
    static let contribution = [
        Field("naam", .text, help: "de naam van het cijfer"),
        Field("gewicht", .text, help: "hoe zwaar het cijfer telt, in procenten"),
        Field("waarde", .text, help: "de waarde in het gebied"),
        Field("stad", .text, help: "de waarde in de gemeente in hetzelfde jaar"),
        Field("bijdrage", .text, help: "het deel van het verschil dat door dit cijfer komt"),
        Field("fictief", .flag, help: "of het cijfer verzonnen is"),
    ]

    static let leftOut = [
        Field("naam", .text, help: "de naam van het cijfer"),
        Field("reden", .text, help: "waarom het niet meetelt"),
    ]

    static let explanation = [
        Field("regels", .list(contribution), help: "de cijfers die meetellen"),
        Field("score", .text, help: "de score van het gebied, met één decimaal"),
        Field("stad", .text, help: "de score van de gemeente, met één decimaal"),
        Field(
            "verschil",
            .text,
            help: "het verschil van die twee; de bijdragen tellen op tot dit getal"
        ),
        Field("weggelaten", .list(leftOut), help: "de cijfers die niet meetellen"),
    ]

    /// A theme in a profile.
    static let areaTheme = [
        Field("anker", .text, help: "de naam van het onderdeel, voor een link ernaartoe"),
        Field("naam", .text, help: "de naam van het thema"),
        Field("adres", .text, help: "de weg naar de pagina van het thema"),
        Field("scoort", .flag, help: "of het thema een score kent"),
        Field("voorbeeldscore", .flag, help: "of er een verzonnen cijfer in de score zit"),
        Field(
            "afwezig",
            .text,
            help: "dat er cijfers zijn die dit soort gebied niet heeft; leeg als dat niet zo is"
        ),
        Field("afwezige_cijfers", .list(link), help: "die cijfers"),
        Field("zin", .text, help: "de score in woorden, en waar die door komt"),
        Field("ontwikkeling", .text, help: "hoe de score veranderde, in een zin"),
        Field("score", .text, help: "de score, of te weinig gegevens"),
        Field("scorestad", .text, help: "de score van de gemeente"),
        Field("strook", .markup, help: "het gebied tussen de andere gebieden, als tekening"),
        Field(
            "oordeel",
            .text,
            help: "het verschil met de gemeente in woorden, met een teken; leeg zonder score"
        ),
        Field(
            "oordeel_kort",
            .text,
            help: "hetzelfde onder een kop die zegt waarmee is vergeleken"
        ),
        Field("klasse", .text, help: "de CSS-klasse van het oordeel"),
        Field("marge", .text, help: "waar de score waarschijnlijk tussen ligt; leeg zonder score"),
        Field("verandering", .text, help: "hoe de score veranderde, in enkele woorden"),
        Field("signalen", .list(signalRow), help: "wat bewoners en anderen over het thema zeggen"),
        Field("heeft_cijfers", .flag, help: "of er cijfers van het thema zijn"),
        Field("cijfers", .list(figure), help: "de cijfers van het thema"),
        Field(
            "waarom",
            .list(explanation),
            help: "waarom deze score: de rekensom; leeg zonder score"
        ),
    ]

    static let areaFields = [
        Field("naam", .text, help: "de naam van het gebied"),
        Field("soortnaam", .text, help: "wat het is, voor boven een kolom: Wijk of Buurt"),
        Field("anderen", .text, help: "waar het tussen ligt: andere wijken of andere buurten"),
        Field(
            "ouder",
            .text,
            help: "de naam van de wijk waar een buurt in ligt; leeg bij een wijk"
        ),
        Field("ouderadres", .text, help: "de weg naar die wijk"),
        Field("inleiding", .text, help: "waarmee het gebied wordt vergeleken"),
        Field("uitleg_score", .text, help: "hoe u een score leest"),
        Field(
            "kerncijfers",
            .list(keyFigure),
            help: "hoogstens vier cijfers die het gebied beschrijven"
        ),
        Field("verhaal", .markup, help: "het verhaal van het gebied"),
        Field("sterk", .list(remark), help: "wat gunstig opvalt, hoogstens drie"),
        Field("zorg", .list(remark), help: "wat ongunstig opvalt, hoogstens drie"),
        Field("veranderd", .list(remark), help: "wat duidelijk veranderde, hoogstens drie"),
        Field("niets_opvallend", .text, help: "de zin als er niets opvalt"),
        Field("samenvatting", .text, help: "de boodschap van het overzicht van thema's"),
        Field("sleutel", .markup, help: "wat de tekens in de tekeningen betekenen"),
        Field("themas", .list(areaTheme), help: "de thema's"),
        Field(
            "scorethemas",
            .list(areaTheme),
            help: "alleen de thema's met een score, zonder cijfers"
        ),
        Field("samen", .group(areaTogether), help: "afspraken, mensen en geld"),
        Field("buurten", .markup, help: "de buurten van de wijk met hun scores, als tabel"),
        Field(
            "vergelijkadres",
            .text,
            help: "de weg naar de pagina waar de buurten naast elkaar staan"
        ),
        Field(
            "pakketadres",
            .text,
            help: "de weg naar het zip-bestand van de wijk; leeg bij een buurt of zonder pakketten"
        ),
        Field("gegevens", .group(dataset), help: "de cijfers van het gebied als bestand"),
        Field("vast_adres", .text, help: "de weg naar het vaste adres van het gebied"),
        Field("naburen", .list(link), help: "de andere gebieden van hetzelfde niveau"),
    ]
}
