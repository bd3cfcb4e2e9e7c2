/// Which figures make up the score of each theme in one edition.
struct ThemeFigures: Sendable {
    /// By theme the indicators that can count.
    let indicators: [[Int]]

    init(_ edition: Edition, themes: Vocabulary, indicators vocabulary: Vocabulary) {
        var found = [[Int]](repeating: [], count: themes.keys.count)
        if let table = edition[.indicators] {
            let (key, theme) = (table.column("indicator"), table.column("thema"))
            let counts = table.column("telt_mee")
            for row in table.rows where counts == nil || row.text(counts) == "ja" {
                guard let place = themes.known(row.text(theme)),
                    let indicator = vocabulary.known(row.text(key))
                else { continue }
                found[place].append(indicator)
            }
        }
        indicators = found
    }
}
