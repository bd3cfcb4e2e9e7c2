import Markup
import Templates

@testable import Site

/// Pages as the site could give them, to try the templates that we ship.
enum SamplePages {}

extension SamplePages {
    static var indexRecord: Record {
        Record(
            Contracts.index.fields,
            [
                "titel": .text("Hoe gaat het in uw wijk?"), "wortel": .text(""),
                "gemeente": .text("Voorbeeldstad"), "editie": .text("Cijfers van 30 juni 2026"),
                "voorbeeldcijfers": .flag(true), "uitleg_score": .text("De stad is 100."),
                "inleiding": .markup(Fragment { $0.element("p", text: "Kies een wijk.") }),
                "themas": .list([Record(Contracts.column, ["naam": .text("Wonen")])]),
                "wijken": .list([
                    Record(
                        Contracts.area,
                        [
                            "naam": .text("Centrum"), "adres": .text("wijken/centrum/index.html"),
                            "scores": .list([
                                Record(
                                    Contracts.cell,
                                    ["score": .text("104"), "oordeel": .text("▲ beter")]
                                )
                            ]),
                        ]
                    )
                ]),
            ]
        )
    }

    static func wijkRecord(story: Fragment, chart: Fragment, rows: [Record]) -> Record {
        Record(
            Contracts.wijk.fields,
            [
                "titel": .text("Centrum"), "wortel": .text("../../"),
                "gemeente": .text("Voorbeeldstad"), "editie": .text("Cijfers van 30 juni 2026"),
                "voorbeeldcijfers": .flag(false), "uitleg_score": .text("De stad is 100."),
                "naam": .text("Centrum"), "inleiding": .text("Zo gaat het in Centrum."),
                "verhaal": .markup(story), "grafiek": .markup(chart),
                "themas": .list([
                    Record(
                        Contracts.theme,
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
            Contracts.indicator,
            [
                "naam": .text("Voelt zich gezond"), "waarde": .text("80%"), "stad": .text("77%"),
                "strook": .markup(strip), "oordeel": .text("● ongeveer gelijk"),
                "periode": .text("2025"), "bron": .text("GGD"), "fictief": .flag(isInvented),
            ]
        )
    }
}
