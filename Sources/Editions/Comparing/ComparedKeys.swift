/// The keys of both editions as numbers: first those of the new one, in the order of its tables.
struct ComparedKeys {
    private(set) var areas = Vocabulary()
    private(set) var themes = Vocabulary()
    private(set) var indicators = Vocabulary()
    private(set) var periods = Vocabulary()

    init(_ old: Edition, _ new: Edition) {
        for edition in [new, old] {
            Self.add("gebied", of: edition, [.areas], to: &areas)
            Self.add("thema", of: edition, [.themes], to: &themes)
            Self.add("indicator", of: edition, [.indicators], to: &indicators)
        }
        // What the lists leave out is compared too.
        for edition in [new, old] {
            let scored: [EditionTable] = [.observations, .indicatorScores]
            Self.add("gebied", of: edition, scored + [.themeScores], to: &areas)
            Self.add("thema", of: edition, [.themeScores], to: &themes)
            Self.add("indicator", of: edition, scored + [.rulers], to: &indicators)
            Self.add("periode", of: edition, [.observations], to: &periods)
        }
    }

    private static func add(
        _ column: String,
        of edition: Edition,
        _ tables: [EditionTable],
        to vocabulary: inout Vocabulary
    ) {
        for kind in tables {
            guard let table = edition[kind], let place = table.column(column) else { continue }
            for row in table.rows { _ = vocabulary.place(of: row.cells[place]) }
        }
    }
}

extension ComparedKeys {
    func subjects(_ old: Edition, _ new: Edition) -> ComparedSubjects {
        ComparedSubjects(
            areas: ComparedSubjects.all(areas, .areas, old, new),
            themes: ComparedSubjects.all(themes, .themes, old, new),
            indicators: ComparedSubjects.all(indicators, .indicators, old, new),
            periods: periods.keys.sorted()
        )
    }

    func figures(_ old: Edition, _ new: Edition, _ subjects: ComparedSubjects) -> FigureChanges {
        // Without one of the tables every figure would be new, or gone.
        guard old[.observations] != nil, new[.observations] != nil else { return FigureChanges() }
        let order = periods.keys.indices.sorted { periods.keys[$0] < periods.keys[$1] }
        var ranks = [Int](repeating: 0, count: order.count)
        for (rank, place) in order.enumerated() { ranks[place] = rank }
        func rows(_ edition: Edition) -> [FigureRows.Figure] {
            FigureRows(edition, areas: areas, indicators: indicators, periods: periods)
                .sorted(byTime: ranks)
        }
        return FigureChanges(rows(old), rows(new), subjects)
    }
}
