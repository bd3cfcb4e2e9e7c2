/// The same in two lengths: in a cell of a table, and as a sentence.
struct WordPair: Sendable {
    let brief: Phrase
    let sentence: Phrase
}

extension WordReader {
    /// The two lengths under `kort` and `zin`.
    mutating func pair(
        _ name: String,
        _ help: String,
        brief: [Placeholder] = [],
        mayBrief: [Placeholder] = [],
        sentence: [Placeholder] = [],
        maySentence: [Placeholder] = []
    ) -> WordPair {
        within(name) { group in
            WordPair(
                brief: group.phrase("kort", "in een tabel: \(help)", brief, may: mayBrief),
                sentence: group.phrase("zin", "als zin: \(help)", sentence, may: maySentence)
            )
        }
    }
}
