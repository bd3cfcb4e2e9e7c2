import Diagnostics
import Projects
import Site
import Statistics

/// `bouw`: read, check, score, assemble, render, publish.
struct BuildCommand {
    let invocation: Invocation
    let console: Console

    func run() async throws(PublishError) -> Int32 {
        if let address = invocation[.basisURL], !WebAddress.isBase(address) {
            console.say(UsageError.notABaseURL(address).text)
            return 2
        }
        var steps = Steps(console)
        let folder = try ProjectFiles.read(invocation.project)
        steps.done("\(folder.paths.count) bestanden")

        var report = Report()
        let read = Project.read(folder, report: &report)
        let project = invocation[.basisURL].map(read.published) ?? read
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

        let contents = assembly.contents
        try await publish(contents, shelf.copies, steps: &steps)
        let missing = project.settings.missingForCatalogue
        if !project.settings.baseURL.isEmpty, !missing.isEmpty {
            console.progress(
                "Er is geen catalogus voor dataportalen. Daarvoor ontbreekt nog in wijkenmonitor.yml:"
                    + " \(missing.joined(separator: ", "))."
            )
        }
        for key in project.leftOutForSize {
            let what =
                key == "json" ? "geen JSON bij de open data" : "geen zip-bestanden om mee te nemen"
            console.progress(
                "Deze site is groot en heeft daarom \(what). Wilt u dat wel? Schrijf '\(key): ja' in"
                    + " wijkenmonitor.yml."
            )
        }
        return 0
    }
}

extension BuildCommand {
    /// Renders and publishes: a page is rendered where it is written, so that a country fits in memory.
    private func publish(
        _ contents: SiteContents,
        _ copies: [CopiedFile],
        steps: inout Steps
    ) async throws(PublishError) {
        let target = invocation[.uit] ?? "\(invocation.project)/site"
        let outcome = try await SitePublisher(target: target).publish(
            contents,
            copies: copies,
            waiting: {
                console.progress(
                    "In deze map wordt al een site gebouwd; we wachten tot dat klaar is."
                )
            },
            progress: { count in
                steps.advance(count, of: contents.pages.count)
                if count == contents.pages.count { steps.done("\(count) bestanden") }
            }
        )
        steps.done(
            "\(outcome.written) geschreven, \(outcome.unchanged) gelijk, \(outcome.removed) weg"
        )
        console.progress(SiteSummary(contents.paths, in: target).text)
    }
}

/// Errors close it; warnings only where the user asked for that.
struct Gate {
    let isStrict: Bool

    func isOpen(_ report: Report) -> Bool {
        !report.hasErrors && !(isStrict && report.count(of: .warning) > 0)
    }
}
