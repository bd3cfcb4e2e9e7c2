import Statistics
import Templates
import Wording

/// The sources of the figures, the newest first.
struct News {
    private struct Item {
        let source: Source
        let year: Int
    }

    private let site: SiteAssembly
    private let items: [Item]

    init(_ site: SiteAssembly, _ gemeente: GemeenteFindings) {
        let dataset = site.dataset
        self.site = site
        items = dataset.sources.indices.compactMap { source in
            let years = dataset.indicators.indices
                .filter { dataset.indicators[$0].source == source }
                .flatMap { dataset.observations[$0].map(\.period) }
                .filter { $0.isYear && $0.year <= gemeente.reportYear }
                .map(\.year)
            return years.max().map { Item(source: dataset.sources[source], year: $0) }
        }
    }

    var records: [Record] {
        let sorted = items.enumerated().sorted { left, right in
            let dates = (left.element.source.published, right.element.source.published)
            if dates.0 != dates.1 { return dates.0 > dates.1 }
            let years = (left.element.year, right.element.year)
            return years.0 == years.1 ? left.offset < right.offset : years.0 > years.1
        }
        return sorted.map { record($0.element) }
    }

    private func record(_ item: Item) -> Record {
        Record(
            Contracts.news,
            [
                "naam": .text(item.source.name),
                "periode": .text("\(item.year)"),
                "gepubliceerd": .text(DutchFormat.date(item.source.published)),
                "fictief": .flag(item.source.isFictitious),
            ]
        )
    }
}
