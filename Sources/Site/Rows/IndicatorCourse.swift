import Charts
import Markup
import Statistics
import Wording

/// The figures of every wijk over the years, each in a panel with the city.
struct IndicatorCourse {
    private let rows: IndicatorAreas

    init(_ rows: IndicatorAreas) {
        self.rows = rows
    }

    var figure: Fragment {
        let report = rows.gemeente.reportYear
        let city = cityPoints(until: report)
        let panels = rows.views.compactMap { view -> LineChart.Panel? in
            let series = FigureSeries(rows.index, of: view.index, until: report, view.dataset)
            guard series.measuredCount > 1 else { return nil }
            return LineChart.Panel(
                title: view.area.name,
                description: description(view, series),
                area: LineChart.Series(
                    name: view.area.name,
                    points: series.points.map { point in
                        LineChart.Point(
                            year: point.year,
                            value: point.value,
                            printed: point.value.map(rows.printing.text) ?? "",
                            isProvisional: point.isProvisional
                        )
                    }
                ),
                city: city
            )
        }
        guard !panels.isEmpty else { return Fragment() }
        return LineChart(
            id: "verloop-grafiek",
            caption: rows.site.words.linesCaption(of: rows.indicator.name),
            panels: panels,
            sharesScale: !rows.indicator.isCount,
            table: TableWords(
                summary: rows.site.words[.asTable],
                firstColumn: rows.site.words[.yearHead],
                missing: DutchFormat.nothing
            )
        ).figure
    }

    /// The same sentence as in the profile of the area.
    private func description(_ view: AreaView, _ series: FigureSeries) -> String {
        let course = view.findings.course(ofIndicator: rows.index, for: view.index)
        return rows.site.words.change(
            rows.indicator.isScored ? course?.change : nil,
            of: .figure(isNeutral: !rows.indicator.isScored),
            in: view.area.name,
            from: series.first(rows.printing),
            to: series.last(rows.printing)
        )
    }

    /// A count of a wijk would be a flat line beside that of the city.
    private func cityPoints(until report: Int) -> LineChart.Series? {
        guard !rows.indicator.isCount else { return nil }
        let reported = rows.gemeente.wijken.reported
        let years = rows.site.dataset.observations[rows.index].map(\.period)
            .filter { $0.isYear && $0.year <= report }.map(\.year)
        let values = years.map { reported.city(ofIndicator: rows.index, in: $0)?.value }
        guard values.contains(where: { $0 != nil }) else { return nil }
        let points = zip(years, values).map { year, value in
            LineChart.Point(
                year: year,
                value: value,
                printed: value.map(rows.printing.text) ?? ""
            )
        }
        return LineChart.Series(name: rows.cityName, points: points)
    }
}
