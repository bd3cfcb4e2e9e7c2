import Projects
import Statistics
import Templates

/// The home page: what this is, and all wijken in the municipality's own order.
struct IndexPage {
    let assembly: SiteAssembly

    var record: Record {
        Record(
            Contracts.index.fields,
            [
                "titel": .text(assembly.project.settings.title),
                "wortel": .text(""),
                "gemeente": .text(assembly.gemeenteName),
                "editie": .text(assembly.edition),
                "voorbeeldcijfers": .flag(assembly.hasFictitiousFigures),
                "uitleg_score": .text(assembly.scoreHelp),
                "inleiding": .markup(assembly.article("index")),
                "wijken": .list(
                    assembly.scores.flatMap { board in board.wijken.map { row($0, board) } }
                ),
            ]
        )
    }

    private func row(_ wijk: Int, _ board: Scoreboard) -> Record {
        let area = assembly.dataset.areas[wijk]
        let score = board.score(of: wijk)
        return Record(
            Contracts.area,
            [
                "naam": .text(area.name),
                "adres": .text("wijken/\(area.key)/index.html"),
                "score": .text(assembly.score(score)),
                "oordeel": .text(assembly.side(score)),
            ]
        )
    }
}
