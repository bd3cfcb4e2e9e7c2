import Diagnostics
import Projects
import Statistics
import YAML

/// Reads the texts in `signalen`.
enum SignalTexts {
    /// By area in the municipality's order, and within one the newest first.
    static func signals(
        _ folder: ProjectFolder,
        project: Project,
        nodes: [String: YAMLNode],
        report: inout Report
    ) -> [Signal] {
        let texts = TextFolder(
            "signalen",
            levels: [.gemeente, .wijk, .buurt],
            in: folder,
            nodes: nodes,
            areas: AreaCheck(project),
            report: &report
        )
        let signals = texts.texts.compactMap { signal($0, project: project, report: &report) }
        return signals.sorted {
            ($0.area, $1.day, $0.path) < ($1.area, $0.day, $1.path)
        }
    }
}

extension SignalTexts {
    private static func signal(_ text: TextFolder.Text, project: Project, report: inout Report)
        -> Signal?
    {
        guard let node = text.node else { return nil }
        let theme = node.index("thema", in: project.keys.themes, report: &report)
        let day = node["datum"]?.day(report: &report)
        let role = node.text("rol")
        if let role, let place = node["rol"]?.location {
            RoleName.check(role, at: place, report: &report)
        }
        if let day, let value = node["datum"], project.settings.referenceDate < day,
            !report.hasErrors(in: ProjectSettings.path)
        {
            report.add(.signalInFuture(value.string ?? ""), at: value.location)
        }
        guard let area = text.area, let day, let role else { return nil }
        return Signal(
            path: text.path,
            area: area,
            title: node.text("titel"),
            day: day,
            role: role,
            theme: theme
        )
    }
}

extension Diagnostic.Message {
    fileprivate static func signalInFuture(_ day: String) -> Self {
        .error("WM315", "'\(day)' ligt na de peildatum; een signaal is van die dag of eerder")
    }
}
