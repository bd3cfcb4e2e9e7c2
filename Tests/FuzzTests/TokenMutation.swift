import TestSupport

/// What may happen to a file in a format that the hand, or the program, half knows.
enum TokenMutation: CaseIterable {
    case insert, replace, remove, swap, repeatMany, join, bytes

    func apply(
        to bytes: [UInt8],
        tokens: [[UInt8]],
        others: [[UInt8]],
        _ random: inout SeededNumbers
    ) -> [UInt8] {
        var text = bytes
        let token = random.element(of: tokens)
        let place = random.below(text.count + 1)
        switch self {
        case .insert:
            text.insert(contentsOf: token, at: place)
        case .replace:
            text.replaceSubrange(Self.word(at: place, in: text), with: token)
        case .remove:
            text.removeSubrange(Self.word(at: place, in: text))
        case .swap:
            return Self.swapped(text, place, random.below(text.count + 1))
        case .repeatMany:
            // Deep in each other, and long behind each other.
            let count = random.element(of: [2, 10, 60, 400])
            text.insert(contentsOf: Array(repeating: token, count: count).joined(), at: place)
        case .join:
            let other = random.element(of: others)
            text.replaceSubrange(place..., with: other[random.below(other.count + 1)...])
        case .bytes:
            return random.element(of: Mutation.allCases).apply(to: text, &random)
        }
        return text
    }
}

extension TokenMutation {
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
        default: false
        }
    }

    /// The word around a place, or the one sign that stands there.
    private static func word(at place: Int, in text: [UInt8]) -> Range<Int> {
        guard place < text.count else { return text.count..<text.count }
        guard isWord(text[place]) else { return place..<place + 1 }
        let start = text[..<place].lastIndex { !isWord($0) }.map { $0 + 1 } ?? 0
        let end = text[place...].firstIndex { !isWord($0) } ?? text.count
        return start..<end
    }

    private static func swapped(_ text: [UInt8], _ one: Int, _ other: Int) -> [UInt8] {
        let first = word(at: min(one, other), in: text)
        let second = word(at: max(one, other), in: text)
        guard first.upperBound <= second.lowerBound else { return text }
        var result = text
        result.replaceSubrange(second, with: text[first])
        result.replaceSubrange(first, with: text[second])
        return result
    }
}
