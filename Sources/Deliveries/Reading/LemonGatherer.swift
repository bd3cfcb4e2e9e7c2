import Diagnostics
import Statistics
import Tables

/// Reads a LEMON matrix into a harvest: every cell has its own aspect, area and year.
struct LemonGatherer {
    private let delivery: Delivery
    private let areas: Areas
    private var harvest: Harvest
    private var marks = DecimalMarks()

    static func harvest(
        _ delivery: Delivery,
        text: DelimitedText,
        slots: AreaSlots,
        scan: inout PersonalDataScan?,
        report: inout Report
    ) -> Harvest? {
        var rows: [Preview.Row] = []
        scan?.begin(matrixOf: Preview(text).rows.map(\.cells.count).max() ?? 0)
        text.forEachRecord(report: &report) { record, _ in
            scan?.look(at: record)
            rows.append(Preview.Row(record))
        }
        let blocks = LemonBlocks(rows)
        guard !blocks.figures.isEmpty else {
            report.add(
                .notThisForm(delivery.form, path: delivery.path, other: nil),
                at: delivery.place("vorm")
            )
            return nil
        }
        var gatherer = LemonGatherer(delivery.withRespondents(blocks), slots: slots)
        gatherer.read(blocks, report: &report)
        return gatherer.harvest
    }

    private init(_ delivery: Delivery, slots: AreaSlots) {
        self.delivery = delivery
        self.areas = slots.areas
        harvest = Harvest(delivery, slotCount: slots.count, isLong: true)
    }
}

extension LemonGatherer {
    private mutating func read(_ blocks: LemonBlocks, report: inout Report) {
        for line in blocks.unplacedRows {
            report.add(.figuresBeforeAreas, at: Location(delivery.path, line: line))
        }
        for stray in blocks.strays {
            report.add(
                .figureWithoutArea(stray.cell),
                at: Location(delivery.path, line: stray.line, field: stray.field + 1)
            )
        }
        let indices = LemonAreas(blocks, areas: areas, path: delivery.path, report: &report)
        let links = Dictionary(grouping: delivery.links.indices) { delivery.links[$0].column }
        reportUnknownAspects(blocks, report: &report)
        for figure in blocks.figures {
            guard let area = indices[figure.area] else { continue }
            for link in links[figure.aspect] ?? [] {
                take(figure, area: area, link: link, report: &report)
            }
        }
        explainMarks(blocks, report: &report)
    }

    private func reportUnknownAspects(_ blocks: LemonBlocks, report: inout Report) {
        let aspects = Set(blocks.figures.map(\.aspect)).sorted()
        for link in delivery.links where !aspects.contains(link.column) {
            report.add(
                .unknownColumn(link.column, in: delivery.path, known: aspects),
                at: link.location
            )
        }
    }

    private mutating func take(
        _ figure: LemonBlocks.Figure,
        area: Int,
        link: Int,
        report: inout Report
    ) {
        let place = Location(delivery.path, line: figure.line, field: figure.field + 1)
        guard let period = figure.year.flatMap({ DeliveredPeriod($0) }) ?? delivery.period else {
            return report.add(.noPeriod(delivery.path), at: delivery.place("periode"))
        }
        let page = harvest.page(for: period)
        if let first = harvest.location(of: link, slot: area, page: page) {
            let note = Diagnostic.Note(
                "hier staat de eerste",
                at: Location(first.path, line: first.line)
            )
            return report.add(.duplicateRow(period: period.period), at: place, notes: [note])
        }
        let cell = checked(figure, link: delivery.links[link], at: place, report: &report)
        marks.add(cell.shape)
        let line = area * harvest.linkCount + link
        let index = harvest.pages[page].start(of: link) + area * Harvest.Page.strip
        harvest.pages[page].lines[line] = UInt32(clamping: figure.line)
        harvest.pages[page].values[index] = cell.value
        harvest.pages[page].statuses[index] = cell.status
    }

    private func checked(
        _ figure: LemonBlocks.Figure,
        link: ColumnLink,
        at place: Location,
        report: inout Report
    ) -> NumberCell {
        let cell = NumberCell.read(figure.cell)
        if cell.shape == .unreadable {
            report.add(.unreadableNumber(figure.cell, column: figure.aspect), at: place)
        }
        guard cell.status == .value else { return cell }
        let value = cell.value * link.factor
        guard link.range.bounds.contains(value) else {
            report.add(link.range.message(figure.cell, column: figure.aspect), at: place)
            return NumberCell(value: .nan, status: .refused, shape: cell.shape)
        }
        return NumberCell(value: value, status: .value, shape: cell.shape)
    }

    private func explainMarks(_ blocks: LemonBlocks, report: inout Report) {
        let refused = marks.refusedShapes(DecimalMarks.Habit())
        let linked = Set(delivery.links.map(\.column))
        for figure in blocks.figures where linked.contains(figure.aspect) {
            guard let refusal = refused[NumberCell.read(figure.cell).shape] else { continue }
            report.add(
                refusal.message(figure.cell, column: figure.aspect),
                at: Location(delivery.path, line: figure.line, field: figure.field + 1)
            )
        }
    }
}

extension NumberCell {
    static func read(_ text: String) -> NumberCell {
        var text = text
        return text.withUTF8 { read($0) }
    }
}

extension Diagnostic.Message {
    fileprivate static let figuresBeforeAreas = error(
        "WM102",
        "boven deze rij staat geen regel met de namen van de gebieden; begin een blok met 'meting 2024;Centrum;...'"
    )

    fileprivate static func figureWithoutArea(_ cell: String) -> Self {
        .error(
            "WM104",
            "boven '\(cell)' staat geen gebied; geef de kolom de naam van een gebied, of kijk of een komma als scheidingsteken telt"
        )
    }
}
