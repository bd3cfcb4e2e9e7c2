/// Splits a text at its braces.
struct PhraseParser {
    enum Problem: Equatable {
        /// A brace without its other half, and how many characters come before it.
        case unpaired(at: Int)
        /// What stands between braces, and how many characters come before its brace.
        case unknown(String, at: Int)
    }

    private(set) var pieces: [Phrase.Piece] = []
    private(set) var problems: [Problem] = []
    private var text = ""

    init(_ source: String, known: [Placeholder]) {
        let characters = Array(source)
        var place = 0
        while place < characters.count {
            switch characters[place] {
            case "{":
                let inside = characters[(place + 1)...].prefix { $0 != "{" && $0 != "}" }
                guard inside.endIndex < characters.count, characters[inside.endIndex] == "}" else {
                    problems.append(.unpaired(at: place))
                    place = inside.endIndex
                    continue
                }
                add(String(inside), at: place, known: known)
                place = inside.endIndex + 1
            case "}":
                problems.append(.unpaired(at: place))
                place += 1
            default:
                text.append(characters[place])
                place += 1
            }
        }
        closeText()
    }
}

extension PhraseParser {
    private mutating func add(_ name: String, at place: Int, known: [Placeholder]) {
        guard let slot = known.first(where: { $0.rawValue == name }) else {
            problems.append(.unknown(name, at: place))
            return
        }
        closeText()
        pieces.append(.slot(slot))
    }

    private mutating func closeText() {
        if !text.isEmpty { pieces.append(.text(text)) }
        text = ""
    }
}
