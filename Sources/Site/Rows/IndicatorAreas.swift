import Charts
import Markup
import Statistics
import Templates
import Wording

/// Several areas on one figure, in the municipality's own order.
final class IndicatorAreas: Sendable {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    let index: Int
    let views: [AreaView]
    let figures: [AreaFigure?]
    let indicator: Indicator
    let printing: Printing
    /// The year of most of the figures; the latest of those that are equally common.
    let year: Int?
    private let home: String
    private let ranks: [Int: IntervalRank]
    /// A count of a wijk says nothing beside that of its city.
    private let isCompared: Bool
    private let city: Double?
    /// One scale for all, margins included.
    private let range: ClosedRange<Double>?

    init(
        site: SiteAssembly,
        gemeente: GemeenteFindings,
        indicator: Int,
        areas: [Int],
        home: String
    ) {
        let views = areas.map { AreaView(site, gemeente, $0) }
        self.site = site
        self.gemeente = gemeente
        index = indicator
        self.views = views
        self.home = home
        let figures = views.map { $0.figure(indicator) }
        self.figures = figures
        self.indicator = site.dataset.indicators[indicator]
        printing = Printing(self.indicator)
        ranks = views.first?.findings.ranks(onIndicator: indicator) ?? [:]
        isCompared = !self.indicator.isCount
        let year = Self.mostCommonYear(figures)
        self.year = year
        let reported = gemeente.wijken.reported
        city =
            isCompared ? year.flatMap { reported.city(ofIndicator: indicator, in: $0)?.value } : nil
        range = Self.range(figures, city)
    }

    var cityName: String { site.dataset.areas[gemeente.scores.gemeente].name }
    var hasValues: Bool { figures.contains { $0?.value != nil } }

    var cityText: String { city.map(printing.text) ?? DutchFormat.nothing }

    var summary: String {
        guard hasValues else { return site.words[.noFigures] }
        return site.words.areasCaption(
            .figure(isNeutral: !indicator.isScored),
            level: level,
            city: cityName,
            figures.map { isCompared ? $0?.verdict : nil }
        )
    }

    var axis: Fragment {
        guard let city, let range else { return Fragment() }
        return LollipopAxis(city: city, printed: printing.text(city), range: range).glyph
    }

    var records: [Record] { zip(views, figures).map(record) }
}

extension IndicatorAreas {
    private var words: Words { site.words }
    private var level: AreaLevel { views.first?.area.level ?? .wijk }

    private static func mostCommonYear(_ figures: [AreaFigure?]) -> Int? {
        let years = figures.compactMap { $0?.value == nil ? nil : $0?.year }
        let counts = Dictionary(grouping: years, by: { $0 }).mapValues(\.count)
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    private static func range(_ figures: [AreaFigure?], _ city: Double?) -> ClosedRange<Double>? {
        let ends = figures.compactMap { $0 }.flatMap { figure in
            [figure.value, figure.interval?.lower, figure.interval?.upper].compactMap { $0 }
        }
        let all = ends + [city].compactMap { $0 }
        guard let lowest = all.min(), let highest = all.max() else { return nil }
        return lowest...highest
    }

    private func value(_ figure: AreaFigure?) -> String {
        guard let figure else { return words.missing(.notDelivered) }
        return figure.value.map(printing.text) ?? words.missing(figure.status)
    }

    private func record(_ view: AreaView, _ figure: AreaFigure?) -> Record {
        let isJudged = isCompared && figure?.value != nil
        let tone = isJudged ? Tone(figure?.verdict, indicator) : .missing
        return Record(
            Contracts.areaRow,
            [
                "naam": .text(view.area.name),
                "adres": .text(
                    home + view.address
                        + (figure == nil ? "" : "#" + FigureRow.anchor(indicator))
                ),
                "waarde": .text(value(figure)),
                "ruw": .text(figure?.value.map(printing.raw) ?? ""),
                "bij": .text(notes(figure)),
                "strook": .later { [self] in .markup(lollipop(figure, tone)) },
                "marge": .later { [self] in .text(margin(figure)) },
                "oordeel": .text(
                    isJudged
                        ? figure?.verdict.map { words.verdict($0) } ?? "" : ""
                ),
                "klasse": .text(tone.rawValue),
                "plaats": .text(place(of: view).map(words.briefPlace) ?? ""),
                "verandering": .later { [self] in .text(change(of: view)) },
            ]
        )
    }

    private func notes(_ figure: AreaFigure?) -> String {
        guard let figure, figure.value != nil else { return "" }
        return FigureNotes(figure, year: year).text(words)
    }

    private func margin(_ figure: AreaFigure?) -> String {
        guard let figure, figure.value != nil else { return DutchFormat.nothing }
        return figure.interval.map(printing.range) ?? DutchFormat.nothing
    }

    private func place(of view: AreaView) -> IntervalRank? {
        guard isCompared else { return nil }
        return view.reported.level.place(of: view.index).flatMap { ranks[$0] }
    }

    private func change(of view: AreaView) -> String {
        let series = FigureSeries(index, of: view.index, until: gemeente.reportYear, view.dataset)
        guard series.measuredCount > 1 else { return "" }
        let course = view.findings.course(ofIndicator: index, for: view.index)
        return words.briefChange(
            indicator.isScored ? course?.change : nil,
            of: .figure(isNeutral: !indicator.isScored),
            from: series.first(printing),
            to: series.last(printing)
        )
    }

    private func lollipop(_ figure: AreaFigure?, _ tone: Tone) -> Fragment {
        guard let figure, let value = figure.value, let city, let range else { return Fragment() }
        return Lollipop(
            value: value,
            interval: figure.interval.map { $0.lower...$0.upper },
            city: city,
            tone: tone,
            range: range
        ).glyph
    }
}
