import Diagnostics
import Projects
import Site
import Statistics
import Testing

/// Reads a project through the front door and looks at what comes out.
struct FuzzCheck {
    private let project: FuzzedProject
    private let seed: UInt64

    init(_ project: FuzzedProject, seed: UInt64) {
        self.project = project
        self.seed = seed
    }

    func run() {
        let folder = project.folder
        var report = Report()
        let read = Project.read(folder, report: &report)
        let sources = SiteSources(folder, project: read, report: &report)
        for diagnostic in report.diagnostics {
            check(diagnostic.location, diagnostic)
            for note in diagnostic.notes { check(note.location, diagnostic) }
        }
        checkShape(read.dataset)
        guard !report.hasErrors else { return }
        #expect(read.dataset.areas.count > 0, "seed \(seed)")
        #expect(!read.dataset.indicators.isEmpty, "seed \(seed)")
        let findings = read.dataset.areas.indices(at: .gemeente).map {
            GemeenteFindings(read, gemeente: $0)
        }
        guard let site = SiteAssembly(read, sources: sources, findings: findings) else {
            Issue.record("seed \(seed): there are no words, and that was not said")
            return
        }
        let pages = site.contents.pages
        #expect(!pages.isEmpty, "seed \(seed)")
        for page in pages { #expect(!page.bytes.isEmpty, "seed \(seed): \(page.path)") }
    }
}

extension FuzzCheck {
    /// A file of the project, and a line that it has.
    private func check(_ place: Location, _ diagnostic: Diagnostic) {
        guard let bytes = project.files[place.path] else {
            Issue.record("seed \(seed): \(place.path) is no file of the project: \(diagnostic)")
            return
        }
        let lines = bytes.lineCount
        guard (0...lines).contains(place.line), place.field >= 0 else {
            Issue.record("seed \(seed): \(place) has \(lines) lines: \(diagnostic)")
            return
        }
    }

    /// Every column is as long as there are areas, and a value is a number.
    private func checkShape(_ dataset: Dataset) {
        for indicator in dataset.indicators.indices {
            for measurement in dataset.observations[indicator] {
                let isWhole =
                    measurement.values.count == dataset.areas.count
                    && measurement.statuses.count == dataset.areas.count
                #expect(isWhole, "seed \(seed)")
                let isRight = zip(measurement.values, measurement.statuses).allSatisfy {
                    $0.isFinite == $1.hasValue
                }
                #expect(isRight, "seed \(seed): \(dataset.indicators[indicator].key)")
            }
        }
    }
}
