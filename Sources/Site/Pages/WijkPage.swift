import Charts
import Markup
import Projects
import Statistics
import Templates

/// The profile of one wijk: its story, its scores, and every figure beside the city's.
struct WijkPage {
    let assembly: SiteAssembly
    let gemeente: GemeenteScores
    let wijk: Int

    var path: String { "wijken/\(area.key)/index.html" }

    var record: Record {
        Record(
            Contracts.wijk.fields,
            [
                "titel": .text("\(area.name) – \(assembly.project.settings.title)"),
                "wortel": .text("../../"),
                "gemeente": .text(city.name),
                "editie": .text(assembly.edition),
                "voorbeeldcijfers": .flag(assembly.hasFictitiousFigures),
                "uitleg_score": .text(assembly.scoreHelp),
                "naam": .text(area.name),
                "inleiding": .text(
                    "Zo gaat het in \(area.name), vergeleken met heel \(city.name)."
                ),
                "verhaal": .markup(assembly.article("wijken/\(area.key)", on: path)),
                "grafiek": .markup(chart),
                "themas": .list(assembly.scoredThemes(gemeente).map(themeRow)),
                "indicatoren": .list(indicatorRows),
            ]
        )
    }
}

extension WijkPage {
    private var dataset: Dataset { assembly.dataset }
    private var area: Area { dataset.areas[wijk] }
    private var city: Area { dataset.areas[gemeente.gemeente] }

    private func published(_ theme: Int, of area: Int) -> ThemeScore.Published? {
        gemeente.reported.score(ofTheme: theme, for: area)?.published
    }

    private func themeRow(_ theme: Int) -> Record {
        let score = published(theme, of: wijk)
        return Record(
            Contracts.theme,
            [
                "naam": .text(dataset.themes[theme].name),
                "score": .text(assembly.score(score)),
                "marge": .text(assembly.margin(score, z: gemeente.reported.level.scores.z)),
                "oordeel": .text(assembly.verdict(score)),
            ]
        )
    }

    private var chart: Fragment {
        let themes = assembly.scoredThemes(gemeente)
        let rows = themes.map { theme in
            let score = published(theme, of: wijk)
            return StripRow(
                label: dataset.themes[theme].name,
                value: assembly.score(score),
                area: score?.score,
                city: gemeente.reported.cityScore(ofTheme: theme)?.published?.score,
                others: gemeente.wijken.filter { $0 != wijk }
                    .compactMap { published(theme, of: $0)?.score }
            )
        }
        guard !rows.isEmpty else { return Fragment() }
        return StripChart(
            id: "grafiek-themas",
            caption: caption(themes),
            description: "Per thema de score van \(area.name) tussen de andere wijken. "
                + rows.map { "\($0.label): \($0.value)" }.joined(separator: ", ") + ".",
            key: .init(area: area.name, city: "de stad", others: "andere wijken"),
            rows: rows,
            range: StripChart.sharedRange(of: rows)
        ).figure
    }

    /// The message of the chart: how many themes differ for certain.
    private func caption(_ themes: [Int]) -> String {
        let levels = themes.compactMap { published($0, of: wijk)?.verdict.level }
        guard !levels.isEmpty else {
            return "Voor \(area.name) zijn er te weinig gegevens voor een oordeel"
        }
        let better = levels.count { $0 > 0 }
        let worse = levels.count { $0 < 0 }
        return
            "\(area.name) staat er op \(better) van de \(themes.count) thema's beter voor dan de stad "
            + "en op \(worse) slechter"
    }

    private var indicatorRows: [Record] {
        dataset.themes.indices.flatMap { dataset.indicators(of: $0) }.compactMap(row)
    }

    /// Nothing when the indicator has no figure that is recent enough for anybody.
    private func row(_ index: Int) -> Record? {
        guard let figure = IndicatorFigure(index, of: wijk, in: gemeente, dataset) else {
            return nil
        }
        let indicator = dataset.indicators[index]
        let source = dataset.sources[indicator.source]
        // That a mark is a mark shows in the number itself.
        let unit = indicator.kind == .mark ? "" : indicator.unit
        func text(_ number: Double) -> String {
            DutchFormat.number(number, decimals: indicator.decimals, unit: unit)
        }
        let strip = Strip(
            StripRow(
                label: indicator.name,
                value: "",
                area: figure.value,
                city: figure.city,
                others: figure.others
            )
        )
        let part =
            (figure.status == .valueWithoutPart ? " (zonder een klein deel)" : "")
            + (figure.isIndicative ? " (indicatief)" : "")
        let hasStrip = !indicator.isCount && figure.value != nil
        return Record(
            Contracts.indicator,
            [
                "naam": .text(DutchFormat.name(indicator.name, unit: unit)),
                "waarde": .text(
                    figure.value.map { text($0) + part } ?? Words.missing(figure.status)
                ),
                "stad": .text(figure.city.map(text) ?? "–"),
                "strook": .markup(hasStrip ? strip.glyph : Fragment()),
                // A count of a wijk beside that of its city says nothing, so nothing is said of it.
                "oordeel": .text(indicator.isCount ? "" : figure.verdict.map(Words.verdict) ?? ""),
                "periode": .text("\(figure.year)" + (figure.isProvisional ? " (voorlopig)" : "")),
                "bron": .text(source.name),
                "fictief": .flag(source.isFictitious),
            ]
        )
    }
}
