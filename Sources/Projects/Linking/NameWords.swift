/// Names as the words that tell them apart.
enum NameWords {
    /// `Bevolking/AantalInwoners_5` is `bevolking inwoners`.
    static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for sign in name {
            let isNewWord = sign.isUppercase && wasLower
            if isNewWord || !(sign.isLetter || sign.isNumber) {
                words.append(word)
                word = ""
            }
            if sign.isLetter || sign.isNumber { word.append(contentsOf: sign.lowercased()) }
            wasLower = sign.isLowercase
        }
        words.append(word)
        var seen: Set<String> = []
        return words.filter { $0.count > 1 && !empty.contains($0) && seen.insert($0).inserted }
    }

    /// Twice the shared words over all words; words that begin alike are shared.
    static func likeness(_ left: [String], _ right: [String]) -> Double {
        let shared = left.count { word in right.contains { isAlike(word, $0) } }
        let back = right.count { word in left.contains { isAlike(word, $0) } }
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        return Double(shared + back) / Double(left.count + right.count)
    }

    private static func isAlike(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let shared = zip(left, right).prefix { $0 == $1 }.count
        return shared >= 5 && shared * 3 >= max(left.count, right.count) * 2
    }

    private static let empty: Set<String> = [
        "aantal", "totaal", "gemiddelde", "gemiddeld", "percentage", "per", "van", "de", "het",
        "een",
        "in", "of", "en", "tot", "met", "op", "bij", "te", "waarde", "000",
    ]
}
