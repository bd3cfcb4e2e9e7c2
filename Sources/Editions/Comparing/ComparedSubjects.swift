/// What two editions speak of, by number: first that of the newest, in the municipality's order.
package struct ComparedSubjects: Sendable {
    /// An area, theme or indicator of either edition.
    package struct Subject: Sendable {
        package let key: String
        /// As the newest edition has it.
        package let name: String
        /// Of an area: gemeente, wijk or buurt.
        package let level: String
        /// Whether its figures are made up, in either edition.
        package let isInvented: Bool
        let isOld: Bool
        let isNew: Bool
    }

    package let areas: [Subject]
    package let themes: [Subject]
    package let indicators: [Subject]
    /// In order of time.
    package let periods: [String]
}

extension ComparedSubjects {
    /// The subjects of a table, with keys that only other tables know behind them.
    static func all(
        _ vocabulary: Vocabulary,
        _ table: EditionTable,
        _ before: Edition,
        _ after: Edition
    ) -> [Subject] {
        let (old, new) = (rows(table, before), rows(table, after))
        return vocabulary.keys.map { key in
            let (before, after) = (old[key], new[key])
            let entry = after ?? before
            return Subject(
                key: key,
                name: entry.map { $0.name.isEmpty ? key : $0.name } ?? key,
                level: entry?.level ?? "",
                isInvented: (before?.isInvented ?? false) || (after?.isInvented ?? false),
                isOld: before != nil,
                isNew: after != nil
            )
        }
    }

    private struct Entry {
        let name: String
        let level: String
        let isInvented: Bool
    }

    private static func rows(_ kind: EditionTable, _ edition: Edition) -> [String: Entry] {
        guard let table = edition[kind], let key = table.column(kind.keys[0]) else { return [:] }
        let (name, level) = (table.column("naam"), table.column("niveau"))
        let invented = table.column("fictief")
        return Dictionary(
            table.rows.map {
                let isInvented = $0.text(invented) == "ja"
                return (
                    $0.cells[key],
                    Entry(name: $0.text(name), level: $0.text(level), isInvented: isInvented)
                )
            },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
