/// The words of "Wat valt op".
struct HighlightWords: Sendable {
    let strengths: Phrase
    let concerns: Phrase
    let changes: Phrase
    let difference: Phrase
    let better: Phrase
    let worse: Phrase
    let nothing: Phrase
    let empty: Phrase

    init(_ reader: inout WordReader) {
        self = reader.within("opvallend") { HighlightWords(highlights: &$0) }
    }

    private init(highlights reader: inout WordReader) {
        strengths = reader.phrase("kop_gunstiger", "de kop boven wat gunstiger is", may: [.city])
        concerns = reader.phrase("kop_minder_gunstig", "de kop boven wat minder gunstig is", may: [.city])
        changes = reader.phrase("kop_veranderd", "de kop boven wat veranderde")
        difference = reader.phrase(
            "verschil",
            "een cijfer dat opvalt naast dat van de gemeente",
            [.indicator, .value, .area, .cityValue, .city, .year]
        )
        let figures: [Placeholder] = [.indicator, .first, .firstYear, .last, .lastYear]
        better = reader.phrase("gunstiger", "een cijfer dat gunstiger werd", figures)
        worse = reader.phrase("minder_gunstig", "een cijfer dat minder gunstig werd", figures)
        nothing = reader.phrase("niets", "er valt niets op in het gebied", [.area], may: [.city])
        empty = reader.phrase("leeg", "onder een kop staat niets")
    }
}

/// The messages of charts.
struct CaptionWords: Sendable {
    let themes: Side
    let themesAnd: CountedPhrase
    let themesSame: Phrase
    let themesNone: Phrase
    let areas: Side
    let areasAnd: Side
    let areasSame: CountedPhrase
    let areasNone: Phrase
    let panels: Side
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
        (areas, areasAnd, areasSame, areasNone) = reader.within("gebieden") { group in
            (
                Side.all(&group, "", "alle gebieden op één cijfer of score", [.part, .city]),
                Side.all(&group, "en_", "daarna de andere kant", [.areas], fixed: true),
                group.counted("gelijk", "geen gebied verschilt", one: [.city], many: [.areas, .city]),
                group.phrase("geen", "er is geen enkel oordeel")
            )
        }
        (panels, panelsSame, panelsNone) = reader.within("lijnen") { group in
            (
                Side.judged(&group, "de lijnen van alle thema's", [.area, .part]),
                group.phrase("gelijk", "geen lijn veranderde zeker", [.area]),
                group.phrase("geen", "er zijn geen twee metingen", [.area])
            )
        }
        (slope, slopeSame, slopeNone) = reader.within("helling") { group in
            (
                Side.all(&group, "", "alle gebieden, toen en nu", [.part, .firstYear]),
                group.counted("gelijk", "geen gebied veranderde zeker", many: [.areas], may: [.subject]),
                group.phrase("geen", "er zijn geen twee metingen")
            )
        }
        description = reader.phrase("omschrijving", "de omschrijving", [.subject, .list])
        pair = reader.phrase("paar", "een naam met zijn cijfer in de omschrijving", [.name, .value])
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
        _ start: String,
        _ help: String,
        _ slots: [Placeholder],
        fixed: Bool = false
    ) -> Self {
        let optional: [Placeholder] = fixed ? [] : [.subject]
        func side(_ name: String, _ word: String) -> Phrase {
            reader.phrase(start + name, "\(help): hoeveel \(word)", slots, may: optional)
        }
        return Self(
            better: side("gunstiger", "gunstiger"),
            worse: side("minder_gunstig", "minder gunstig"),
            higher: side("hoger", "hoger"),
            lower: side("lager", "lager")
        )
    }
}
