import Diagnostics
import Projects
import Site
import Statistics

/// `bouw`: read, check, score, assemble, render, publish.
struct BuildCommand {
    let invocation: Invocation
    let console: Console

    func run() async throws(PublishError) -> Int32 {
        var steps = Steps(console)
        let folder = try ProjectFiles.read(invocation.project)
        steps.done("\(folder.paths.count) bestanden")

        var report = Report()
        let project = Project.read(folder, report: &report)
        let sources = SiteSources(
            folder,
            pages: SiteAssembly.textPages(of: project),
            report: &report
        )
        console.show(report)
        guard Gate(isStrict: invocation.has(.streng)).isOpen(report) else { return 1 }
        steps.done("\(project.dataset.observations.valueCount) cijfers")

        // Nothing that is hidden goes beyond this line: not into a score, and not onto a page.
        let shown = project.disclosed
        let scores = await SiteAssembly.scores(shown)
        steps.done("\(scores.reduce(0) { $0 + $1.wijken.count }) wijken")

        let assembly = SiteAssembly(shown, sources: sources, scores: scores)
        steps.done("\(project.dataset.indicators.count) indicatoren")

        let pages = assembly.pages()
        steps.done("\(pages.count) bestanden")

        let target = invocation[.uit] ?? "\(invocation.project)/site"
        let outcome = try SitePublisher(target: target)
            .publish(pages.map { SiteFile(path: $0.path, bytes: $0.bytes) })
        steps.done(
            "\(outcome.written) geschreven, \(outcome.unchanged) gelijk, \(outcome.removed) weg"
        )
        console.progress("De site staat in \(target); open \(target)/index.html.")
        return 0
    }
}

/// Errors close it; warnings only where the user asked for that.
struct Gate {
    let isStrict: Bool

    func isOpen(_ report: Report) -> Bool {
        !report.hasErrors && !(isStrict && report.count(of: .warning) > 0)
    }
}
