import Diagnostics
import Tables

/// The code lists that lie beside an `Observations.csv`.
enum CodeLists {
    /// The keys of the periods that `PeriodenCodes.csv` calls provisional.
    static func provisionalPeriods(
        _ delivery: Delivery,
        sibling: (String) -> InputFile?
    ) -> Set<String> {
        guard delivery.form == .odata4, let list = CodeList("PeriodenCodes.csv", sibling: sibling)
        else { return [] }
        return Set(list.entries.filter { $0.status.lowercased().hasSuffix("voorlopig") }.map(\.key))
    }

    /// What the measures are called, by their ids.
    static func measureTitles(sibling: (String) -> InputFile?) -> [String: String] {
        guard let list = CodeList("MeasureCodes.csv", sibling: sibling) else { return [:] }
        return Dictionary(
            list.entries.map { ($0.key, $0.title) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

/// One code list of OData v4: keys with their titles.
private struct CodeList {
    struct Entry {
        let key: String
        let title: String
        let status: String
    }

    let entries: [Entry]

    init?(_ name: String, sibling: (String) -> InputFile?) {
        var ignored = Report()
        guard let file = sibling(name), let text = DelimitedText(file, into: &ignored),
            let table = Table(text, report: &ignored),
            let key = table.columns.firstIndex(of: "Identifier"),
            let title = table.columns.firstIndex(of: "Title")
        else { return nil }
        let status = table.columns.firstIndex(of: "Status")
        entries = table.rows.map { row in
            Entry(
                key: Blanks.trimmed(row.cells[key]),
                title: Blanks.trimmed(row.cells[title]),
                status: status.map { Blanks.trimmed(row.cells[$0]) } ?? ""
            )
        }
    }
}
