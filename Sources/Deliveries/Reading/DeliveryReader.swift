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
            return LemonGatherer.harvest(
                delivery,
                text: text,
                slots: slots,
                scan: &scan,
                report: &report
            )
        }
        let preview = Preview(text)
        guard let sheet = sheet(of: delivery, preview: preview, report: &report) else { return nil }
        scan?.begin(sheet)
        sheet.reportUnknownColumns(of: delivery, report: &report)
        var gatherer = gatherer(
            delivery.completed(for: sheet),
            sheet: sheet,
            text: text,
            provisional: CodeLists.provisionalPeriods(delivery, sibling: sibling),
            report: &report
        )
        let footers = gather(&gatherer, text: text, scan: &scan, report: &report)
        var check = MarkCheck(gatherer, preview: preview, text: text)
        check.run(report: &report)
        gatherer = check.gatherer
        gatherer.finish(footers: footers, report: &report)
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
        let other = DeliveryForm.recognised(preview)
        // Any table with a column of codes could pass for StatLine; then the surer form is the right one.
        let isOther = delivery.form == .statline && (other == .kwb || other == .odata4)
        guard !isOther, let sheet = delivery.form.sheet(preview) else {
            report.add(
                .notThisForm(delivery.form, path: delivery.path, other: other),
                at: delivery.place("vorm")
            )
            return nil
        }
        if let field = sheet.period, delivery.period != nil {
            report.add(
                .twoPeriods(delivery.path, column: sheet.header[field]),
                at: delivery.place("periode")
            )
        }
        guard sheet.period != nil || delivery.period != nil else {
            report.add(.noPeriod(delivery.path), at: delivery.place("periode"))
            return nil
        }
        return sheet
    }

    private func gatherer(
        _ delivery: Delivery,
        sheet: Sheet,
        text: DelimitedText,
        provisional: Set<String>,
        report: inout Report
    ) -> Gatherer {
        let places = RowPlaces(
            sheet,
            slots: slots,
            acceptsKeys: delivery.form == .tabel,
            named: sheet.namedPlaces(of: delivery, text: text, slots: slots)
        )
        return Gatherer(
            delivery,
            sheet: sheet,
            match: ColumnMatch(delivery, sheet: sheet, report: &report),
            places: places,
            slots: slots,
            provisional: provisional,
            report: &report
        )
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
}

extension Diagnostic.Message {
    static let doubledQuotes = error(
        "WM101",
        "de aanhalingstekens in deze regel zijn verdubbeld, zodat de kop één cel is; haal het bestand opnieuw op bij de bron"
    )

    static func notThisForm(_ form: DeliveryForm, path: String, other: DeliveryForm?) -> Self {
        let hint =
            other.map { "; het lijkt op '\($0.rawValue)'" } ?? "; data/README.md noemt de vormen"
        return .error("WM100", "\(path) heeft niet de indeling van vorm '\(form.rawValue)'\(hint)")
    }
}
