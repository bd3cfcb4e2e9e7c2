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
        let shown = developments.compactMap { view, development -> SlopeChart.Line? in
            guard let development, let change = development.change,
                [change.firstYear, change.lastYear] == span,
                let first = development.points.first?.score,
                let last = development.points.last?.score
            else { return nil }
            return SlopeChart.Line(
                label: view.area.name,
                first: first,
                firstPrinted: Printing.score(first),
                last: last,
                lastPrinted: Printing.score(last),
                words: rows.site.words.brief(development)
            )
        }
        guard !shown.isEmpty else { return Fragment() }
        return SlopeChart(
            id: "verloop-grafiek",
            caption: rows.site.words.slopeSummary(
                developments.map { $0.1 },
                subject: rows.name,
                since: span[0]
            ),
            description: rows.site.words.description(
                rows.name,
                shown.map { ($0.label, "\($0.firstPrinted) – \($0.lastPrinted)") }
            ),
            firstLabel: "\(span[0])",
            lastLabel: "\(span[1])",
            lines: shown
        ).figure
    }

    private static func mostCommon(_ spans: [[Int]]) -> [Int]? {
        let counts = spans.map { span in spans.count { $0 == span } }
        return counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }.map { spans[$0] }
    }
}
