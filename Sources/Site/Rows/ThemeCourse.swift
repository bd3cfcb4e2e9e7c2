import Charts
import Markup
import Statistics
import Wording

/// How the scores of the wijken on one theme changed: the first and the last year of each, side by side.
struct ThemeCourse {
    private let rows: ThemeAreas

    init(_ rows: ThemeAreas) {
        self.rows = rows
    }

    /// Only wijken with the same two years: another span is another change.
    var figure: Fragment {
        let developments = rows.views.map { ($0, rows.development(of: $0)) }
        let spans = developments.compactMap { $0.1?.change.map { [$0.firstYear, $0.lastYear] } }
        guard let span = Self.mostCommon(spans) else { return Fragment() }
        let shown = developments.filter { _, development in
            development?.change.map { [$0.firstYear, $0.lastYear] } == span
        }
        let slopes = shown.compactMap { view, development -> SlopeChart.Row? in
            guard let first = development?.points.first?.score,
                let last = development?.points.last?.score
            else { return nil }
            return SlopeChart.Row(
                name: view.area.name,
                first: SlopeChart.Moment(first, printed: Printing.score(first)),
                last: SlopeChart.Moment(last, printed: Printing.score(last))
            )
        }
        return chart(slopes, span, caption: caption(shown.map { $0.1?.change }, since: span[0]))
    }

    private func caption(_ changes: [Change?], since year: Int) -> String {
        rows.site.words.slopeCaption(.score, level: .wijk, since: year, changes)
    }

    private func chart(_ slopes: [SlopeChart.Row], _ span: [Int], caption: String) -> Fragment {
        let words = rows.site.words
        return SlopeChart(
            id: "verloop-grafiek",
            caption: caption,
            description: caption,
            firstYear: span[0],
            lastYear: span[1],
            rows: slopes,
            table: TableWords(
                summary: words[.asTable],
                firstColumn: words[.areaHead],
                missing: DutchFormat.nothing
            )
        ).figure
    }

    private static func mostCommon(_ spans: [[Int]]) -> [Int]? {
        let counts = spans.map { span in spans.count { $0 == span } }
        return counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }.map { spans[$0] }
    }
}
