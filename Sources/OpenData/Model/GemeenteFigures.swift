package import Community
package import Projects
package import Statistics

/// What the open data of one gemeente are written from: the same values as its pages.
package final class GemeenteFigures: Sendable {
    package let project: Project
    let community: CommunityData
    package let gemeente: Int
    package let wijken: LevelFindings
    package let buurten: LevelFindings
    /// Every wijk with its buurten behind it, in the municipality's order.
    package let places: [Int]
    /// The years of the figures up to the report.
    let years: ClosedRange<Int>?
    /// The places, and before them what they are compared with and what they lie in.
    let areas: [Int]

    /// The project is what may be shown: nothing here hides anything more.
    package init(
        _ project: Project,
        community: CommunityData,
        gemeente: Int,
        wijken: LevelFindings,
        buurten: LevelFindings
    ) {
        let all = project.dataset.areas
        self.project = project
        self.community = community
        self.gemeente = gemeente
        self.wijken = wijken
        self.buurten = buurten
        places = all.wijken(of: gemeente).flatMap { [$0] + all.children(of: $0) }
        let benchmarks = project.dataset.method.benchmarks.compactMap { all.index(of: $0) }
        let above = Self.surroundings(of: benchmarks + [gemeente], in: all)
        areas = above.sorted() + [gemeente] + places
        years = Self.years(project.dataset, until: wijken)
    }

    /// The benchmarks, and everything that they and the gemeente lie in.
    private static func surroundings(of areas: [Int], in all: Areas) -> Set<Int> {
        var found = Set(areas)
        for area in areas {
            var above = all[area].parent
            while let next = above {
                found.insert(next)
                above = all[next].parent
            }
        }
        if let gemeente = areas.last { found.remove(gemeente) }
        return found
    }
}

extension GemeenteFigures {
    var dataset: Dataset { project.dataset }
    var reportYear: Int { wijken.reported.level.scores.input.periods[wijken.reported.period] }

    private static func years(_ dataset: Dataset, until findings: LevelFindings) -> ClosedRange<
        Int
    >? {
        let report = findings.reported.level.scores.input.periods[findings.reported.period]
        let years = dataset.indicators.indices.flatMap { indicator in
            dataset.observations[indicator].map(\.period.year).filter { $0 <= report }
        }
        guard let first = years.min(), let last = years.max() else { return nil }
        return first...last
    }

    package func area(_ index: Int) -> Area { dataset.areas[index] }
    func key(_ area: Int) -> OpenCell { .text(dataset.areas[area].key) }
    func level(_ area: Int) -> OpenCell { .text(dataset.areas[area].level.rawValue) }

    /// Of a wijk or a buurt.
    func findings(of area: Int) -> LevelFindings {
        dataset.areas[area].level == .buurt ? buurten : wijken
    }

    func lies(_ area: Int) -> Bool { dataset.areas.gemeente(of: area) == gemeente }

    func isInvented(_ indicator: Int) -> Bool {
        dataset.sources[dataset.indicators[indicator].source].isFictitious
    }

    func isInvented(_ kind: InventedKind) -> Bool { project.settings.invented.contains(kind) }

    /// Whether an invented figure can count in any score on the theme.
    func isInvented(theme: Int, in findings: LevelFindings) -> Bool {
        findings.reported.level.scores.themes[theme].weights.contains { isInvented($0.indicator) }
    }
}

extension Double {
    /// Errors and margins have one decimal, as on the pages: more would tell how many people were counted.
    var tenths: Double? { isFinite ? Rounded.value(self, decimals: 1) : nil }
}
