import Statistics
import Templates
import Wording

/// The few figures that describe an area, none of which has a score.
struct KeyFigures {
    /// More than this is a table.
    private static let limit = 4

    private let view: AreaView

    init(_ view: AreaView) {
        self.view = view
    }

    /// The number of inhabitants first, and then in the municipality's own order.
    var figures: [AreaFigure] {
        let dataset = view.dataset
        let described = dataset.themes.indices
            .filter { !view.reported.isScored(theme: $0) }
            .flatMap { dataset.indicators(of: $0) }
        let people = dataset.indicators.firstIndex {
            $0.key == dataset.method.populationIndicator
        }
        let order = [people].compactMap(\.self) + described.filter { $0 != people }
        let figures = order.lazy.compactMap { view.figure($0) }.filter { $0.value != nil }
        return Array(figures.prefix(Self.limit))
    }

    var records: [Record] { figures.map(record) }

    private func record(_ figure: AreaFigure) -> Record {
        let printing = Printing(view.dataset.indicators[figure.indicator])
        return Record(
            Contracts.keyFigure,
            [
                "naam": .text(printing.name),
                "waarde": .text(figure.value.map(printing.text) ?? ""),
                "stad": .text(figure.city.map(printing.text) ?? DutchFormat.nothing),
                "jaar": .text("\(figure.year)"),
            ]
        )
    }
}
