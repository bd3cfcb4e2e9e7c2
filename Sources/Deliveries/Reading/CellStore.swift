import Diagnostics
import Statistics
import Tables

/// Puts the cells of records into the pages of a harvest.
struct CellStore {
    private let delivery: Delivery
    private let sheet: Sheet
    /// OData v4 says here why a value is absent.
    private let reason: Int?

    init(_ delivery: Delivery, sheet: Sheet) {
        self.delivery = delivery
        self.sheet = sheet
        reason = sheet.long?.reason
    }

    /// Reads every field once, though it may feed several links and slots.
    func put(
        _ record: Record,
        at slots: [Int],
        _ uses: [ColumnMatch.Use],
        in page: inout Harvest.Page,
        marks: inout [DecimalMarks],
        report: inout Report
    ) {
        let slotCount = page.slotCount
        var marks = marks.mutableSpan
        // Once per row, and not once per cell, the arrays are found to be nobody else's.
        page.values.withUnsafeMutableBufferPointer { values in
            page.statuses.withUnsafeMutableBufferPointer { statuses in
                var lastField = -1
                var cell = NumberCell.missing(.empty)
                for use in uses {
                    if use.field != lastField {
                        cell = read(use.field, of: record, report: &report)
                        lastField = use.field
                    }
                    marks[use.link].add(cell.shape)
                    let kept = checked(cell, use, of: record, report: &report)
                    for slot in slots {
                        let place =
                            Harvest.Page.start(of: use.link, slotCount: slotCount) + slot
                            * Harvest.Page.strip
                        values[place] = kept.value
                        statuses[place] = kept.status
                    }
                }
            }
        }
    }
}

extension CellStore {
    @inline(__always)
    private func read(_ field: Int, of record: Record, report: inout Report) -> NumberCell {
        let cell = NumberCell.read(record[field])
        if cell.shape == .unreadable {
            let message = Diagnostic.Message.unreadableNumber(
                Self.text(field, of: record),
                column: sheet.header[field]
            )
            report.add(message, at: place(field, of: record))
        }
        guard let reason, case .empty = cell.status else { return cell }
        return .missing(ValueAttribute.status(Self.text(reason, of: record)))
    }

    /// The number times the factor of its link, when that can be right.
    @inline(__always)
    private func checked(
        _ cell: NumberCell,
        _ use: ColumnMatch.Use,
        of record: Record,
        report: inout Report
    ) -> NumberCell {
        guard case .value = cell.status else { return cell }
        let value = cell.value * use.factor
        if use.bounds.contains(value) {
            return NumberCell(value: value, status: .value, shape: cell.shape)
        }
        let message = delivery.links[use.link].range.message(
            Self.text(use.field, of: record),
            column: sheet.header[use.field]
        )
        report.add(message, at: place(use.field, of: record))
        return NumberCell(value: .nan, status: .refused, shape: cell.shape)
    }

    private static func text(_ field: Int, of record: Record) -> String {
        Blanks.trimmed(record.string(field))
    }

    private func place(_ field: Int, of record: Record) -> Location {
        Location(delivery.path, line: record.line, field: field + 1)
    }
}
