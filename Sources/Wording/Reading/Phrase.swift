/// A text of `woorden.yml`, split once into what stands there and what is filled in.
struct Phrase: Sendable, Equatable {
    enum Piece: Sendable, Equatable {
        case text(String)
        case slot(Placeholder)
    }

    static let none = Phrase(pieces: [])

    let pieces: [Piece]

    /// The text with its places filled; the reader has seen to it that each of them is given.
    func callAsFunction(_ values: KeyValuePairs<Placeholder, String> = [:]) -> String {
        if pieces.count == 1, case .text(let text) = pieces[0] { return text }
        var filled = ""
        for piece in pieces {
            switch piece {
            case .text(let text): filled += text
            case .slot(let slot): filled += values.first { $0.key == slot }?.value ?? ""
            }
        }
        return filled
    }
}

/// A text for one and a text for every other number.
struct CountedPhrase: Sendable {
    let one: Phrase
    let many: Phrase

    func callAsFunction(
        _ count: Int,
        _ values: KeyValuePairs<Placeholder, String> = [:]
    ) -> String {
        count == 1 ? one(values) : many(values)
    }
}
