package import Diagnostics
package import Projects
package import Statistics
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
    /// The front matter is what stands above each text, by its path; a text that could not be read is
    /// left out, and was said.
    package static func read(
        _ folder: ProjectFolder,
        project: Project,
        frontMatter: [String: YAMLNode],
        report: inout Report
    ) -> CommunityData {
        let isSound = !report.hasErrors
        let texts = CommunityTexts(folder, project, frontMatter, report: &report)
        let tables = CommunityTables(folder, project, texts, isSound: isSound, report: &report)
        let data = CommunityData(texts, tables)
        data.checkTargets(project.dataset, isSound: isSound, report: &report)
        data.checkMoney(project.dataset.areas, years: tables.years.declared, report: &report)
        return data
    }
}

extension CommunityData {
    /// The indices of the schemes that are a step on the menu of support, in the order of the menu.
    package var menu: [Int] {
        schemes.indices.compactMap { index in
            schemes[index].order.map { (order: $0, index: index) }
        }.sorted { $0 < $1 }.map(\.index)
    }

    /// The indices of the measures that aim at an indicator.
    package func measures(aimingAt indicator: Int) -> [Int] {
        measures.indices.filter { measures[$0].targets.contains { $0.indicator == indicator } }
    }

    /// The indices of the initiatives that belong to a measure.
    package func initiatives(of measure: Int) -> [Int] {
        initiatives.indices.filter { initiatives[$0].measure == measure }
    }

    package func budgetLines(of measure: Int) -> [BudgetLine] {
        budgetLines.filter { $0.measure == measure }
    }

    /// Who there is for residents of each buurt of a gemeente.
    package func coverage(of gemeente: Int, in areas: Areas) -> Coverage {
        Coverage(organisations, areas: areas, gemeente: gemeente)
    }
}

extension CommunityData {
    private init(_ texts: CommunityTexts, _ tables: CommunityTables) {
        (measures, agendas) = (texts.measures.measures, texts.measures.agendas)
        (initiatives, signals) = (texts.initiatives.initiatives, texts.signals)
        schemes = texts.schemes.schemes
        (organisations, contacts) = (tables.network.organisations, tables.network.contacts)
        (coalition, programmes) = (tables.network.coalition, tables.programmes)
        let lines = tables.lines.lines
        budgets = tables.years.years.map {
            Wijkbudget($0.settings, shares: $0.shares, lines: lines)
        }
        budgetLines = lines
    }

    /// Sound are figures of which none is missing because of an error.
    private func checkTargets(_ dataset: Dataset, isSound: Bool, report: inout Report) {
        let targets = measures.flatMap(\.targets)
        guard !targets.isEmpty else { return }
        let checks = TargetChecks(
            dataset: dataset,
            published: isSound ? dataset.disclosed() : nil
        )
        for target in targets { checks.check(target, report: &report) }
    }

    private func checkMoney(_ areas: Areas, years: Set<Int>, report: inout Report) {
        let checks = InitiativeChecks(schemes: schemes)
        for initiative in initiatives { checks.check(initiative, report: &report) }
        let isWhole = !report.hasErrors(in: TableDeclaration.budgetTotals.path)
        BudgetChecks(data: self, areas: areas, years: isWhole ? years : nil).run(report: &report)
    }
}
