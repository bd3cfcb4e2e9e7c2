import Diagnostics
import Tables

/// The filters of a delivery on the columns of its file.
struct RowFilter {
    private struct Condition {
        let field: Int
        let value: [UInt8]
        let filter: Delivery.Filter
        var matches = 0
        var seen: Set<String> = []
    }

    private var conditions: [Condition] = []
    /// Columns that choose between rows and have no filter: what they hold in the rows that are used.
    private var open: [(field: Int, values: Set<String>)]

    init(_ delivery: Delivery, sheet: Sheet, report: inout Report) {
        for filter in delivery.filters {
            if let field = sheet.header.firstIndex(where: {
                Fold.name($0) == Fold.name(filter.column)
            }) {
                conditions.append(
                    Condition(field: field, value: Array(filter.value.utf8), filter: filter)
                )
            } else {
                report.add(
                    .unknownFilter(filter.column, in: delivery.path, known: sheet.header),
                    at: delivery.place("filter")
                )
            }
        }
        let filtered = conditions.map(\.field)
        open = sheet.dimensions.filter { !filtered.contains($0) }.map { ($0, []) }
    }

    mutating func accepts(_ record: Record) -> Bool {
        for index in conditions.indices {
            let cell = Blanks.trimmed(record[conditions[index].field])
            guard cell.elementsEqual(conditions[index].value) else {
                if conditions[index].seen.count < 200 {
                    conditions[index].seen.insert(String(decoding: cell, as: UTF8.self))
                }
                return false
            }
            conditions[index].matches += 1
        }
        return true
    }

    /// Remembers what the columns without a filter hold in a row that is used.
    mutating func note(_ record: Record) {
        for index in open.indices where open[index].values.count < 4 {
            open[index].values.insert(Blanks.trimmed(record.string(open[index].field)))
        }
    }

    /// Says which filters let nothing through and which columns still mix rows; whether some do.
    ///
    /// In an interactive table a column of words may as well describe the area, which mixes nothing.
    func saysMixed(
        _ delivery: Delivery,
        sheet: Sheet,
        hasDuplicates: Bool,
        report: inout Report
    ) -> Bool {
        for condition in conditions where condition.matches == 0 {
            report.add(
                .emptyFilter(condition.filter, in: delivery.path, seen: condition.seen.sorted()),
                at: delivery.place("filter")
            )
            return false
        }
        let mixed = open.filter { $0.values.count > 1 }
        guard hasDuplicates || delivery.form != .statline else { return false }
        for (field, values) in mixed {
            let column = sheet.header[field]
            let examples = values.filter {
                !$0.isEmpty && PersonalDataKind.masked($0, column: column) == $0
            }
            report.add(
                .missingFilter(column, examples.sorted(), in: delivery.path),
                at: delivery.place("filter")
            )
        }
        return !mixed.isEmpty
    }
}

extension Diagnostic.Message {
    fileprivate static func unknownFilter(_ name: String, in path: String, known: [String]) -> Self
    {
        .error(
            "WM112",
            "filter '\(name)' is geen kolom van \(path)\(NearMiss.hint(for: name, among: known, or: seeColumns))"
        )
    }

    fileprivate static func emptyFilter(
        _ filter: Delivery.Filter,
        in path: String,
        seen: [String]
    ) -> Self {
        .error(
            "WM113",
            "filter '\(filter.column)=\(filter.value)' laat geen rij van \(path) over\(NearMiss.hint(for: filter.value, among: seen))"
        )
    }

    fileprivate static func missingFilter(_ column: String, _ values: [String], in path: String)
        -> Self
    {
        let examples = values.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
        let listed = examples.isEmpty ? "" : " (\(examples))"
        let remedy =
            values.first.map { "kies er een in 'filter', bijvoorbeeld '\(column)=\($0)'" }
            ?? "haal de kolom weg"
        return .error(
            "WM114",
            "'\(column)' van \(path) heeft meer dan één waarde\(listed); \(remedy)"
        )
    }
}
