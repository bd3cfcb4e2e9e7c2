import Diagnostics
import Projects
import YAML

/// What people wrote, and the sources of money that they name.
struct CommunityTexts {
    let schemes: SchemeRows
    let measures: MeasureTexts
    let initiatives: InitiativeTexts
    let signals: [Signal]

    init(
        _ folder: ProjectFolder,
        _ project: Project,
        _ nodes: [String: YAMLNode],
        report: inout Report
    ) {
        schemes = SchemeRows(folder, report: &report)
        measures = MeasureTexts(
            folder,
            project: project,
            nodes: nodes,
            schemes: schemes.keys,
            report: &report
        )
        initiatives = InitiativeTexts(
            folder,
            project: project,
            nodes: nodes,
            schemes: schemes.keys,
            measures: measures.keys,
            report: &report
        )
        signals = SignalTexts.signals(folder, project: project, nodes: nodes, report: &report)
    }
}
