/// Where a text seems to name a person: a form of address, or initials before a surname.
package enum PersonNames {
    /// The column of the first one, counted from 1.
    static func column(in text: String) -> Int? {
        let words = text.split { $0.isWhitespace || "()[]*_\"“”".contains($0) }
        for index in words.indices where isForeword(index, of: words) {
            return text.distance(from: text.startIndex, to: words[index].startIndex) + 1
        }
        return nil
    }

    /// Whether a whole cell is a name and nothing else, such as `Kim de Vries`; a role has no capitals.
    package static func isName(_ cell: String) -> Bool {
        let words = cell.split(separator: " ").filter { !infixes.contains(String($0)) }
        return words.count > 1 && words.allSatisfy { isCapitalised($0) || isInitials($0) }
    }
}

extension PersonNames {
    private static let address: Set<String> = [
        "dhr", "mw", "mevr", "mevrouw", "meneer",
    ]
    private static let infixes: Set<String> = [
        "de", "den", "der", "van", "ten", "ter", "te", "het", "op", "in", "'t", "von", "el",
    ]
    /// A street or a school may have the name of somebody from history.
    private static let places = [
        "straat", "laan", "plein", "weg", "singel", "school", "park", "kade", "hof", "huis",
        "buurt",
    ]

    /// A form of address or initials, with a surname behind it.
    private static func isForeword(_ index: Int, of words: [Substring]) -> Bool {
        let word = words[index]
        let bare = word.lowercased().filter { $0 != "." }
        let isHeer = word == "heer" && index > 0 && words[index - 1].lowercased() == "de"
        let rest = words[(index + 1)...]
        let surname = rest.drop { infixes.contains(String($0)) || isInitials($0) }
        guard let name = surname.first, isCapitalised(name), !isPlace(name) else { return false }
        if address.contains(bare) || isHeer { return true }
        // One initial alone may be the end of a sentence or the letter of a list.
        let hasInfix = rest.first.map { infixes.contains(String($0)) } ?? false
        return isInitials(word) && (word.count > 2 || hasInfix)
    }

    private static func isInitials(_ word: Substring) -> Bool {
        let letters = Array(word)
        return letters.count.isMultiple(of: 2) && !letters.isEmpty
            && letters.indices.allSatisfy { index in
                index.isMultiple(of: 2) ? letters[index].isUppercase : letters[index] == "."
            }
    }

    private static func isCapitalised(_ word: Substring) -> Bool {
        guard let first = word.first, first.isUppercase else { return false }
        return word.dropFirst().contains(where: \.isLowercase)
    }

    private static func isPlace(_ word: Substring) -> Bool {
        let bare = word.lowercased().filter(\.isLetter)
        return places.contains { bare.hasSuffix($0) }
    }
}
