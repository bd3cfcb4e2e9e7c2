import Diagnostics

/// The KWB workbook saved as CSV: short names, which are matched without the blanks around them.
enum KWBForm {
    static func sheet(_ preview: Preview) -> Sheet? {
        guard
            let row = preview.rows.first(where: {
                lowered($0).contains { $0.hasPrefix("gwb_code") }
            })
        else { return nil }
        let names = lowered(row)
        var sheet = Sheet(header: row.cells, headerLine: row.line)
        // `gwb_code_8` is a number: it lost its noughts and says no level.
        let code = names.firstIndex(of: "gwb_code_10") ?? names.firstIndex(of: "gwb_code")
        guard code != nil else { return nil }
        sheet.places.code = code
        sheet.change = names.firstIndex(of: "ind_wbi")
        let attributes = [
            "gwb_code_10", "gwb_code_8", "gwb_code", "regio", "gm_naam", "recs", "ind_wbi", "",
        ]
        sheet.topics = names.indices.filter { !attributes.contains(names[$0]) }.map { field in
            let aliases = ColumnAliases.kwb.names(beside: names[field], in: names)
            return Sheet.Topic(field: field, name: names[field], otherNames: aliases, unit: "")
        }
        return sheet
    }

    private static func lowered(_ row: Preview.Row) -> [String] {
        row.cells.map { $0.lowercased() }
    }
}

/// Leefbaarometer: codes, years and seven scores; the Dutch labels of derived tables are known too.
enum LeefbaarometerForm {
    static func sheet(_ preview: Preview) -> Sheet? {
        guard let row = preview.rows.first else { return nil }
        let names = row.cells.map { $0.lowercased() }
        // A row of a buurt may name its wijk and gemeente as well.
        let codes = ["bu_code", "wk_code", "gm_code"].compactMap { names.firstIndex(of: $0) }
        let isKnown = names.contains { ["lbm", "leefbaarheidsscore"].contains($0) }
        let other = isKnown ? preview.codeField(after: row.line, among: Array(names.indices)) : nil
        guard let code = codes.first ?? other else { return nil }
        var sheet = Sheet(header: row.cells, headerLine: row.line)
        sheet.places.code = code
        sheet.period = names.firstIndex(of: "jaar")
        sheet.topics = names.indices.filter { $0 != code && isScore(names[$0]) }.map { field in
            let aliases = ColumnAliases.leefbaarometer.names(beside: names[field], in: names)
            return Sheet.Topic(field: field, name: names[field], otherNames: aliases, unit: "")
        }
        return sheet.topics.isEmpty ? nil : sheet
    }

    private static func isScore(_ name: String) -> Bool {
        let attributes = ["versie", "jaar", "", "1"]
        return !attributes.contains(name) && !name.hasSuffix("_code") && !name.hasSuffix("_naam")
    }
}

/// Our own tidy table: `gebied;indicator;periode;waarde;n;sd`, and any other role as a column.
enum TidyForm {
    static func sheet(_ preview: Preview) -> Sheet? {
        guard let row = preview.rows.first else { return nil }
        let names = row.cells.map { $0.lowercased() }
        guard let area = names.firstIndex(of: "gebied"),
            let measure = names.firstIndex(of: "indicator")
        else { return nil }
        var sheet = Sheet(header: row.cells, headerLine: row.line)
        sheet.places.code = area
        sheet.period = names.firstIndex(of: "periode")
        let roles = names.indices.compactMap { field in
            Role(rawValue: names[field]).map { (role: $0, field: field) }
        }
        sheet.long = Sheet.LongFields(measure: measure, roles: roles, reason: nil)
        return roles.isEmpty ? nil : sheet
    }
}

extension Sheet {
    /// In a table of our own every column has a meaning, or its name is a typing error.
    func reportUnknownColumns(of delivery: Delivery, report: inout Report) {
        guard delivery.form == .tabel else { return }
        let known = ["gebied", "indicator", "periode"] + Role.allCases.map(\.rawValue)
        for (field, name) in header.enumerated()
        where !name.isEmpty && !known.contains(name.lowercased()) {
            let unused = known.filter { !header.map { $0.lowercased() }.contains($0) }
            report.add(
                .unknownTidyColumn(name, known: unused),
                at: Location(delivery.path, line: headerLine, field: field + 1)
            )
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func unknownTidyColumn(_ name: String, known: [String]) -> Self {
        .warning(
            "WM116",
            "kolom '\(name)' is niet gebruikt: die hoort niet in een tabel\(NearMiss.hint(for: name, among: known, or: "; data/README.md noemt de kolommen"))"
        )
    }
}
