/// Marks where a long name may be broken; a browser without a dictionary breaks it anywhere else.
enum SoftHyphens {
    /// A word up to this length fits on a tile.
    private static let longest = 8
    private static let hyphen: Character = "\u{AD}"

    /// The ends of names of places, before which a name is broken best.
    private static let ends = [
        "kwartier", "centrum", "polder", "straat", "buurt", "haven", "hoven", "plein", "zijde",
        "dorp", "berg", "burg", "dijk", "hout", "laan", "land", "meer", "oord", "park", "rijn",
        "stad", "veld", "wijk", "noord", "zuid", "oost", "west",
    ]

    static func inserted(into name: String) -> String {
        var result = ""
        var word = ""
        for letter in name {
            if letter.isLetter {
                word.append(letter)
            } else {
                result += broken(word)
                result.append(letter)
                word = ""
            }
        }
        return result + broken(word)
    }

    private static func broken(_ word: String) -> String {
        guard word.count > longest else { return word }
        let lowered = word.lowercased()
        if let end = ends.first(where: { lowered.hasSuffix($0) && word.count - $0.count >= 3 }) {
            let start = String(word.dropLast(end.count))
            return broken(start) + String(hyphen) + String(word.suffix(end.count))
        }
        return betweenSyllables(word)
    }

    /// Before the last consonant between two vowels, with three letters left on both sides.
    private static func betweenSyllables(_ word: String) -> String {
        let letters = Array(word)
        var result = ""
        for (index, letter) in letters.enumerated() {
            let hasRoom = index >= 3 && letters.count - index >= 3
            if hasRoom, !isVowel(letter), isVowel(letters[index + 1]),
                letters[..<index].contains(where: isVowel),
                !isInseparable(letters[index - 1], letter)
            {
                result.append(hyphen)
            }
            result.append(letter)
        }
        return result
    }

    private static func isVowel(_ letter: Character) -> Bool {
        "aeiouyáàâäéèêëíìîïóòôöúùûü".contains(letter.lowercased())
    }

    private static func isInseparable(_ first: Character, _ second: Character) -> Bool {
        let pair = (first.lowercased() + second.lowercased())
        return ["ch", "ph", "th", "sh", "qu"].contains(pair)
    }
}
