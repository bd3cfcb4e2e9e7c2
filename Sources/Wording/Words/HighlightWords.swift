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
        concerns = reader.phrase(
            "kop_minder_gunstig",
            "de kop boven wat minder gunstig is",
            may: [.city]
        )
        changes = reader.phrase("kop_veranderd", "de kop boven wat veranderde")
        difference = reader.phrase(
            "verschil",
            "een cijfer dat opvalt naast dat van de gemeente",
            [.indicator, .value, .area, .cityValue, .city, .year]
        )
        let figures: [Placeholder] = [.indicator, .area, .first, .firstYear, .last, .lastYear]
        better = reader.phrase("gunstiger", "een cijfer dat gunstiger werd", figures)
        worse = reader.phrase("minder_gunstig", "een cijfer dat minder gunstig werd", figures)
        nothing = reader.phrase("niets", "er valt niets op in het gebied", [.area], may: [.city])
        empty = reader.phrase("leeg", "onder een kop staat niets")
    }
}
