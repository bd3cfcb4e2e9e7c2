import Statistics

/// The few figures of a wijk to talk about: what stands out, and of every other theme the first.
struct ConversationFigures {
    /// With the key figures together: more do not fit on a sheet that people write on.
    private static let limit = 10
    private static let limitPerTheme = 2

    /// In the municipality's order; only themes with a score, of which there is a figure.
    let themes: [(index: Int, figures: [AreaFigure])]
    /// Every indicator of the sheet, those that describe the wijk included.
    let all: [Int]

    init(_ view: AreaView) {
        let described = KeyFigures(view).figures.map(\.indicator)
        let chosen = Self.chosen(view, room: max(0, Self.limit - described.count))
        themes = view.dataset.themes.indices.compactMap { theme in
            let own = chosen.filter { view.dataset.indicators[$0].theme == theme }
            return own.isEmpty ? nil : (theme, own.sorted().compactMap { view.figure($0) })
        }
        all = described + chosen
    }

    /// Of every theme the first before of any theme the second.
    private static func chosen(_ view: AreaView, room: Int) -> [Int] {
        let perTheme = view.dataset.themes.indices
            .filter { view.reported.isScored(theme: $0) }
            .map { candidates(view, theme: $0) }
        let rounds = (0..<limitPerTheme).flatMap { round in
            perTheme.compactMap { $0.indices.contains(round) ? $0[round] : nil }
        }
        return Array(rounds.prefix(room))
    }

    /// What stands out first; of a theme where nothing does one figure is enough.
    private static func candidates(_ view: AreaView, theme: Int) -> [Int] {
        let own = view.dataset.indicators(of: theme).filter { view.figure($0)?.value != nil }
        let found = view.findings.highlights(of: view.index)
        let items = (found?.concerns ?? []) + (found?.strengths ?? []) + (found?.changes ?? [])
        var standing: [Int] = []
        for item in items where own.contains(item.indicator) && !standing.contains(item.indicator) {
            standing.append(item.indicator)
        }
        return standing.isEmpty ? Array(own.prefix(1)) : standing
    }
}
