import Charts
import Markup
import Projects
import Statistics
import Templates

/// The profile of one wijk: its story, its scores, and every figure beside the city's.
struct WijkPage {
    let assembly: SiteAssembly
    let board: Scoreboard
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
                "verhaal": .markup(assembly.article("wijken/\(area.key)")),
                "grafiek": .markup(chart),
                "themas": .list(scoredThemes.map(themeRow)),
                "indicatoren": .list(indicatorRows),
            ]
        )
    }
}

extension WijkPage {
    private var dataset: Dataset { assembly.dataset }
    private var area: Area { dataset.areas[wijk] }
    private var city: Area { dataset.areas[board.gemeente] }

    private var scoredThemes: [Int] {
        dataset.themes.indices.filter { theme in
            dataset.indicators(of: theme).contains { dataset.indicators[$0].isScored }
        }
    }

    private func themeRow(_ theme: Int) -> Record {
        let score = board.score(ofTheme: theme, for: wijk)
        return Record(
            Contracts.theme,
            [
                "naam": .text(dataset.themes[theme].name),
                "score": .text(assembly.score(score)),
                "oordeel": .text(assembly.side(score)),
            ]
        )
    }

    private var chart: Fragment {
        let center = dataset.method.center
        let rows = scoredThemes.map { theme in
            let score = board.score(ofTheme: theme, for: wijk)
            let others = board.wijken.filter { $0 != wijk }
            return StripRow(
                label: dataset.themes[theme].name,
                value: assembly.score(score),
                area: score,
                city: center,
                others: others.compactMap { board.score(ofTheme: theme, for: $0) }
            )
        }
        guard !rows.isEmpty else { return Fragment() }
        let known = rows.filter { $0.area != nil }
        let above = known.count { ($0.area ?? center).rounded() > center }
        return StripChart(
            id: "grafiek-themas",
            caption: "\(area.name) ligt op \(above) van de \(known.count) thema's boven de stad",
            description: "Per thema de score van \(area.name) tussen de andere wijken. "
                + rows.map { "\($0.label): \($0.value)" }.joined(separator: ", ") + ".",
            key: .init(area: area.name, city: "de stad", others: "andere wijken"),
            rows: rows,
            range: StripChart.sharedRange(of: rows)
        ).figure
    }

    private var indicatorRows: [Record] {
        dataset.themes.indices.flatMap { dataset.indicators(of: $0) }.compactMap { indicator in
            board.standings[indicator].map { row(indicator, $0) }
        }
    }

    private func row(_ index: Int, _ standing: Scoreboard.Standing) -> Record {
        let indicator = dataset.indicators[index]
        let source = dataset.sources[indicator.source]
        let measurement = standing.measurement
        // That a mark is a mark shows in the number itself.
        let unit = indicator.kind == .mark ? "" : indicator.unit
        let name = DutchFormat.name(indicator.name, unit: unit)
        let value = measurement.value(of: wijk)
        func text(_ number: Double) -> String {
            DutchFormat.number(number, decimals: indicator.decimals, unit: unit)
        }
        let strip = Strip(
            StripRow(
                label: indicator.name,
                value: "",
                area: value,
                city: standing.city,
                others: board.wijken.filter { $0 != wijk }.compactMap { measurement.value(of: $0) }
            )
        )
        let part = measurement.statuses[wijk] == .valueWithoutPart ? " (zonder een klein deel)" : ""
        return Record(
            Contracts.indicator,
            [
                "naam": .text(name),
                "waarde": .text(
                    value.map { text($0) + part } ?? Words.missing(measurement.statuses[wijk])
                ),
                "stad": .text(text(standing.city)),
                "strook": .markup(indicator.isCount || value == nil ? Fragment() : strip.glyph),
                "oordeel": .text(side(value, standing.city, of: indicator)),
                "periode": .text(
                    "\(measurement.period)" + (measurement.isProvisional ? " (voorlopig)" : "")
                ),
                "bron": .text(source.name),
                "fictief": .flag(source.isFictitious),
            ]
        )
    }

    /// A count of a wijk beside that of its city says nothing, so nothing is said of it.
    private func side(_ value: Double?, _ city: Double, of indicator: Indicator) -> String {
        guard let value, !indicator.isCount else { return "" }
        return Words.side(of: value, city: city)
    }
}
