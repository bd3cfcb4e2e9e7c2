/// The words for a change between the first and the last measurement.
struct ChangeWords: Sendable {
    let better: WordPair
    let worse: WordPair
    let same: WordPair
    let uncertain: WordPair
    let higher: WordPair
    let lower: WordPair
    let figures: Phrase
    let row: Phrase
    let rowFigures: Phrase
    let none: WordPair

    init(_ reader: inout WordReader) {
        self = reader.within("verandering") { ChangeWords(changes: &$0) }
    }

    private init(changes reader: inout WordReader) {
        let figures: [Placeholder] = [.first, .firstYear, .last, .lastYear]
        func change(_ name: String, _ help: String) -> WordPair {
            reader.pair(
                name,
                help,
                mayBrief: [.firstYear, .lastYear],
                sentence: figures,
                maySentence: [.area, .subject]
            )
        }
        better = change("gunstiger", "zeker gunstiger geworden")
        worse = change("minder_gunstig", "zeker minder gunstig geworden")
        same = change("gelijk", "geen zekere of grote verandering")
        uncertain = change("onzeker", "de marge is niet bekend")
        higher = change("hoger", "zeker hoger, zonder oordeel")
        lower = change("lager", "zeker lager, zonder oordeel")
        self.figures = reader.phrase(
            "cijfers",
            "alleen de twee cijfers, zonder oordeel",
            figures,
            may: [.area, .subject]
        )
        row = reader.phrase(
            "rij",
            "in de rij van een cijfer: de twee cijfers en wat dat betekent",
            figures + [.verdict]
        )
        rowFigures = reader.phrase("rij_cijfers", "in de rij: alleen de twee cijfers", figures)
        none = reader.pair("geen", "er zijn geen twee metingen", maySentence: [.area])
    }
}

/// The words for the direction of five or more measurements.
struct TrendWords: Sendable {
    let better: WordPair
    let worse: WordPair
    let up: WordPair
    let down: WordPair
    let none: WordPair
    let tooFew: WordPair

    init(_ reader: inout WordReader) {
        self = reader.within("richting") { TrendWords(directions: &$0) }
    }

    private init(directions reader: inout WordReader) {
        func direction(_ name: String, _ help: String, _ slots: [Placeholder] = [.count])
            -> WordPair
        {
            reader.pair(name, help, sentence: slots, maySentence: [.area])
        }
        better = direction("gunstig", "de metingen worden steeds gunstiger")
        worse = direction("ongunstig", "de metingen worden steeds minder gunstig")
        up = direction("omhoog", "de metingen worden steeds hoger, zonder oordeel")
        down = direction("omlaag", "de metingen worden steeds lager, zonder oordeel")
        none = direction("geen", "de metingen gaan geen zekere kant op")
        tooFew = direction("te_weinig", "er zijn te weinig metingen", [.count, .needed])
    }
}
