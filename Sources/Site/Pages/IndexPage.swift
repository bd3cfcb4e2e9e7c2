import Projects
import Statistics
import Templates

/// The home page: what this is, and all wijken in the municipality's own order, theme by theme.
struct IndexPage {
    let assembly: SiteAssembly

    var record: Record {
        let themes = assembly.dataset.themes.indices.filter { theme in
            assembly.scores.contains { $0.reported.isScored(theme: theme) }
        }
        return Record(
            Contracts.index.fields,
            [
                "titel": .text(assembly.project.settings.title),
                "wortel": .text(""),
                "gemeente": .text(assembly.gemeenteName),
                "editie": .text(assembly.edition),
                "voorbeeldcijfers": .flag(assembly.hasFictitiousFigures),
                "uitleg_score": .text(assembly.scoreHelp),
                "inleiding": .markup(assembly.article("index", on: "index.html")),
                "themas": .list(
                    themes.map {
                        Record(Contracts.column, ["naam": .text(assembly.dataset.themes[$0].name)])
                    }
                ),
                "wijken": .list(
                    assembly.scores.flatMap { gemeente in
                        gemeente.wijken.map { row($0, gemeente, themes) }
                    }
                ),
            ]
        )
    }

    private func row(_ wijk: Int, _ gemeente: GemeenteScores, _ themes: [Int]) -> Record {
        let area = assembly.dataset.areas[wijk]
        return Record(
            Contracts.area,
            [
                "naam": .text(area.name),
                "adres": .text("wijken/\(area.key)/index.html"),
                "scores": .list(themes.map { cell(wijk, gemeente, $0) }),
            ]
        )
    }

    private func cell(_ wijk: Int, _ gemeente: GemeenteScores, _ theme: Int) -> Record {
        let score = gemeente.reported.score(ofTheme: theme, for: wijk)?.published
        return Record(
            Contracts.cell,
            [
                "score": .text(assembly.score(score)),
                "oordeel": .text(score.map { Words.brief($0.verdict) } ?? Words.tooLittle),
            ]
        )
    }
}
