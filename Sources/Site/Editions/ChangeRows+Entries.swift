import Community
import Editions
import Statistics
import Templates
import Wording

extension ChangeRows {
    /// Rules, figures, themes, areas and sources, in that order.
    var method: [Record] {
        entries(comparison.settings, .changedRule) { PlainText.of($0.key) }
            + entries(comparison.indicators, .changedIndicator) { $0.name }
            + entries(comparison.themes, .changedTheme) { $0.name }
            + entries(comparison.areas, .changedArea) { $0.name }
            + entries(comparison.sources, .changedSource) { $0.name }
    }

    private func entries(
        _ changes: EntryChanges,
        _ kind: PageWord,
        name: (EntryChanges.Entry) -> String
    ) -> [Record] {
        let kind = words[kind]
        return changes.added.map { row(area: kind, name: name($0), what: words[.entryNew]) }
            + changes.removed.map { row(area: kind, name: name($0), what: words[.entryGone]) }
            + changes.changed.flatMap { change in
                change.columns.map { column in
                    row(
                        area: kind,
                        name: name(change.entry),
                        what: PlainText.of(column.column),
                        before: PlainText.ofValue(column.before),
                        after: PlainText.ofValue(column.after)
                    )
                }
            }
    }

    /// New, gone, or further than they were.
    var measures: [Record] {
        let changes = comparison.measures
        return changes.added.map { measure($0, words[.entryNew]) }
            + changes.removed.map { measure($0, words[.entryGone]) }
            + changes.changed.compactMap { change in
                change.columns.first.map { column in
                    measure(
                        change.entry,
                        words[.entryChanged],
                        before: stand(column.before),
                        after: stand(column.after)
                    )
                }
            }
    }

    private func measure(
        _ entry: EntryChanges.Entry,
        _ what: String,
        before: String = "",
        after: String = ""
    ) -> Record {
        let areas = site.dataset.areas
        let place = areas.index(of: entry.area)
        let measure = site.sources.community.measures.first {
            $0.area == place && $0.key == entry.key
        }
        return row(
            area: place.map { areas[$0].name } ?? entry.area,
            areaAddress: address(ofArea: entry.area),
            name: entry.name,
            address: measure.map { frame.home + Addresses.measure($0, in: areas) } ?? "",
            what: what,
            before: before,
            after: after
        )
    }

    private func stand(_ name: String) -> String {
        Stand(rawValue: name).map { words[$0] } ?? PlainText.of(name)
    }
}

/// What a table says, as a reader would write it.
enum PlainText {
    static func of(_ text: String) -> String {
        String(text.map { $0 == "_" ? " " : $0 })
    }

    /// A number in the Dutch way, but a year as it is; a dash where there is nothing.
    static func ofValue(_ text: String) -> String {
        if text.isEmpty { return DutchFormat.nothing }
        guard text.utf8.allSatisfy({ (0x30...0x39) ~= $0 || $0 == 0x2E || $0 == 0x2D }),
            let number = Double(text)
        else { return of(text) }
        if let whole = Int(text), (1900...2199) ~= whole { return text }
        return DutchFormat.shortest(number)
    }
}
