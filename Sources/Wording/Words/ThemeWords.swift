/// The sentences about a theme, and what drives its score.
struct ThemeWords: Sendable {
    let score: Phrase
    let exampleScore: Phrase
    let difference: Phrase
    let uncertain: Phrase
    let city: Phrase
    let mainlyUp: CountedPhrase
    let mainlyDown: CountedPhrase
    let butUp: CountedPhrase
    let butDown: CountedPhrase
    let figure: Phrase

    init(_ reader: inout WordReader) {
        self = reader.within("zinnen") { ThemeWords(sentences: &$0) }
    }

    private init(sentences reader: inout WordReader) {
        score = reader.phrase("score", "de score op een thema", [.theme, .score])
        exampleScore = reader.phrase(
            "voorbeeldscore",
            "de score op een thema, met verzonnen cijfers erin",
            [.theme, .score]
        )
        figure = reader.phrase(
            "cijfer",
            "een cijfer naast dat van de gemeente",
            [.indicator, .value, .area, .cityValue, .city, .year]
        )
        difference = reader.phrase("verschil", "na de score of het cijfer: het oordeel", [.verdict])
        uncertain = reader.phrase("onzeker", "na de score: er is geen oordeel", may: [.city])
        city = reader.phrase("stad", "na de score: dit is de gemeente zelf", may: [.city])
        func driver(_ name: String, _ help: String) -> CountedPhrase {
            reader.counted(name, help, one: [.names], many: [.names])
        }
        mainlyUp = driver("vooral_omhoog", "welke cijfers de score vooral hoger maken")
        mainlyDown = driver("vooral_omlaag", "welke cijfers de score vooral lager maken")
        butUp = driver("maar_omhoog", "wat daartegenover de score hoger maakt")
        butDown = driver("maar_omlaag", "wat daartegenover de score lager maakt")
    }
}
