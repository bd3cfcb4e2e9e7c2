package import Statistics

extension Words {
    /// `1 wijk`, `9 wijken`.
    package func areas(_ count: Int, _ level: AreaLevel) -> String {
        names.counts.written(count, names.counts.areas(level))
    }

    /// The areas beside which one is drawn: `andere wijken`.
    package func others(_ level: AreaLevel) -> String {
        AreaLevel.allCases.firstIndex(of: level).map { names.others[$0]() } ?? ""
    }

    /// `1 thema`, `6 thema's`.
    package func themes(_ count: Int) -> String {
        names.counts.written(count, names.counts.theme)
    }

    /// `1 cijfer`, `41 cijfers`.
    package func figures(_ count: Int) -> String {
        names.counts.written(count, names.counts.figure)
    }
}
