import Charts
import Markup
import Statistics
import Templates
import Wording

/// The one pattern in which every figure of an area is shown.
final class FigureRow: Sendable {
    private let view: AreaView
    private let figure: AreaFigure
    private let indicator: Indicator
    private let source: Source
    private let printing: Printing

    init(_ view: AreaView, _ figure: AreaFigure) {
        self.view = view
        self.figure = figure
        indicator = view.dataset.indicators[figure.indicator]
        source = view.dataset.sources[indicator.source]
        printing = Printing(indicator)
    }

    static func anchor(_ indicator: Indicator) -> String { "cijfer-\(indicator.key)" }

    var record: Record {
        Record(
            Contracts.figure,
            [
                "anker": .text(Self.anchor(indicator)),
                "naam": .text(printing.name),
                "adres": .text(view.home + Addresses.indicator(indicator)),
                "waarde": .text(value),
                "ontbreekt": .flag(figure.value == nil),
                "bij": .text(notes),
                "stad": .text(figure.city.map(printing.text) ?? DutchFormat.nothing),
                "strook": .later { [self] in .markup(strip) },
                "oordeel": .text(verdict),
                "klasse": .text(tone.rawValue),
                "verloop": .later { [self] in .markup(sparkline) },
                "verandering": .later { [self] in .text(change) },
                "jaar": .text("\(figure.year)"),
                "marge": .later { [self] in .text(margin) },
                "definitie": .text(indicator.definition),
                "bron": .later { [self] in .text(origin) },
                "fictief": .flag(source.isFictitious),
            ]
        )
    }
}

extension FigureRow {
    private var words: Words { view.site.words }

    private var series: FigureSeries {
        FigureSeries(
            figure.indicator,
            of: view.index,
            until: view.gemeente.reportYear,
            view.dataset
        )
    }

    private var value: String {
        figure.value.map(printing.text) ?? words.missing(figure.status)
    }

    private var notes: String {
        figure.value == nil ? "" : FigureNotes(figure).text(words)
    }

    /// A count of a wijk beside that of its city says nothing, so nothing is said of it.
    private var hasVerdict: Bool { !indicator.isCount && figure.value != nil }

    private var tone: Tone { hasVerdict ? Tone(figure.verdict, indicator) : .missing }

    private var verdict: String {
        guard hasVerdict, let verdict = figure.verdict else { return "" }
        return words.brief(verdict)
    }

    private var strip: Fragment {
        guard hasVerdict else { return Fragment() }
        return Strip(
            area: figure.value,
            interval: figure.interval.map { $0.lower...$0.upper },
            city: figure.city,
            others: view.findings.others(
                ofIndicator: figure.indicator,
                in: figure.year,
                than: view.index
            ),
            tone: tone,
            isMirrored: indicator.direction == .lowerIsBetter && indicator.isScored
        ).glyph
    }

    private var sparkline: Fragment {
        let series = series
        // Two points are a line whatever they say; the words beside it say more.
        guard series.measuredCount > 2 else { return Fragment() }
        return Sparkline(
            points: series.points.map { Sparkline.Point(year: $0.year, value: $0.value) }
        ).glyph
    }

    /// The first and the last figure, and only what is certain of the way between.
    private var change: String {
        let series = series
        guard series.measuredCount > 1 else { return "" }
        let course = view.findings.course(ofIndicator: figure.indicator, for: view.index)
        return words.rowChange(
            indicator.isScored ? course?.change : nil,
            of: .figure(isNeutral: !indicator.isScored),
            from: series.first(printing),
            to: series.last(printing)
        )
    }

    private var origin: String {
        words.source(
            source.holder.isEmpty ? source.name : source.holder,
            published: DutchFormat.date(source.published)
        )
    }

    private var margin: String {
        guard figure.value != nil else { return "" }
        let subject = Subject.figure(isNeutral: !indicator.isScored)
        let margin = figure.interval.flatMap {
            words.margin(of: subject, printing.bare($0.lower), printing.text($0.upper))
        }
        let answers = figure.respondents.map {
            words.respondents(DutchFormat.number($0, decimals: 0))
        }
        return [margin, answers].compactMap(\.self).joined(separator: " ")
    }
}
