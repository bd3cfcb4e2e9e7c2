import Diagnostics
import Projects
import Statistics
import YAML

/// Reads the key `streven` of a measure.
struct TargetReader {
    private let project: Project
    private let area: Int
    private let buurt: Int?

    init(_ project: Project, _ area: Int, _ buurt: Int?) {
        (self.project, self.area, self.buurt) = (project, area, buurt)
    }

    func targets(_ node: YAMLNode, report: inout Report) -> [Target] {
        (node["streven"]?.list ?? []).compactMap { target($0, report: &report) }
    }
}

extension TargetReader {
    private func target(_ node: YAMLNode, report: inout Report) -> Target? {
        let indicator = node.index("indicator", in: project.keys.indicators, report: &report)
        let baseline = node.number("nulmeting", report: &report)
        let baselineYear = node.year("nulmeting_jaar", report: &report)
        let goal = node.number("doel", report: &report)
        let year = node.year("jaar", report: &report)
        guard let indicator, let baseline, let baselineYear, let goal, let year else { return nil }
        return Target(
            indicator: indicator,
            area: measuredArea(indicator),
            baseline: baseline,
            baselineYear: baselineYear,
            goal: goal,
            year: year,
            location: node["indicator"]?.location ?? node.location
        )
    }

    /// Not every indicator is measured for buurten.
    private func measuredArea(_ indicator: Int) -> Int {
        guard let buurt else { return area }
        let series = project.dataset.observations[indicator]
        return series.contains { $0.value(of: buurt) != nil } ? buurt : area
    }
}
