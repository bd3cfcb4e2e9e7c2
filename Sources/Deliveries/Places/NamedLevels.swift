import Statistics

/// Which levels a file without codes turns out to have rows for.
struct NamedLevels {
    private let areas: Areas
    private var sure: Set<AreaLevel> = []
    private var named: Set<Int> = []
    private var hasStrangers = false

    init(_ rows: [NamedRow], book: NameBook) {
        areas = book.areas
        for row in rows {
            let indices = book.indices(named: row.name)
            named.formUnion(indices)
            if indices.isEmpty { hasStrangers = true }
            let levels = Set(indices.map { areas[$0].level }.filter { $0 > .gemeente })
            if let level = row.level {
                sure.insert(level)
            } else if NameBook.wijkNumber(in: row.name) != nil {
                sure.insert(.wijk)
            } else if levels.count == 1 {
                sure.formUnion(levels)
            }
        }
    }

    /// Wijken or buurten, where the names show that the file has only one of them.
    var only: AreaLevel? {
        let lower = sure.filter { $0 > .gemeente }
        return lower.count == 1 ? lower.first : nil
    }

    /// Whether the names of the wijken of a gemeente are those of wijken, not of buurten that are called so.
    func hasWijken(of gemeente: Int) -> Bool {
        !hasStrangers || areas.wijken(of: gemeente).allSatisfy(named.contains)
    }
}
