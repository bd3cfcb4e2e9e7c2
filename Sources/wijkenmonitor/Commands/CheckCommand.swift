import Diagnostics
import Projects
import Site
import Statistics

/// `controleer`: everything that is wrong, and nothing written.
struct CheckCommand {
    let invocation: Invocation
    let console: Console

    func run() async throws(PublishError) -> Int32 {
        let folder = try ProjectFiles.read(invocation.project)
        var report = Report()
        let project = Project.read(folder, report: &report)
        let shelf = try EditionShelf(invocation.project, project.settings, report: &report)
        let sources = SiteSources(folder, project: project, report: &report)
        try await compare(project, sources, shelf, report: &report)
        if invocation.has(.json) {
            console.print(DiagnosticJSON.text(report))
        } else {
            for diagnostic in report.sorted { console.print(diagnostic.description) }
            let figures = project.dataset.observations.valueCount
            console.progress(
                "\(folder.paths.count) bestanden, \(figures) cijfers: \(report.summary)"
            )
        }
        return Gate(isStrict: invocation.has(.streng)).isOpen(report) ? 0 : 1
    }
}

extension CheckCommand {
    /// Scores are only worked out where there is an edition to hold them against.
    private func compare(
        _ project: Project,
        _ sources: SiteSources,
        _ shelf: EditionShelf,
        report: inout Report
    ) async throws(PublishError) {
        guard !report.hasErrors,
            let previous = PreviousEdition(project.disclosed, sources.community, on: shelf)
        else { return }
        let findings = await SiteAssembly.findings(previous.project)
        _ = try await previous.comparisons(findings, report: &report)
    }
}
