import Statistics
import Templates
import Wording

/// What stands out in one area, each thing in a sentence that leads to its row.
struct HighlightRows {
    private let view: AreaView
    private let found: Highlights?

    init(_ view: AreaView) {
        self.view = view
        found = view.findings.highlights(of: view.index)
    }

    var strengths: [Record] { records(found?.strengths) }
    var concerns: [Record] { records(found?.concerns) }
    var changes: [Record] { records(found?.changes) }

    var isEmpty: Bool { strengths.isEmpty && concerns.isEmpty && changes.isEmpty }

    static func record(_ item: Highlights.Item, _ view: AreaView, _ address: String) -> Record? {
        let indicator = view.dataset.indicators[item.indicator]
        guard let sentence = sentence(item, view) else { return nil }
        return Record(
            Contracts.remark,
            [
                "zin": .text(sentence),
                "adres": .text("\(address)#\(FigureRow.anchor(indicator))"),
                "fictief": .flag(view.site.usesFictitious([item.indicator])),
            ]
        )
    }

    private func records(_ items: [Highlights.Item]?) -> [Record] {
        // From the page of the area itself there is no way to go.
        (items ?? []).compactMap { Self.record($0, view, "") }
    }

    /// The same figures as in the row; nothing where a row lacks one of them.
    private static func sentence(_ item: Highlights.Item, _ view: AreaView) -> String? {
        let indicator = view.dataset.indicators[item.indicator]
        let printing = Printing(indicator)
        guard let since = item.since else {
            guard let figure = view.figure(item.indicator), let value = figure.value,
                let city = figure.city
            else { return nil }
            return view.site.words.highlight(
                item,
                indicator.name,
                value: printing.text(value),
                area: view.area.name,
                cityValue: printing.text(city),
                city: view.city.name
            )
        }
        let series = FigureSeries(
            item.indicator,
            of: view.index,
            until: view.gemeente.reportYear,
            view.dataset
        )
        guard let first = series.points.first(where: { $0.year == since })?.value,
            let last = series.points.first(where: { $0.year == item.year })?.value
        else { return nil }
        return view.site.words.highlight(
            item,
            indicator.name,
            area: view.area.name,
            from: printing.text(first),
            to: printing.text(last)
        )
    }
}
