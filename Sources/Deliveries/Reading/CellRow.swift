import Diagnostics
import Statistics
import Tables

/// The cells of one record on their way into a page of the harvest.
struct CellRow {
    let delivery: Delivery
    let sheet: Sheet
    let record: Record
    let slots: [Int]

    /// Reads every field once, though it may feed several links and slots.
    func store(
        _ uses: [ColumnMatch.Use],
        in page: inout Harvest.Page,
        marks: inout [DecimalMarks],
        report: inout Report
    ) {
        let links = delivery.links.count
        var lastField = -1
        var cell = NumberCell.missing(.empty)
        for use in uses {
            if use.field != lastField {
                cell = read(use.field, report: &report)
                lastField = use.field
            }
            marks[use.link].add(cell.shape)
            let kept = checked(cell, use, report: &report)
            for slot in slots {
                page.values[slot * links + use.link] = kept.value
                page.statuses[slot * links + use.link] = kept.status
            }
        }
    }
}

extension CellRow {
    @inline(__always)
    private func read(_ field: Int, report: inout Report) -> NumberCell {
        let cell = NumberCell.read(record[field])
        if cell.shape == .unreadable {
            report.add(
                .unreadableNumber(text(field), column: sheet.header[field]),
                at: place(field)
            )
        }
        guard cell.status == .empty, let reason = sheet.long?.reason else { return cell }
        return .missing(ValueAttribute.status(text(reason)))
    }

    /// The number times the factor of its link, when that can be right.
    @inline(__always)
    private func checked(
        _ cell: NumberCell,
        _ use: ColumnMatch.Use,
        report: inout Report
    ) -> NumberCell {
        guard cell.status == .value else { return cell }
        let value = cell.value * use.factor
        if use.bounds.contains(value) {
            return NumberCell(value: value, status: .value, shape: cell.shape)
        }
        refuse(use, report: &report)
        return NumberCell(value: .nan, status: .refused, shape: cell.shape)
    }

    private func refuse(_ use: ColumnMatch.Use, report: inout Report) {
        let range = delivery.links[use.link].range
        let message = range.message(text(use.field), column: sheet.header[use.field])
        report.add(message, at: place(use.field))
    }

    private func text(_ field: Int) -> String { Blanks.trimmed(record.string(field)) }

    private func place(_ field: Int) -> Location {
        Location(delivery.path, line: record.line, field: field + 1)
    }
}
