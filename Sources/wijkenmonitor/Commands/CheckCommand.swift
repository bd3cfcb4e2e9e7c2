import Diagnostics
import Projects
import Site
import Statistics

/// `controleer`: everything that is wrong, and nothing written.
struct CheckCommand {
    let invocation: Invocation
    let console: Console

    func run() throws(PublishError) -> Int32 {
        let folder = try ProjectFiles.read(invocation.project)
        var report = Report()
        let project = Project.read(folder, report: &report)
        _ = SiteSources(folder, project: project, report: &report)
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
