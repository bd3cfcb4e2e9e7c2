import Diagnostics
import Projects

/// The tables about money and about who does what.
struct CommunityTables {
    let network: NetworkRows
    let programmes: [Programme]
    let years: BudgetYearRows
    let lines: BudgetLineRows

    /// Sound is a project of which no figure is missing because of an error.
    init(
        _ folder: ProjectFolder,
        _ project: Project,
        _ texts: CommunityTexts,
        isSound: Bool,
        report: inout Report
    ) {
        network = NetworkRows(folder, project: project, report: &report)
        programmes = ProgrammeRows.programmes(folder, report: &report)
        years = BudgetYearRows(
            folder,
            project: project,
            isSound: isSound,
            report: &report
        )
        lines = BudgetLineRows(
            folder,
            project: project,
            measures: texts.measures.keys,
            initiatives: texts.initiatives.keys,
            report: &report
        )
    }
}
