import Diagnostics
import Statistics
import Tables

/// Reads delivered files, each in its own form, into harvests of the areas of one project.
struct DeliveryReader {
    private let slots: AreaSlots

    init(_ slots: AreaSlots) { self.slots = slots }

    /// What one delivery yields; nothing when its file is not of its form, which the report says.
    func harvest(
        _ delivery: Delivery,
        text: DelimitedText,
        scan: inout PersonalDataScan?,
        sibling: (String) -> InputFile?,
        report: inout Report
    ) -> Harvest? {
        if delivery.form == .lemon {
            return LemonGatherer.harvest(delivery, text: text, slots: slots, report: &report)
        }
        let preview = Preview(text)
        guard let sheet = sheet(of: delivery, preview: preview, report: &report) else { return nil }
        scan?.begin(sheet)
        let delivery = delivery.completed(for: sheet)
        let match = ColumnMatch(delivery, sheet: sheet, report: &report)
        let named = namedPlaces(sheet, text: text, delivery: delivery)
        let places = RowPlaces(
            sheet,
            slots: slots,
            acceptsKeys: delivery.form == .tabel,
            named: named
        )
        var gatherer = Gatherer(
            delivery,
            sheet: sheet,
            match: match,
            places: places,
            slots: slots,
            provisional: CodeLists.provisionalPeriods(delivery, sibling: sibling),
            report: &report
        )
        let footers = gather(&gatherer, text: text, scan: &scan, report: &report)
        explainMarks(gatherer, text: text, report: &report)
        gatherer.finish(report: &report)
        var tally = gatherer.tally
        tally.footers = footers
        tally.finish(
            delivery,
            outside: gatherer.places.outsideRows,
            missed: gatherer.places.missedRows,
            report: &report
        )
        return gatherer.harvest
    }
}

extension DeliveryReader {
    private func sheet(
        of delivery: Delivery,
        preview: Preview,
        report: inout Report
    ) -> Sheet? {
        if let line = preview.lineOfDoubledQuotes {
            report.add(.doubledQuotes, at: Location(delivery.path, line: line))
            return nil
        }
        guard let sheet = delivery.form.sheet(preview) else {
            let other = DeliveryForm.recognised(preview)
            report.add(
                .notThisForm(delivery.form, path: delivery.path, other: other),
                at: delivery.location
            )
            return nil
        }
        if let field = sheet.period, delivery.period != nil {
            report.add(
                .twoPeriods(delivery.path, column: sheet.header[field]),
                at: delivery.location
            )
        }
        guard sheet.period != nil || delivery.period != nil else {
            report.add(.noPeriod(delivery.path), at: delivery.location)
            return nil
        }
        return sheet
    }

    /// One pass over the file; returns how many of its rows were footers.
    private func gather(
        _ gatherer: inout Gatherer,
        text: DelimitedText,
        scan: inout PersonalDataScan?,
        report: inout Report
    ) -> Int {
        let sheet = gatherer.sheet
        var footers = 0
        text.forEachRecord(report: &report) { record, report in
            guard record.line > sheet.headerLine else { return }
            if Footer.isFooter(record) {
                footers += 1
            } else if record.hasWidth(sheet.header.count, path: text.path, report: &report) {
                scan?.look(at: record)
                gatherer.take(record, report: &report)
            }
        }
        return footers
    }

    /// Reads once more when a comma or a point turned out to be unclear, to name every such cell.
    private func explainMarks(_ gatherer: Gatherer, text: DelimitedText, report: inout Report) {
        let delivery = gatherer.delivery
        let pointIsUsual = [.odata3, .rivm].contains(delivery.form) || text.delimiter == .comma
        var marks: [Int: DecimalMarks] = [:]
        for (link, mark) in gatherer.marks.enumerated() {
            // The KWB workbook writes some columns with a comma and others with a point.
            let scope = delivery.form == .kwb ? gatherer.harvest.fields[link] : -1
            marks[scope, default: DecimalMarks()].add(mark)
        }
        let refused = marks.mapValues { $0.refusedShapes(pointIsUsual: pointIsUsual) }
        guard refused.values.contains(where: { !$0.isEmpty }) else { return }
        var gatherer = gatherer
        text.forEachRecord(report: &report) { record, report in
            guard record.line > gatherer.sheet.headerLine,
                record.count == gatherer.sheet.header.count,
                !Footer.isFooter(record)
            else { return }
            gatherer.explain(
                record,
                refused: { refused[delivery.form == .kwb ? $0 : -1] ?? [:] },
                report: &report
            )
        }
    }

    /// Without codes the whole file is read for its names first: their order tells the areas.
    private func namedPlaces(
        _ sheet: Sheet,
        text: DelimitedText,
        delivery: Delivery
    ) -> [Int: NamedPlace] {
        guard sheet.readsNames, let field = sheet.places.name else { return [:] }
        var groups: [String: [NamedRow]] = [:]
        var ignored = Report()
        let keys = sheet.dimensions + (sheet.period.map { [$0] } ?? [])
        text.forEachRecord(report: &ignored) { record, _ in
            guard record.line > sheet.headerLine, record.count == sheet.header.count,
                !Footer.isFooter(record)
            else { return }
            func cell(_ field: Int) -> String { Blanks.trimmed(record.string(field)) }
            let group = keys.map(cell).joined(separator: "\u{1F}")
            let row = NamedRow(
                line: record.line,
                name: cell(field),
                gemeente: sheet.places.gemeente.map(cell),
                level: sheet.places.level.flatMap { AreaLevel(rawValue: cell($0).lowercased()) }
            )
            groups[group, default: []].append(row)
        }
        let book = NameBook(slots.areas)
        let codes = AreaBook(slots, year: delivery.codeYear ?? delivery.period?.period.year ?? .max)
        var places: [Int: NamedPlace] = [:]
        for rows in groups.values {
            for (row, place) in zip(rows, NameOrder.places(of: rows, book: book, codes: codes)) {
                places[row.line] = place
            }
        }
        return places
    }
}

extension Diagnostic.Message {
    static let doubledQuotes = error(
        "WM101",
        "de aanhalingstekens in deze regel zijn verdubbeld, zodat de kop één cel is; haal het bestand opnieuw op bij de bron"
    )

    static func notThisForm(_ form: DeliveryForm, path: String, other: DeliveryForm?) -> Self {
        let hint = other.map { "; het lijkt op '\($0.rawValue)'" } ?? ""
        return .error("WM100", "\(path) heeft niet de indeling van vorm '\(form.rawValue)'\(hint)")
    }
}
