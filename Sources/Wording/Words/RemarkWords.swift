/// What a reader has to know of a figure that is there.
struct RemarkWords: Sendable {
    let indicative: WordPair
    let provisional: WordPair
    let older: WordPair
    let withoutPart: WordPair
    let example: WordPair

    init(_ reader: inout WordReader) {
        self = reader.within("kanttekening") { RemarkWords(remarks: &$0) }
    }

    private init(remarks reader: inout WordReader) {
        indicative = reader.pair("indicatief", "weinig mensen gaven antwoord")
        provisional = reader.pair("voorlopig", "de bron kan het cijfer nog veranderen")
        older = reader.pair(
            "ouder",
            "het cijfer is van een eerder jaar",
            brief: [.year],
            sentence: [.year]
        )
        withoutPart = reader.pair("zonder_deel", "een klein deel van het gebied ontbreekt")
        example = reader.pair("voorbeeld", "het cijfer is verzonnen")
    }
}
