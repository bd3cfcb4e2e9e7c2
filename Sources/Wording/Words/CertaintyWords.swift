/// The words for how sure a score, a figure or a place is.
struct CertaintyWords: Sendable {
    let score: Phrase
    let figure: Phrase
    let unknownScore: Phrase
    let unknownFigure: Phrase
    let place: Phrase
    let certainPlace: Phrase
    let briefPlace: Phrase
    let briefCertainPlace: Phrase

    init(_ reader: inout WordReader) {
        self = reader.within("zekerheid") { CertaintyWords(margins: &$0) }
    }

    private init(margins reader: inout WordReader) {
        score = reader.phrase("score", "de marge van een score", [.lower, .upper])
        figure = reader.phrase("cijfer", "de marge van een cijfer", [.lower, .upper])
        unknownScore = reader.phrase("score_onbekend", "de marge van een score is niet bekend")
        unknownFigure = reader.phrase("cijfer_onbekend", "de marge van een cijfer is niet bekend")
        place = reader.phrase(
            "plaats",
            "de plaats op de ranglijst, als zin",
            [.place, .lower, .upper, .amount]
        )
        certainPlace = reader.phrase(
            "plaats_zeker",
            "de plaats op de ranglijst, als die steeds dezelfde is",
            [.place, .amount]
        )
        briefPlace = reader.phrase(
            "plaats_kort",
            "de plaats op de ranglijst, in een tabel",
            [.place, .lower, .upper]
        )
        briefCertainPlace = reader.phrase(
            "plaats_zeker_kort",
            "de plaats in een tabel, als die steeds dezelfde is",
            [.place]
        )
    }
}
