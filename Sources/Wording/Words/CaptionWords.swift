/// The messages of charts.
struct CaptionWords: Sendable {
    let themes: SummaryWords
    let areas: SummaryWords
    let lines: SummaryWords
    let slope: SummaryWords
    let description: Phrase
    let pair: Phrase

    init(_ reader: inout WordReader) {
        self = reader.within("grafiek") { CaptionWords(captions: &$0) }
    }

    private init(captions reader: inout WordReader) {
        themes = reader.within("themas") { group in
            SummaryWords(&group, "alle thema's van een gebied", [.area, .city], [.area])
        }
        areas = reader.within("gebieden") { group in
            SummaryWords(&group, "alle gebieden op één cijfer", [.city], [], withNeutral: true)
        }
        lines = reader.within("lijnen") { group in
            SummaryWords(&group, "de lijnen van alle thema's", [.area], [.area])
        }
        slope = reader.within("helling") { group in
            SummaryWords(&group, "alle gebieden, toen en nu", [.firstYear], [], withNeutral: true)
        }
        description = reader.phrase("omschrijving", "de omschrijving", [.subject, .list])
        pair = reader.phrase(
            "paar",
            "een naam met zijn cijfer in de omschrijving",
            [.name, .value]
        )
    }
}

/// How a chart sums up on which side its areas or themes lie.
struct SummaryWords: Sendable {
    let better: Phrase
    let worse: Phrase
    let andWorse: Phrase
    let higher: Phrase
    let lower: Phrase
    let andLower: Phrase
    let same: CountedPhrase
    let none: Phrase

    /// The slots are what each sentence about a side must name; the own ones, what the last must.
    init(
        _ reader: inout WordReader,
        _ help: String,
        _ slots: [Placeholder],
        _ own: [Placeholder],
        withNeutral: Bool = false
    ) {
        func side(_ name: String, _ word: String) -> Phrase {
            reader.phrase(name, "\(help): hoeveel \(word)", slots + [.part], may: [.subject])
        }
        func and(_ name: String, _ word: String) -> Phrase {
            reader.phrase(name, "\(help): en daarna hoeveel \(word)", [.amount])
        }
        better = side("gunstiger", "gunstiger")
        worse = side("minder_gunstig", "minder gunstig")
        andWorse = and("en_minder_gunstig", "minder gunstig")
        higher = withNeutral ? side("hoger", "hoger") : .none
        lower = withNeutral ? side("lager", "lager") : .none
        andLower = withNeutral ? and("en_lager", "lager") : .none
        same = reader.counted(
            "gelijk",
            "\(help): niets is duidelijk anders",
            may: slots + own + [.amount, .subject]
        )
        none = reader.phrase("geen", "\(help): er is te weinig bekend", own)
    }
}
