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
    /// The way from the page to the folder of the gemeente.
    private let home: String

    /// All wijken of a gemeente.
    init(_ site: SiteAssembly, _ gemeente: GemeenteFindings) {
        self.site = site
        views = gemeente.scores.wijken.map { AreaView(site, gemeente, $0) }
        themes = site.dataset.themes.indices.filter { gemeente.wijken.reported.isScored(theme: $0) }
        caption = site.words[.scoreTableCaption]
        corner = site.words[.areaHead]
        home = ""
    }

    /// The buurten of a wijk.
    init(buurtenOf wijk: AreaView) {
        site = wijk.site
        views = wijk.dataset.areas.children(of: wijk.index).map {
            AreaView(wijk.site, wijk.gemeente, $0)
        }
        let reported = wijk.gemeente.buurten.reported
        themes = wijk.dataset.themes.indices.filter { reported.isScored(theme: $0) }
        caption = wijk.site.words[.buurtTableCaption]
        corner = wijk.site.words[.buurtHead]
        home = wijk.home
    }

    var table: Fragment {
        guard !views.isEmpty, !themes.isEmpty else { return Fragment() }
        return HeatTable(
            caption: caption,
            corner: corner,
            columns: themes.map { theme in
                let theme = site.dataset.themes[theme]
                return HeatTable.Head(label: theme.name, address: home + Addresses.theme(theme))
            },
            rows: views.map { view in
                HeatTable.Row(
                    head: HeatTable.Head(label: view.area.name, address: home + view.address),
                    cells: themes.map { cell(view, $0) }
                )
            }
        ).table
    }

    private func cell(_ view: AreaView, _ theme: Int) -> HeatTable.Cell {
        guard let score = view.score(ofTheme: theme) else {
            return HeatTable.Cell(missing: site.words.tooLittle)
        }
        let development = view.findings.development(ofTheme: theme, for: view.index)
        return HeatTable.Cell(
            text: Printing.score(score.score),
            raw: RawNumber.text(score.score, decimals: 3),
            words: site.words.verdict(score.verdict),
            tone: Tone(score.verdict),
            change: development.flatMap { site.words.changeSign($0) }
        )
    }
}
