import Statistics
import Templates
import Wording

/// The arithmetic of one score as a page shows it; the same as `leg-uit` prints.
struct ThemeSum {
    private let explanation: ThemeExplanation
    private let words: Words
    private let site: SiteAssembly

    init?(_ view: AreaView, _ theme: Int) {
        let explanation = ThemeExplanation(
            view.site.project,
            reported: view.reported,
            gemeente: view.gemeente.scores.gemeente,
            area: view.index,
            theme: theme
        )
        guard let explanation else { return nil }
        self.explanation = explanation
        words = view.site.words
        site = view.site
    }

    var parts: [ThemeExplanation.Part] { explanation.parts }

    var record: Record {
        let score = explanation.score.published
        return Record(
            Contracts.explanation,
            [
                "regels": .list(explanation.parts.map { line($0) }),
                "score": .text(score.map { Printing.tenths($0.score) } ?? DutchFormat.nothing),
                "stad": .text(score.map { Printing.tenths($0.city) } ?? DutchFormat.nothing),
                "verschil": .text(
                    explanation.printedDifference.map { DutchFormat.signed($0, decimals: 1) }
                        ?? DutchFormat.nothing
                ),
                "weggelaten": .list(
                    explanation.leftOut.filter { !$0.isAbsent }.map {
                        Record(
                            Contracts.leftOut,
                            ["naam": .text($0.name), "reden": .text(words.leftOut($0.reason))]
                        )
                    }
                ),
            ]
        )
    }

    private func line(_ part: ThemeExplanation.Part) -> Record {
        let printing = Printing(part.indicator)
        return Record(
            Contracts.contribution,
            [
                "naam": .text(part.indicator.name),
                "gewicht": .text(DutchFormat.percentage(part.contribution.weight)),
                "waarde": .text(printing.text(part.score.value)),
                "stad": .text(part.city.map { printing.text($0.value) } ?? DutchFormat.nothing),
                "bijdrage": .text(DutchFormat.signed(part.tenths, decimals: 1)),
                "fictief": .flag(isFictitious(part.contribution.indicator)),
            ]
        )
    }

    private func isFictitious(_ indicator: Int) -> Bool { site.usesFictitious([indicator]) }
}
