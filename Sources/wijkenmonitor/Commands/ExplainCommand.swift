import Diagnostics
import Projects
import Site
import Statistics
import Tables
import Wording

/// `leg-uit GEBIED [THEMA]`: the arithmetic of a score, through the same code as the site.
struct ExplainCommand {
    let invocation: Invocation
    let console: Console

    func run() throws(PublishError) -> Int32 {
        let folder = try ProjectFiles.read(invocation.project)
        var report = Report()
        let project = Project.read(folder, report: &report)
        let words = SiteSources.words(in: folder, report: &report)
        guard !report.hasErrors, let words else {
            console.show(report)
            return 1
        }
        guard let explanations = try explanations(project.disclosed) else { return 1 }
        if invocation.has(.json) {
            console.print(JSONValue.list(explanations.map { $0.json(words) }).written())
        } else {
            console.print(explanations.map { $0.text(words) }.joined(separator: "\n\n\n"))
        }
        return 0
    }
}

extension ExplainCommand {
    /// Nothing when the words name no area or theme; then it was said.
    private func explanations(
        _ project: Project
    ) throws(PublishError) -> [ThemeExplanation]? {
        let dataset = project.dataset
        let asked = invocation.operands
        let areas = dataset.areas.all.map(\.key)
        guard let area = dataset.areas.index(of: asked[0]),
            let gemeente = dataset.areas.gemeente(of: area), dataset.areas[area].level > .gemeente
        else {
            let hint = NearMiss.hint(for: asked[0], among: areas)
            throw .refusal("'\(asked[0])' is geen wijk of buurt van dit project\(hint)")
        }
        let themes = dataset.themes.map(\.key)
        if asked.count > 1, !themes.contains(asked[1]) {
            let hint = NearMiss.hint(for: asked[1], among: themes)
            throw .refusal("'\(asked[1])' is geen thema van dit project\(hint)")
        }
        let scores = GemeenteScores(project, gemeente: gemeente, year: try year())
        let isWijk = dataset.areas[area].level == .wijk
        let reported = isWijk ? scores.reported : ReportedScores(scores.scores.buurten)
        let wanted = dataset.themes.indices.filter { asked.count < 2 || themes[$0] == asked[1] }
        return wanted.compactMap {
            ThemeExplanation(
                project,
                reported: reported,
                gemeente: gemeente,
                area: area,
                theme: $0
            )
        }
    }

    private func year() throws(PublishError) -> Int? {
        guard let text = invocation[.periode] else { return nil }
        guard let year = Int(text), (1900...2199) ~= year else {
            throw .refusal("'\(text)' is geen jaar; schrijf bijvoorbeeld --periode 2024")
        }
        return year
    }
}
