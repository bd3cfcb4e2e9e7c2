import Diagnostics
import Statistics
import Tables

extension Sheet {
    /// Without codes the whole file is read for its names first: their order tells the areas.
    func namedPlaces(
        of delivery: Delivery,
        text: DelimitedText,
        slots: AreaSlots
    ) -> [Int: NamedPlace] {
        guard readsNames, let field = places.name else { return [:] }
        var groups: [[String]: [NamedRow]] = [:]
        var ignored = Report()
        let keys = dimensions + (period.map { [$0] } ?? [])
        text.forEachRecord(report: &ignored) { record, _ in
            guard record.line > headerLine, record.count == header.count,
                !Footer.isFooter(record)
            else { return }
            let group = keys.map { Blanks.trimmed(record.string($0)) }
            groups[group, default: []].append(namedRow(record, name: field))
        }
        let book = NameBook(slots.areas)
        var places: [Int: NamedPlace] = [:]
        for (group, rows) in groups {
            let period = period == nil ? delivery.period : DeliveredPeriod(group.last ?? "")
            let codes = AreaBook(slots, year: delivery.codeYear ?? period?.period.year ?? .max)
            for (row, place) in zip(rows, NameOrder.places(of: rows, book: book, codes: codes)) {
                places[row.line] = place
            }
        }
        return places
    }

    private func namedRow(_ record: Record, name: Int) -> NamedRow {
        func cell(_ field: Int) -> String { Blanks.trimmed(record.string(field)) }
        return NamedRow(
            line: record.line,
            name: cell(name),
            gemeente: places.gemeente.map(cell),
            level: places.level.flatMap { AreaLevel(rawValue: cell($0).lowercased()) }
        )
    }
}
