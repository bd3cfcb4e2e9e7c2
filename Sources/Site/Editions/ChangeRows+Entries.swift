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

    /// Measures, their goals, initiatives and organisations: what is new, gone or not what it was.
    var agreements: [Record] {
        rows(comparison.measures, new: .entryNew, gone: .entryGone, measure)
            + rows(comparison.targets, new: .targetNew, gone: .targetGone, measure)
            + rows(comparison.initiatives, new: .entryNew, gone: .entryGone, initiative)
            + rows(comparison.organisations, new: .entryNew, gone: .entryGone, organisation)
    }

    private func rows(
        _ changes: EntryChanges,
        new: PageWord,
        gone: PageWord,
        _ row: (EntryChanges.Entry, ChangedCell) -> Record
    ) -> [Record] {
        changes.added.map { row($0, ChangedCell(what: words[new])) }
            + changes.removed.map { row($0, ChangedCell(what: words[gone])) }
            + changes.changed.flatMap { change in
                change.columns.map { row(change.entry, cell($0)) }
            }
    }

    private func cell(_ change: EntryChanges.ColumnChange) -> ChangedCell {
        guard change.column == "stand" else {
            return ChangedCell(
                what: PlainText.of(change.column),
                before: PlainText.ofValue(change.before),
                after: PlainText.ofValue(change.after)
            )
        }
        return ChangedCell(
            what: words[.entryChanged],
            before: stand(change.before),
            after: stand(change.after)
        )
    }

    /// A measure, or a goal of it, by the page of the measure.
    private func measure(_ entry: EntryChanges.Entry, _ cell: ChangedCell) -> Record {
        let areas = site.dataset.areas
        let place = areas.index(of: entry.area)
        let measure = site.sources.community.measures.first {
            $0.area == place && $0.key == entry.key
        }
        return row(
            area: place.map { areas[$0].name } ?? entry.area,
            areaAddress: address(ofArea: entry.area),
            name: measure?.title ?? entry.name,
            address: measure.map { frame.home + Addresses.measure($0, in: areas) } ?? "",
            what: cell.what,
            before: cell.before,
            after: cell.after
        )
    }

    private func initiative(_ entry: EntryChanges.Entry, _ cell: ChangedCell) -> Record {
        let initiative = site.sources.community.initiatives.first { $0.key == entry.key }
        return row(
            area: words[.kindInitiative],
            name: entry.name,
            address: initiative.map { frame.home + Addresses.initiative($0) } ?? "",
            what: cell.what,
            before: cell.before,
            after: cell.after
        )
    }

    private func organisation(_ entry: EntryChanges.Entry, _ cell: ChangedCell) -> Record {
        row(
            area: words[.kindOrganisation],
            name: entry.name,
            what: cell.what,
            before: cell.before,
            after: cell.after
        )
    }

    private func stand(_ name: String) -> String {
        Stand(rawValue: name).map { words[$0] } ?? PlainText.of(name)
    }
}

/// What is not the same of something: in one word, or a column with its two values.
private struct ChangedCell {
    let what: String
    var before = ""
    var after = ""
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
