import Diagnostics
import Statistics
import Tables

/// Reads the records of one delivered file into a harvest, row by row.
struct Gatherer {
    let delivery: Delivery
    let sheet: Sheet
    let match: ColumnMatch
    private(set) var filter: RowFilter
    private(set) var places: RowPlaces
    private(set) var harvest: Harvest
    /// How the numbers of each link were written.
    private(set) var marks: [DecimalMarks]
    private(set) var tally = RowTally()
    private var periods: PeriodIndex
    private var measures = MeasureNames()
    /// Said at the end, unless a missing filter explains them all.
    private var duplicates = Report()
    private let cells: CellStore

    init(
        _ delivery: Delivery,
        sheet: Sheet,
        match: ColumnMatch,
        places: RowPlaces,
        slots: AreaSlots,
        provisional: Set<String>,
        report: inout Report
    ) {
        self.delivery = delivery
        self.sheet = sheet
        self.match = match
        self.places = places
        cells = CellStore(delivery, sheet: sheet)
        filter = RowFilter(delivery, sheet: sheet, report: &report)
        harvest = Harvest(delivery, slotCount: slots.count, isLong: sheet.long != nil)
        marks = Array(repeating: DecimalMarks(), count: delivery.links.count)
        periods = PeriodIndex(
            fixed: sheet.period == nil ? delivery.period : nil,
            provisional: provisional
        )
        for use in match.uses { harvest.fields[use.link] = use.field }
        for uses in match.usesByMeasure.values {
            for use in uses { harvest.fields[use.link] = use.field }
        }
    }

    /// Takes one record that has the right number of fields.
    mutating func take(_ record: Record, report: inout Report) {
        guard filter.accepts(record) else { return tally.filtered += 1 }
        guard let uses = uses(of: record) else { return tally.otherMeasures += 1 }
        guard let period = period(of: record, report: &report) else { return tally.refused += 1 }
        let year = delivery.codeYear ?? period.period.year
        guard let slots = places.slots(of: record, year: year) else { return }
        filter.note(record)
        tally.used += 1
        let page = harvest.page(for: period)
        let free = slots.filter {
            claim($0, page: page, uses: uses, record: record)
        }
        for slot in slots { noteChange(record, slot: slot, year: period.period.year) }
        guard !free.isEmpty else { return }
        cells.put(
            record,
            at: free,
            uses,
            in: &harvest.pages[page],
            marks: &marks,
            report: &report
        )
    }

    /// The second reading of a file with unclear decimal marks: says it of every cell that has one.
    mutating func explain(
        _ record: Record,
        refused: (_ field: Int) -> [NumberShape: DecimalMarks.Refusal],
        report: inout Report
    ) {
        guard filter.accepts(record), let uses = uses(of: record),
            let period = period(of: record, report: &report),
            let slots = places.slots(of: record, year: delivery.codeYear ?? period.period.year)
        else { return }
        let page = harvest.page(for: period)
        var lastField = -1
        for use in uses where use.field != lastField {
            lastField = use.field
            let shape = NumberCell.read(record[use.field]).shape
            guard let refusal = refused(use.field)[shape] else { continue }
            for same in uses where same.field == use.field {
                for slot in slots { harvest.pages[page].refuse(same.link, slot: slot) }
            }
            let cell = Blanks.trimmed(record.string(use.field))
            report.add(
                refusal.message(cell, column: sheet.header[use.field]),
                at: Location(delivery.path, line: record.line, field: use.field + 1)
            )
        }
    }

    func finish(footers: Int, report: inout Report) {
        let hasDuplicates = !duplicates.diagnostics.isEmpty
        let isMixed = filter.saysMixed(
            delivery,
            sheet: sheet,
            hasDuplicates: hasDuplicates,
            report: &report
        )
        if !isMixed { report.add(contentsOf: duplicates) }
        places.finish(path: delivery.path, report: &report)
        var tally = tally
        tally.footers = footers
        tally.otherColumns = sheet.topics.count - Set(match.uses.map(\.field)).count
        tally.finish(
            delivery,
            outside: places.outsideRows,
            missed: places.missedRows,
            report: &report
        )
        guard sheet.long != nil else { return }
        measures.finish(delivery, match: match, isOurs: delivery.form == .tabel, report: &report)
    }
}

extension Gatherer {
    private mutating func uses(of record: Record) -> [ColumnMatch.Use]? {
        guard let long = sheet.long else { return match.uses }
        let name = Blanks.trimmed(record.string(long.measure))
        measures.note(name, line: record.line, field: long.measure)
        return match.usesByMeasure[name]
    }

    private mutating func period(of record: Record, report: inout Report) -> DeliveredPeriod? {
        let cell = sheet.period.map { record.string($0) }
        if let period = periods.period(cell) { return period }
        if let cell, let field = sheet.period {
            let location = Location(delivery.path, line: record.line, field: field + 1)
            report.add(.unreadablePeriod(Blanks.trimmed(cell)), at: location)
        }
        return nil
    }

    /// Whether nothing was read for this place and period before; a second row is an error.
    private mutating func claim(
        _ slot: Int,
        page: Int,
        uses: [ColumnMatch.Use],
        record: Record
    ) -> Bool {
        guard let first = harvest.line(of: uses, slot: slot, page: page) else {
            harvest.note(record.line, of: uses, slot: slot, page: page)
            return true
        }
        let field = places.field + 1
        duplicates.add(
            .duplicateRow(period: harvest.pages[page].period),
            at: Location(delivery.path, line: record.line, field: field),
            notes: [
                .init(
                    "hier staat de eerste",
                    at: Location(delivery.path, line: first, field: field)
                )
            ]
        )
        return false
    }

    private mutating func noteChange(_ record: Record, slot: Int, year: Int) {
        guard let field = sheet.change else { return }
        let mark = Blanks.trimmed(record[field])
        guard mark.count == 1, mark[0] == UInt8(ascii: "3") else { return }
        harvest.changes.append((slot, year))
    }
}

extension Diagnostic.Message {
    static func duplicateRow(period: Period) -> Self {
        .error(
            "WM160",
            "dit gebied heeft in dit bestand al cijfers over \(period); houd één rij over"
        )
    }
}
