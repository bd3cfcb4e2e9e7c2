import Charts
import Statistics
import Templates
import Wording

/// Areas side by side: all wijken of a gemeente, or the buurten of one wijk.
struct ComparePage {
    private let site: SiteAssembly
    private let gemeente: GemeenteFindings
    private let views: [AreaView]
    private let reported: ReportedScores
    private let frame: Frame

    /// All wijken of a gemeente.
    init(_ site: SiteAssembly, _ gemeente: GemeenteFindings) {
        self.init(
            site,
            gemeente,
            areas: gemeente.scores.wijken,
            findings: gemeente.wijken,
            title: site.words[.compareWijken],
            address: Addresses.compare,
            crumbs: []
        )
    }

    /// The buurten of a wijk; nothing where there is nothing to set side by side.
    init?(buurtenOf wijk: AreaView) {
        let buurten = wijk.dataset.areas.children(of: wijk.index)
        guard buurten.count > 1 else { return nil }
        self.init(
            wijk.site,
            wijk.gemeente,
            areas: buurten,
            findings: wijk.gemeente.buurten,
            title: wijk.site.words.compareBuurten(of: wijk.area.name),
            address: Addresses.compare(buurtenOf: wijk.area),
            crumbs: [Frame.Crumb(name: wijk.area.name, address: wijk.address)]
        )
    }

    private init(
        _ site: SiteAssembly,
        _ gemeente: GemeenteFindings,
        areas: [Int],
        findings: LevelFindings,
        title: String,
        address: String,
        crumbs: [Frame.Crumb]
    ) {
        self.site = site
        self.gemeente = gemeente
        reported = findings.reported
        views = areas.map { AreaView(site, gemeente, $0) }
        frame = Frame(
            site: site,
            gemeente: gemeente,
            title: title,
            address: address,
            section: .compare,
            crumbs: crumbs,
            isFictitious: site.usesFictitious(findings.shown),
            hasExampleScore: site.usesFictitious(findings.counted)
        )
    }

    var page: SitePage {
        frame.page(Contracts.vergelijk) { [self] in
            Record(
                Contracts.compareFields,
                [
                    "naam": .text(frame.title),
                    "gebieden": .later { [self] in .list(views.map(head)) },
                    "groepen": .later { [self] in .list(groups) },
                ]
            )
        }
    }
}

extension ComparePage {
    private var dataset: Dataset { site.dataset }

    private func head(_ view: AreaView) -> Record {
        Record(
            Contracts.compareArea,
            [
                "naam": .text(view.area.name),
                "adres": .text(frame.home + view.address),
                "sleutel": .text(view.area.key),
            ]
        )
    }

    private var groups: [Record] {
        let scored = dataset.themes.indices.filter { reported.isScored(theme: $0) }
        let scores = group(
            site.words[frame.hasExampleScore ? .exampleScores : .scores],
            scored.map(themeRow)
        )
        let figures = dataset.themes.indices.map { theme in
            group(
                dataset.themes[theme].name,
                dataset.indicators(of: theme).compactMap(figureRow)
            )
        }
        return ([scores] + figures).compactMap(\.self)
    }

    private func group(_ name: String, _ rows: [Record]) -> Record? {
        guard !rows.isEmpty else { return nil }
        return Record(Contracts.compareGroup, ["naam": .text(name), "regels": .list(rows)])
    }

    private func themeRow(_ index: Int) -> Record {
        let theme = dataset.themes[index]
        let city = reported.cityScore(ofTheme: index)?.published
        return Record(
            Contracts.compareRow,
            [
                "naam": .text(theme.name),
                "adres": .text(frame.home + Addresses.theme(theme)),
                "jaar": .text(""),
                "stad": .text(city.map { Printing.score($0.score) } ?? DutchFormat.nothing),
                "cellen": .list(
                    views.map { view in
                        let score = view.score(ofTheme: index)
                        return cell(
                            score.map { Printing.score($0.score) } ?? site.words.tooLittle,
                            score.map { site.words.brief($0.verdict) } ?? "",
                            score.map { Tone($0.verdict) } ?? .missing
                        )
                    }
                ),
            ]
        )
    }

    /// Nothing when no area has the figure.
    private func figureRow(_ index: Int) -> Record? {
        let indicator = dataset.indicators[index]
        let figures = views.map { $0.figure(index) }
        guard let any = figures.first(where: { $0?.value != nil }) ?? nil else { return nil }
        let printing = Printing(indicator)
        return Record(
            Contracts.compareRow,
            [
                "naam": .text(
                    site.usesFictitious([index]) ? site.words.example(printing.name) : printing.name
                ),
                "adres": .text(frame.home + Addresses.indicator(indicator)),
                "jaar": .text("\(any.year)"),
                "stad": .text(any.city.map(printing.text) ?? DutchFormat.nothing),
                "cellen": .list(
                    figures.map { figureCell($0, indicator, printing, year: any.year) }
                ),
            ]
        )
    }

    private func figureCell(
        _ figure: AreaFigure?,
        _ indicator: Indicator,
        _ printing: Printing,
        year: Int
    ) -> Record {
        guard let figure, let value = figure.value else {
            return cell(site.words.missing(figure?.status ?? .notDelivered), "", .missing)
        }
        let notes = FigureNotes(figure, year: year).text(site.words)
        let text = printing.text(value) + (notes.isEmpty ? "" : " (\(notes))")
        guard !indicator.isCount, let verdict = figure.verdict else {
            return cell(text, "", .missing)
        }
        return cell(
            text,
            site.words.brief(verdict),
            Tone(verdict, indicator)
        )
    }

    private func cell(_ value: String, _ verdict: String, _ tone: Tone) -> Record {
        Record(
            Contracts.compareCell,
            [
                "waarde": .text(value), "oordeel": .text(verdict), "klasse": .text(tone.rawValue),
            ]
        )
    }
}
