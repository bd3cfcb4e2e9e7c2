package import Diagnostics
package import Projects
import Statistics
package import YAML

/// What people in the wijken agreed, do, get and say, with every link found right.
///
/// Areas, themes and indicators are indices of the dataset; measures, initiatives and schemes of this.
package struct CommunityData: Sendable {
    /// By area in the municipality's order, and then by the name of the file.
    package let measures: [Measure]
    package let agendas: [Agenda]
    /// By the name of the file.
    package let initiatives: [Initiative]
    /// By area in the municipality's order, and within one the newest first.
    package let signals: [Signal]
    /// In the order of the rows.
    package let schemes: [Scheme]
    package let organisations: [Organisation]
    package let contacts: [Contact]
    package let coalition: [CoalitionMember]
    package let programmes: [Programme]
    /// In order of year.
    package let budgets: [Wijkbudget]
    package let budgetLines: [BudgetLine]

    /// Reads and checks everything; the gate is the caller's: `report.hasErrors`.
    ///
    /// - Parameter frontMatter: what stands above each text, by its path; a text that could not be read
    ///   is left out, and was said.
    package static func read(
        _ folder: ProjectFolder,
        project: Project,
        frontMatter: [String: YAMLNode],
        report: inout Report
    ) -> CommunityData {
        let isSound = !report.hasErrors
        let data = CommunityData(
            folder,
            project,
            frontMatter,
            isSound: isSound,
            report: &report
        )
        data.check(project, isSound: isSound, report: &report)
        return data
    }
}

extension CommunityData {
    private init(
        _ folder: ProjectFolder,
        _ project: Project,
        _ nodes: [String: YAMLNode],
        isSound: Bool,
        report: inout Report
    ) {
        let schemes = SchemeRows(folder, report: &report)
        let measures = MeasureTexts(
            folder,
            project: project,
            nodes: nodes,
            schemes: schemes.keys,
            report: &report
        )
        let initiatives = InitiativeTexts(
            folder,
            project: project,
            nodes: nodes,
            schemes: schemes.keys,
            measures: measures.keys,
            report: &report
        )
        let network = NetworkRows(folder, project: project, report: &report)
        let years = BudgetYearRows(folder, project: project, isSound: isSound, report: &report)
        let lines = BudgetLineRows(
            folder,
            project: project,
            measures: measures.keys,
            initiatives: initiatives.keys,
            report: &report
        )
        (self.measures, agendas) = (measures.measures, measures.agendas)
        self.initiatives = initiatives.initiatives
        self.schemes = schemes.schemes
        (organisations, contacts) = (network.organisations, network.contacts)
        coalition = network.coalition
        signals = SignalTexts.signals(folder, project: project, nodes: nodes, report: &report)
        programmes = ProgrammeRows.programmes(folder, report: &report)
        budgets = years.years.map { Wijkbudget($0.settings, shares: $0.shares, lines: lines.lines) }
        budgetLines = lines.lines
    }

    /// What only shows when all parts are together.
    private func check(_ project: Project, isSound: Bool, report: inout Report) {
        let targets = measures.flatMap(\.targets)
        let published = isSound && !targets.isEmpty ? project.dataset.disclosed() : nil
        let targetChecks = TargetChecks(dataset: project.dataset, published: published)
        for target in targets { targetChecks.check(target, report: &report) }
        let initiativeChecks = InitiativeChecks(schemes: schemes)
        for initiative in initiatives { initiativeChecks.check(initiative, report: &report) }
        let knowsYears = !report.hasErrors(in: TableDeclaration.budgetTotals.path)
        BudgetChecks(data: self, areas: project.dataset.areas, knowsYears: knowsYears)
            .run(report: &report)
    }
}

extension CommunityData {
    /// The menu of support for initiatives: the schemes with a step, in that order.
    package var menu: [Scheme] {
        schemes.enumerated().compactMap { index, scheme in
            scheme.order.map { (order: $0, index: index, scheme: scheme) }
        }.sorted { ($0.order, $0.index) < ($1.order, $1.index) }.map(\.scheme)
    }
}
