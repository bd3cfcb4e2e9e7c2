import Charts
import Markup
import Statistics
import Wording

/// The scores of several areas per theme, in the municipality's own order.
struct ScoreTable {
    private let site: SiteAssembly
    private let views: [AreaView]
    private let themes: [Int]
    private let caption: String
    private let corner: String
    /// On the page of a wijk the table is small, and its place in the profile is what matters.
    private let isSortable: Bool
    /// The page on which the table stands.
    private let page: String

    /// All wijken of a gemeente.
    init(_ site: SiteAssembly, _ gemeente: GemeenteFindings) {
        self.site = site
        views = gemeente.scores.wijken.map { AreaView(site, gemeente, $0) }
        themes = site.dataset.themes.indices.filter { gemeente.wijken.reported.isScored(theme: $0) }
        caption =
            site.words[
                site.usesFictitious(gemeente.wijken.counted)
                    ? .exampleScoreTableCaption : .scoreTableCaption
            ]
        corner = site.words[.areaHead]
        isSortable = true
        page = Addresses.home
    }

    /// The buurten of a wijk.
    init(buurtenOf wijk: AreaView) {
        site = wijk.site
        views = wijk.dataset.areas.children(of: wijk.index).map {
            AreaView(wijk.site, wijk.gemeente, $0)
        }
        let reported = wijk.gemeente.buurten.reported
        themes = wijk.dataset.themes.indices.filter { reported.isScored(theme: $0) }
        caption =
            wijk.site.words[
                wijk.site.usesFictitious(wijk.gemeente.buurten.counted)
                    ? .exampleBuurtTableCaption : .buurtTableCaption
            ]
        corner = wijk.site.words[.buurtHead]
        isSortable = false
        page = wijk.address
    }

    var table: Fragment {
        guard !views.isEmpty, !themes.isEmpty else { return Fragment() }
        return HeatTable(
            caption: caption,
            corner: corner,
            columns: themes.map { theme in
                let theme = site.dataset.themes[theme]
                return HeatTable.Heading(
                    theme.name,
                    link: Addresses.way(from: page, to: Addresses.theme(theme))
                )
            },
            rows: views.map { view in
                HeatTable.Row(
                    HeatTable.Heading(
                        view.area.name,
                        link: Addresses.way(from: page, to: view.address)
                    ),
                    themes.map { cell(view, $0) }
                )
            },
            isSortable: isSortable
        ).table
    }

    private func cell(_ view: AreaView, _ theme: Int) -> HeatTable.Cell {
        let words = site.words
        guard let score = view.score(ofTheme: theme) else {
            return HeatTable.Cell(sortKey: nil, printed: words.tooLittle, tone: .missing, words: "")
        }
        return HeatTable.Cell(
            sortKey: Printing.rawScore(score.score),
            printed: Printing.score(score.score),
            tone: Tone(score.verdict),
            words: words.word(score.verdict),
            change: ChangeSign(view.findings.development(ofTheme: theme, for: view.index)?.change)
                .map { HeatTable.Change(sign: $0.sign, words: words[$0.word]) }
        )
    }
}

/// A certain change in one sign; nothing is shown of a change that is not certain.
struct ChangeSign {
    let sign: String
    let word: PageWord

    init?(_ change: Change?) {
        switch change?.direction {
        case 1: (sign, word) = ("↗", .improved)
        case -1: (sign, word) = ("↘", .worsened)
        default: return nil
        }
    }
}
