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
        let shelf = try EditionShelf(invocation.project, project.settings, report: &report)
        let sources = SiteSources(
            folder,
            project: project,
            editions: try shelf.published(),
            report: &report
        )
        console.show(report)
        let gate = Gate(isStrict: invocation.has(.streng))
        guard gate.isOpen(report) else { return 1 }
        steps.done("\(project.dataset.observations.valueCount) cijfers")

        // Nothing that is hidden goes beyond this line: not into a score, and not onto a page.
        let shown = project.disclosed
        let findings = await SiteAssembly.findings(shown)
        steps.done("\(findings.reduce(0) { $0 + $1.scores.wijken.count }) wijken")

        var changed = Report()
        let previous = PreviousEdition(shown, sources.community, on: shelf)
        let changes = try await previous?.comparisons(findings, report: &changed) ?? [:]
        // Without words there was an error, at which the gate closed.
        guard
            let assembly = SiteAssembly(
                shown,
                sources: sources,
                findings: findings,
                changes: changes
            )
        else { return 1 }
        console.show(changed)
        guard gate.isOpen(changed) else { return 1 }
        steps.done("\(project.dataset.indicators.count) indicatoren")

        let openData = OpenDataPages(
            assembly: assembly,
            project: shown,
            community: sources.community,
            findings: findings
        )
        let pages = assembly.pages() + openData.pages
        let bundles = assembly.bundles(of: pages)
        try await publish(pages, shelf.copies, bundles, steps: &steps)
        if bundles.all.isEmpty, project.settings.bundling == nil {
            console.progress(
                "Deze site is groot en heeft daarom geen zip-bestanden om mee te nemen."
                    + " Wilt u ze wel? Schrijf 'pakketten: ja' in wijkenmonitor.yml."
            )
        }
        return 0
    }
}

extension BuildCommand {
    /// Renders and publishes: a page is rendered where it is written, so that a country fits in memory.
    private func publish(
        _ pages: [SitePage],
        _ copies: [CopiedFile],
        _ bundles: SiteBundles,
        steps: inout Steps
    ) async throws(PublishError) {
        let target = invocation[.uit] ?? "\(invocation.project)/site"
        let outcome = try await SitePublisher(target: target).publish(
            pages,
            copies: copies,
            bundles: bundles,
            waiting: {
                console.progress(
                    "In deze map wordt al een site gebouwd; we wachten tot dat klaar is."
                )
            },
            progress: { count in
                steps.advance(count, of: pages.count)
                if count == pages.count { steps.done("\(count) bestanden") }
            }
        )
        steps.done(
            "\(outcome.written) geschreven, \(outcome.unchanged) gelijk, \(outcome.removed) weg"
        )
        console.progress("De site staat in \(target); open \(target)/index.html.")
    }
}

/// Errors close it; warnings only where the user asked for that.
struct Gate {
    let isStrict: Bool

    func isOpen(_ report: Report) -> Bool {
        !report.hasErrors && !(isStrict && report.count(of: .warning) > 0)
    }
}
