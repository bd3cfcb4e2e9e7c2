import Charts
import Markup
import Statistics
import Templates
import Wording

/// The figures of one theme: what each weighs, and all of them for all wijken.
struct ThemeFigures {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    let theme: Int
    let home: String

    private var indicators: [Int] { site.dataset.indicators(of: theme) }

    /// Per figure its weight, normed over the figures that count for the wijken.
    var records: [Record] {
        let weights = gemeente.wijken.reported.level.scores.themes[theme].weights
        return indicators.map { index in
            let indicator = site.dataset.indicators[index]
            let weight = weights.first { $0.indicator == index }?.weight
            return Record(
                Contracts.themeFigure,
                [
                    "naam": .text(indicator.name),
                    "adres": .text(home + Addresses.indicator(indicator)),
                    "gewicht": .text(weight.map { DutchFormat.percentage($0) } ?? ""),
                    "groep": .text(
                        site.words[indicator.group == .objective ? .measured : .perceived]
                    ),
                    "richting": .text(site.words[direction(of: indicator)]),
                ]
            )
        }
    }

    /// Wijken in rows, figures in columns; each with its year, because figures are not of one age.
    var table: Fragment {
        let views = gemeente.scores.wijken.map { AreaView(site, gemeente, $0) }
        let shown = indicators.filter { index in
            views.contains { $0.figure(index)?.value != nil }
        }
        guard !shown.isEmpty else { return Fragment() }
        return HeatTable(
            caption: site.words[.figureTableCaption],
            corner: site.words[.areaHead],
            columns: shown.map { index in
                let indicator = site.dataset.indicators[index]
                return HeatTable.Heading(
                    site.usesFictitious([index])
                        ? site.words.example(Printing(indicator).name) : Printing(indicator).name,
                    link: home + Addresses.indicator(indicator)
                )
            },
            rows: views.map { view in
                HeatTable.Row(
                    HeatTable.Heading(view.area.name, link: home + view.address),
                    shown.map { cell(view, $0) }
                )
            },
            isSortable: true
        ).table
    }

    private func cell(_ view: AreaView, _ index: Int) -> HeatTable.Cell {
        let indicator = site.dataset.indicators[index]
        guard let figure = view.figure(index), let value = figure.value else {
            let status = view.figure(index)?.status ?? .notDelivered
            return HeatTable.Cell(
                sortKey: nil,
                printed: site.words.missing(status),
                tone: .missing,
                words: ""
            )
        }
        let isJudged = indicator.isScored && !indicator.isCount
        return HeatTable.Cell(
            sortKey: Printing(indicator).raw(value),
            printed: Printing(indicator).text(value),
            tone: isJudged ? Tone(figure.verdict, indicator) : .neutral,
            words: isJudged ? figure.verdict.map { site.words.word($0) } ?? "" : noVerdict
        )
    }

    private var noVerdict: String { site.words.noVerdict }

    private func direction(of indicator: Indicator) -> PageWord {
        guard indicator.isScored else { return .noJudgement }
        return indicator.direction == .lowerIsBetter ? .lowerIsBetter : .higherIsBetter
    }
}
