/// The words for why an indicator does not count in the score of its theme.
struct LeftOutWords: Sendable {
    let personal: Phrase
    let neutral: Phrase
    let noBase: Phrase
    let noDeflator: Phrase
    let noSpread: Phrase
    let noScore: Phrase
    let tooOld: Phrase
    let noFigure: Phrase
    let tooFewPeople: Phrase

    init(_ reader: inout WordReader) {
        self = reader.within("weggelaten") { LeftOutWords(reasons: &$0) }
    }

    private init(reasons reader: inout WordReader) {
        personal = reader.phrase("persoonlijk", "het cijfer gaat over wie mensen zijn")
        neutral = reader.phrase("neutraal", "hoger of lager is niet gunstig of ongunstig")
        noBase = reader.phrase("geen_basis", "de gemeente heeft geen eerste cijfer", may: [.city])
        noDeflator = reader.phrase(
            "geen_correctie",
            "het cijfer om prijzen te corrigeren ontbreekt"
        )
        noSpread = reader.phrase(
            "geen_verschil",
            "de gebieden verschillen niet, of het zijn er te weinig"
        )
        noScore = reader.phrase("geen_score", "het thema heeft geen score")
        tooOld = reader.phrase("te_oud", "het laatste cijfer is te oud", [.count])
        noFigure = reader.phrase("geen_cijfer", "het gebied heeft geen cijfer", [.reason])
        tooFewPeople = reader.phrase("te_weinig_mensen", "het cijfer gaat over te weinig mensen")
    }
}
