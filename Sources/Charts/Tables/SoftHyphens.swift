/// Marks where a long name may be broken; a browser without a dictionary breaks it anywhere else.
enum SoftHyphens {
    /// A word up to this length fits on a tile.
    private static let longest = 8
    /// A part of a longer word may be broken once more on a narrow tile.
    private static let part = 6
    private static let hyphen: Character = "\u{AD}"

    /// The ends of names of places, before which a name is broken best.
    private static let ends = [
        "kwartier", "centrum", "gracht", "singel", "polder", "straat", "buurt", "haven", "hoven",
        "plein", "zijde",
        "vliet", "eiland", "gebied", "dorp", "berg", "burg", "dijk", "hout", "laan", "land", "meer",
        "oord", "park", "rijn",
        "stad", "veld", "wijk", "weg", "noord", "zuid", "oost", "west",
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

    private static func broken(_ word: String, above length: Int = longest) -> String {
        guard word.count > length else { return word }
        let lowered = word.lowercased()
        if let end = ends.first(where: { lowered.hasSuffix($0) && word.count - $0.count >= 3 }) {
            let start = String(word.dropLast(end.count))
            return broken(start, above: part) + String(hyphen)
                + broken(String(word.suffix(end.count)), above: part)
        }
        return betweenSyllables(word)
    }

    /// Before the consonants that begin a syllable, with three letters left on both sides.
    private static func betweenSyllables(_ word: String) -> String {
        let letters = Array(word.lowercased())
        guard letters.count == word.count else { return word }
        var breaks: Set<Int> = []
        for index in letters.indices.dropFirst(3).dropLast(2)
        where !isVowel(letters[index]) && isVowel(letters[index + 1]) {
            let pair = String(letters[index - 1...index])
            let start = beginnings.contains(pair) ? index - 1 : index
            guard !inseparable.contains(pair), start >= 3,
                letters[..<start].contains(where: isVowel)
            else { continue }
            breaks.insert(start)
        }
        return word.enumerated().reduce(into: "") { result, letter in
            if breaks.contains(letter.offset) { result.append(hyphen) }
            result.append(letter.element)
        }
    }

    private static let beginnings: Set<String> = [
        "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "tr", "vl",
        "vr", "wr", "zw",
    ]

    private static let inseparable: Set<String> = ["ch", "ph", "th", "sh", "qu"]

    private static func isVowel(_ letter: Character) -> Bool {
        "aeiouyáàâäéèêëíìîïóòôöúùûü".contains(letter)
    }
}
