/// The messages of charts.
struct CaptionWords: Sendable {
    let themes: Side
    let themesAnd: CountedPhrase
    let themesSame: Phrase
    let themesNone: Phrase
    let areas: Side
    let areasAndWorse: Phrase
    let areasAndLower: Phrase
    let areasSame: CountedPhrase
    let areasNone: Phrase
    let panels: Side
    let panelsAnd: CountedPhrase
    let panelsSame: Phrase
    let panelsNone: Phrase
    let slope: Side
    let slopeSame: CountedPhrase
    let slopeNone: Phrase
    let description: Phrase
    let pair: Phrase

    /// What is told of the good and the other side; without a judgement higher and lower.
    struct Side: Sendable {
        let better: Phrase
        let worse: Phrase
        var higher = Phrase.none
        var lower = Phrase.none
    }

    init(_ reader: inout WordReader) {
        self = reader.within("grafiek") { CaptionWords(captions: &$0) }
    }
}

extension CaptionWords {
    private init(captions reader: inout WordReader) {
        (themes, themesAnd, themesSame, themesNone) = reader.within("themas") { group in
            let slots: [Placeholder] = [.area, .part, .city]
            return (
                Side.judged(&group, "alle thema's van een gebied", slots),
                group.counted("en_minder_gunstig", "daarna de andere kant", many: [.count]),
                group.phrase("gelijk", "geen enkel thema verschilt", [.area, .city]),
                group.phrase("geen", "er is geen enkel oordeel", [.area])
            )
        }
        (areas, areasAndWorse, areasAndLower, areasSame, areasNone) = reader.within("gebieden") {
            group in
            (
                Side.all(&group, "alle gebieden op één cijfer of score", [.part, .city]),
                group.phrase("en_minder_gunstig", "daarna de andere kant", [.areas]),
                group.phrase("en_lager", "daarna de andere kant, zonder oordeel", [.areas]),
                group.counted(
                    "gelijk",
                    "geen gebied verschilt",
                    one: [.city],
                    many: [.areas, .city]
                ),
                group.phrase("geen", "er is geen enkel oordeel")
            )
        }
        (panels, panelsAnd, panelsSame, panelsNone) = reader.within("lijnen") { group in
            (
                Side.judged(&group, "de lijnen van alle thema's", [.area, .part]),
                group.counted("en_minder_gunstig", "daarna de andere kant", many: [.count]),
                group.phrase("gelijk", "geen lijn veranderde zeker", [.area]),
                group.phrase("geen", "er zijn geen twee metingen", [.area])
            )
        }
        (slope, slopeSame, slopeNone) = reader.within("helling") { group in
            (
                Side.all(&group, "alle gebieden, toen en nu", [.part, .firstYear]),
                group.counted(
                    "gelijk",
                    "geen gebied veranderde zeker",
                    many: [.areas],
                    may: [.subject]
                ),
                group.phrase("geen", "er zijn geen twee metingen")
            )
        }
        description = reader.phrase("omschrijving", "de omschrijving", [.subject, .list])
        pair = reader.phrase(
            "paar",
            "een naam met zijn cijfer in de omschrijving",
            [.name, .value]
        )
    }
}

extension CaptionWords.Side {
    fileprivate static func judged(
        _ reader: inout WordReader,
        _ help: String,
        _ slots: [Placeholder]
    ) -> Self {
        Self(
            better: reader.phrase("gunstiger", "\(help): hoeveel gunstiger", slots),
            worse: reader.phrase("minder_gunstig", "\(help): hoeveel minder gunstig", slots)
        )
    }

    fileprivate static func all(
        _ reader: inout WordReader,
        _ help: String,
        _ slots: [Placeholder]
    ) -> Self {
        func side(_ name: String, _ word: String) -> Phrase {
            reader.phrase(name, "\(help): hoeveel \(word)", slots, may: [.subject])
        }
        return Self(
            better: side("gunstiger", "gunstiger"),
            worse: side("minder_gunstig", "minder gunstig"),
            higher: side("hoger", "hoger"),
            lower: side("lager", "lager")
        )
    }
}
