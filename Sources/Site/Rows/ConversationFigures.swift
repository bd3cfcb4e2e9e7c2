import Statistics

/// The few figures of a wijk to talk about: what stands out, and of every other theme the first.
struct ConversationFigures {
    /// With the key figures together: more do not fit on a sheet that people write on.
    private static let limit = 10
    private static let limitPerTheme = 2

    /// In the municipality's order; only themes with a figure that can be better or worse.
    let themes: [(index: Int, figures: [AreaFigure])]
    /// Every indicator of the sheet, those that describe the wijk included.
    let all: [Int]

    init(_ view: AreaView) {
        let described = KeyFigures(view).figures.map(\.indicator)
        let chosen = Self.chosen(view, besides: described)
        themes = view.dataset.themes.indices.compactMap { theme in
            let own = chosen.filter { view.dataset.indicators[$0].theme == theme }
            return own.isEmpty ? nil : (theme, own.sorted().compactMap { view.figure($0) })
        }
        all = described + chosen
    }
}

extension ConversationFigures {
    /// Of every theme the first before of any theme the second.
    private static func chosen(_ view: AreaView, besides described: [Int]) -> [Int] {
        let perTheme = view.dataset.themes.indices.map { theme in
            candidates(view, theme: theme).filter { !described.contains($0) }
        }
        let rounds = (0..<limitPerTheme).flatMap { round in
            perTheme.compactMap { $0.indices.contains(round) ? $0[round] : nil }
        }
        return Array(rounds.prefix(max(0, limit - described.count)))
    }

    /// What stands out first; of a theme where nothing does one figure is enough.
    private static func candidates(_ view: AreaView, theme: Int) -> [Int] {
        let own = view.dataset.indicators(of: theme).filter { indicator in
            view.dataset.indicators[indicator].isScored && view.figure(indicator)?.value != nil
        }
        let found = view.findings.highlights(of: view.index)
        let items = (found?.concerns ?? []) + (found?.strengths ?? []) + (found?.changes ?? [])
        let standing = items.map(\.indicator).filter(own.contains)
        let once = standing.enumerated().filter { !standing.prefix($0.offset).contains($0.element) }
        return once.isEmpty ? Array(own.prefix(1)) : once.map(\.element)
    }
}
