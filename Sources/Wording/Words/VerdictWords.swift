/// The words and signs of verdicts; those with the usual name of the city are made once.
struct VerdictWords: Sendable {
    let signs: [String]
    let words: [String]
    let comparisons: [Phrase]
    let tooLittle: Phrase
    let none: Phrase

    /// As they stand under a heading that says what is compared: `▲ gunstiger`.
    let briefs: [String]
    /// In full: `▲ gunstiger dan de stad`.
    let verdicts: [String]

    init(_ reader: inout WordReader, city: String) {
        signs = reader.within("tekens") { group in
            Tone.allCases.map { group.phrase($0.key, "het teken bij: \($0.help)")() }
        }
        (words, tooLittle, none) = reader.within("oordeel") { group in
            (
                Tone.allCases.map { group.phrase($0.key, "kort oordeel: \($0.help)")() },
                group.phrase("te_weinig", "er is geen oordeel, omdat er te weinig cijfers zijn"),
                group.phrase("geen", "er is geen oordeel, omdat daar geen reden voor is")
            )
        }
        comparisons = reader.within("vergelijking") { group in
            Tone.allCases.map { tone in
                let help = "het oordeel met wie vergeleken is: \(tone.help)"
                return tone == .uncertain
                    ? group.phrase(tone.key, help, may: [.city])
                    : group.phrase(tone.key, help, [.city])
            }
        }
        briefs = zip(signs, words).map { "\($0) \($1)" }
        verdicts = zip(signs, comparisons).map { "\($0) \($1([.city: city]))" }
    }
}
