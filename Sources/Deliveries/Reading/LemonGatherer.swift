import Diagnostics
import Statistics
import Tables

/// Reads a LEMON matrix into a harvest: every cell has its own aspect, area and year.
struct LemonGatherer {
    private let delivery: Delivery
    private let areas: Areas
    private var harvest: Harvest
    private var marks = DecimalMarks()
    private var areaByName: [String: Int] = [:]

    static func harvest(
        _ delivery: Delivery,
        text: DelimitedText,
        slots: AreaSlots,
        report: inout Report
    ) -> Harvest? {
        var rows: [Preview.Row] = []
        text.forEachRecord(report: &report) { record, _ in
            let cells = (0..<record.count).map { Blanks.trimmed(record.string($0)) }
            rows.append(Preview.Row(line: record.line, cells: cells))
        }
        let blocks = LemonBlocks(rows)
        guard !blocks.figures.isEmpty else {
            report.add(
                .notThisForm(delivery.form, path: delivery.path, other: nil),
                at: delivery.location
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
        for (name, line, field) in blocks.areas {
            find(name, at: Location(delivery.path, line: line, field: field + 1), report: &report)
        }
        let links = Dictionary(grouping: delivery.links.indices) { delivery.links[$0].column }
        reportUnknownAspects(blocks, report: &report)
        for figure in blocks.figures {
            guard let area = areaByName[figure.area] else { continue }
            for link in links[figure.aspect] ?? [] {
                take(figure, area: area, link: link, report: &report)
            }
        }
        explainMarks(blocks, report: &report)
    }

    /// A wijk goes before a buurt of the same name: the matrix has wijken beside each other.
    private mutating func find(_ name: String, at location: Location, report: inout Report) {
        let folded = [Fold.name(name), Fold.name(NameBook.stem(of: name))]
        let found = areas.all.indices.filter { index in
            let area = areas[index]
            let names = [area.key, area.name, NameBook.stem(of: area.name)] + area.aliases
            return names.contains { folded.contains(Fold.name($0)) }
        }
        let level = found.map { areas[$0].level }.min()
        let highest = found.filter { areas[$0].level == level }
        if highest.count == 1 {
            areaByName[name] = highest[0]
        } else if found.isEmpty {
            report.add(.unknownMatrixArea(name, known: areas.all.map(\.name)), at: location)
        } else {
            report.add(.ambiguousMatrixArea(name), at: location)
        }
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
            return report.add(.noPeriod(delivery.path), at: delivery.location)
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
        let refused = marks.refusedShapes(pointIsUsual: false)
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

extension Delivery {
    /// The row of respondents counts for every aspect that has no row of its own.
    fileprivate func withRespondents(_ blocks: LemonBlocks) -> Delivery {
        guard
            let row = blocks.figures.first(where: { LemonBlocks.isRespondents($0.aspect) })?.aspect
        else { return self }
        let counted = Set(links.filter { $0.role == .respondents }.map(\.indicator))
        let added = links.filter { $0.role == .value && !counted.contains($0.indicator) }.map {
            ColumnLink(
                column: row,
                indicator: $0.indicator,
                role: .respondents,
                factor: 1,
                range: .notNegative,
                location: $0.location
            )
        }
        return Delivery(
            key: key,
            source: source,
            path: path,
            form: form,
            period: period,
            filters: filters,
            codeYear: codeYear,
            links: links + added,
            location: location
        )
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

    fileprivate static func unknownMatrixArea(_ name: String, known: [String]) -> Self {
        .error(
            "WM135",
            "'\(name)' is geen gebied van dit project\(NearMiss.hint(for: name, among: known))"
        )
    }

    fileprivate static func ambiguousMatrixArea(_ name: String) -> Self {
        .error(
            "WM136",
            "'\(name)' is de naam van meer dan één gebied; schrijf de sleutel uit gebieden.csv"
        )
    }
}
