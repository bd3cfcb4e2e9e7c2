import Templates

/// What each page offers its template, declared once.
enum Contracts {
    static let frame = [
        Field("titel", .text, help: "de titel van de pagina"),
        Field("wortel", .text, help: "de weg naar de voorpagina, zoals ../../"),
        Field("gemeente", .text, help: "de naam van de gemeente"),
        Field("editie", .text, help: "van wanneer de cijfers zijn"),
        Field("voorbeeldcijfers", .flag, help: "of er verzonnen cijfers bij zijn"),
        Field("uitleg_score", .text, help: "hoe u een score leest"),
    ]

    static let column = [Field("naam", .text, help: "de naam van het thema")]

    static let cell = [
        Field("score", .text, help: "de score van de wijk op het thema"),
        Field("oordeel", .text, help: "het oordeel in het kort, met een teken"),
    ]

    static let area = [
        Field("naam", .text, help: "de naam van de wijk"),
        Field("adres", .text, help: "de weg naar de wijk, vanaf de voorpagina"),
        Field("scores", .list(cell), help: "de scores, in de volgorde van de thema's"),
    ]

    static let theme = [
        Field("naam", .text, help: "de naam van het thema"),
        Field("score", .text, help: "de score op het thema"),
        Field("marge", .text, help: "waar de score waarschijnlijk tussen ligt"),
        Field("oordeel", .text, help: "de score in woorden, met een teken"),
    ]

    static let indicator = [
        Field("naam", .text, help: "de naam van het cijfer"),
        Field("waarde", .text, help: "de waarde in de wijk, met eenheid"),
        Field("stad", .text, help: "de waarde in de stad, met eenheid"),
        Field("strook", .markup, help: "de wijk tussen de andere wijken"),
        Field("oordeel", .text, help: "het verschil met de stad in woorden, met een teken"),
        Field("periode", .text, help: "waarover het cijfer gaat"),
        Field("bron", .text, help: "waar het cijfer vandaan komt"),
        Field("fictief", .flag, help: "of het cijfer verzonnen is"),
    ]

    static let index = PageContract(
        name: "index",
        fields: frame + [
            Field("inleiding", .markup, help: "de inleiding"),
            Field("themas", .list(column), help: "de thema's met een score"),
            Field("wijken", .list(area), help: "alle wijken"),
        ]
    )

    static let wijk = PageContract(
        name: "wijk",
        fields: frame + [
            Field("naam", .text, help: "de naam van de wijk"),
            Field("inleiding", .text, help: "waarmee de wijk wordt vergeleken"),
            Field("verhaal", .markup, help: "het verhaal van de wijk"),
            Field("grafiek", .markup, help: "de scores per thema in een grafiek"),
            Field("themas", .list(theme), help: "de scores per thema"),
            Field("indicatoren", .list(indicator), help: "alle cijfers"),
        ]
    )

    static let all = [index, wijk]
}
