import Markup
import Templates

/// Pages as the site could give them, to try the templates that we ship.
enum SamplePages {
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
}

extension SamplePages {
    static var indexRecord: Record {
        Record(
            index.fields,
            [
                "titel": .text("Hoe gaat het in uw wijk?"), "wortel": .text(""),
                "gemeente": .text("Voorbeeldstad"), "editie": .text("Cijfers van 30 juni 2026"),
                "voorbeeldcijfers": .flag(true), "uitleg_score": .text("De stad is 100."),
                "inleiding": .markup(Fragment { $0.element("p", text: "Kies een wijk.") }),
                "themas": .list([Record(column, ["naam": .text("Wonen")])]),
                "wijken": .list([
                    Record(
                        area,
                        [
                            "naam": .text("Centrum"), "adres": .text("wijken/centrum/index.html"),
                            "scores": .list([
                                Record(cell, ["score": .text("104"), "oordeel": .text("▲ beter")])
                            ]),
                        ]
                    )
                ]),
            ]
        )
    }

    static func wijkRecord(story: Fragment, chart: Fragment, rows: [Record]) -> Record {
        Record(
            wijk.fields,
            [
                "titel": .text("Centrum"), "wortel": .text("../../"),
                "gemeente": .text("Voorbeeldstad"), "editie": .text("Cijfers van 30 juni 2026"),
                "voorbeeldcijfers": .flag(false), "uitleg_score": .text("De stad is 100."),
                "naam": .text("Centrum"), "inleiding": .text("Zo gaat het in Centrum."),
                "verhaal": .markup(story), "grafiek": .markup(chart),
                "themas": .list([
                    Record(
                        theme,
                        [
                            "naam": .text("Wonen"), "score": .text("104"),
                            "marge": .text("102 tot 106"), "oordeel": .text("▲ beter"),
                        ]
                    )
                ]),
                "indicatoren": .list(rows),
            ]
        )
    }

    static func row(strip: Fragment, isInvented: Bool) -> Record {
        Record(
            indicator,
            [
                "naam": .text("Voelt zich gezond"), "waarde": .text("80%"), "stad": .text("77%"),
                "strook": .markup(strip), "oordeel": .text("● ongeveer gelijk"),
                "periode": .text("2025"), "bron": .text("GGD"), "fictief": .flag(isInvented),
            ]
        )
    }
}
