/// The verdicts of one edition on wijken and buurten, by area and then by theme or indicator.
struct ScoreRows: Sendable {
    struct Key: Hashable, Sendable {
        let area: Int
        let subject: Int
    }

    struct Score: Sendable {
        let key: Key
        let level: String
        let verdict: String
        /// Of a theme the score, of an indicator the figure.
        let value: Double?
        let city: Double?
        /// The year of the figure that counts.
        let year: String
        let error: String
        let isInvented: Bool
        let row: PublishedTable.Row
    }

    /// In the order of the table.
    let all: [Score]
    private let places: [Key: Int]

    init(_ kind: EditionTable, _ edition: Edition, areas: Vocabulary, subjects: Vocabulary) {
        let scores = edition[kind].map { Self.scores($0, areas, subjects) } ?? []
        all = scores
        places = Dictionary(
            scores.enumerated().map { ($1.key, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    subscript(area: Int, subject: Int) -> Score? {
        places[Key(area: area, subject: subject)].map { all[$0] }
    }

    private static func scores(
        _ table: PublishedTable,
        _ areas: Vocabulary,
        _ subjects: Vocabulary
    ) -> [Score] {
        let keys = table.kind.keys.map { table.column($0) }
        let (level, verdict) = (table.column("niveau"), table.column("oordeel"))
        let value = table.column(table.kind == .themeScores ? "score" : "waarde")
        let (city, year) = (table.column("stad"), table.column("cijfer_jaar"))
        let (error, invented) = (table.column("fout_verschil"), table.column("fictief"))
        return table.rows.compactMap { row in
            guard let area = areas.known(row.text(keys[0])),
                let subject = subjects.known(row.text(keys[1]))
            else { return nil }
            return Score(
                key: Key(area: area, subject: subject),
                level: row.text(level),
                verdict: row.text(verdict),
                value: row.number(value),
                city: row.number(city),
                year: row.text(year),
                error: row.text(error),
                isInvented: row.text(invented) == "ja",
                row: row
            )
        }
    }
}
