/// The words for a change between the first and the last measurement.
struct ChangeWords: Sendable {
    /// A change of something: in a cell, and as a sentence with its two figures.
    struct Pair: Sendable {
        let brief: Phrase
        let sentence: Phrase
    }

    let better: Pair
    let worse: Pair
    let same: Pair
    let uncertain: Pair
    let higher: Pair
    let lower: Pair
    let figures: Phrase
    let none: Pair

    init(_ reader: inout WordReader) {
        self = reader.within("verandering") { ChangeWords(changes: &$0) }
    }

    private init(changes reader: inout WordReader) {
        func pair(_ name: String, _ help: String) -> Pair {
            reader.within(name) { group in
                Pair(
                    brief: group.phrase(
                        "kort",
                        "in een tabel: \(help)",
                        may: [.firstYear, .lastYear]
                    ),
                    sentence: group.phrase(
                        "zin",
                        "als zin: \(help)",
                        [.first, .firstYear, .last, .lastYear],
                        may: [.area, .subject]
                    )
                )
            }
        }
        better = pair("gunstiger", "zeker gunstiger geworden")
        worse = pair("minder_gunstig", "zeker minder gunstig geworden")
        same = pair("gelijk", "geen zekere of grote verandering")
        uncertain = pair("onzeker", "de marge is niet bekend")
        higher = pair("hoger", "zeker hoger, zonder oordeel")
        lower = pair("lager", "zeker lager, zonder oordeel")
        figures = reader.phrase(
            "cijfers",
            "alleen de twee cijfers, zonder oordeel",
            [.first, .firstYear, .last, .lastYear],
            may: [.area, .subject]
        )
        none = reader.within("geen") { group in
            Pair(
                brief: group.phrase("kort", "in een tabel: er zijn geen twee metingen"),
                sentence: group.phrase("zin", "als zin: er zijn geen twee metingen", may: [.area])
            )
        }
    }
}

/// The words for the direction of five or more measurements.
struct TrendWords: Sendable {
    let better: ChangeWords.Pair
    let worse: ChangeWords.Pair
    let up: ChangeWords.Pair
    let down: ChangeWords.Pair
    let none: ChangeWords.Pair
    let tooFew: ChangeWords.Pair

    init(_ reader: inout WordReader) {
        self = reader.within("richting") { TrendWords(directions: &$0) }
    }

    private init(directions reader: inout WordReader) {
        func pair(_ name: String, _ help: String, _ slots: [Placeholder]) -> ChangeWords.Pair {
            reader.within(name) { group in
                ChangeWords.Pair(
                    brief: group.phrase("kort", "in een tabel: \(help)"),
                    sentence: group.phrase("zin", "als zin: \(help)", slots, may: [.area])
                )
            }
        }
        better = pair("gunstig", "de metingen worden steeds gunstiger", [.count])
        worse = pair("ongunstig", "de metingen worden steeds minder gunstig", [.count])
        up = pair("omhoog", "de metingen worden steeds hoger, zonder oordeel", [.count])
        down = pair("omlaag", "de metingen worden steeds lager, zonder oordeel", [.count])
        none = pair("geen", "de metingen gaan geen zekere kant op", [.count])
        tooFew = pair("te_weinig", "er zijn te weinig metingen", [.count, .needed])
    }
}
