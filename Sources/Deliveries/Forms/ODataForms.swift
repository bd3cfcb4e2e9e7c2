/// StatLine v3 bulk files, Untyped and Typed, and RIVM's, which share their layout.
enum OData3Form {
    static func sheet(_ preview: Preview) -> Sheet? {
        guard let row = preview.rows.first, row.cells.count > 1 else { return nil }
        let names = row.cells
        let topics = names.indices.filter { stem(of: names[$0]) != nil && !isAttribute(names[$0]) }
        let keys = names.indices.filter { stem(of: names[$0]) == nil && !isCounter(names[$0]) }
        guard !keys.isEmpty, names.contains(where: { stem(of: $0) != nil }) else { return nil }
        var sheet = Sheet(header: names, headerLine: row.line)
        sheet.places.code = preview.codeField(after: row.line, among: keys)
        sheet.period = keys.first { ["Perioden", "Periods", "Jaar"].contains(names[$0]) }
        sheet.change = names.firstIndex { $0.hasPrefix("Indelingswijziging") }
        sheet.dimensions = keys.filter { $0 != sheet.places.code && $0 != sheet.period }
        sheet.topics = topics.map { topic($0, names: names, among: topics) }
        return sheet.places.code == nil ? nil : sheet
    }
}

extension OData3Form {
    /// A stem that occurs twice (`Binnen5Km_8`, `Binnen5Km_12`) keeps its number.
    private static func topic(_ field: Int, names: [String], among topics: [Int]) -> Sheet.Topic {
        let stem = stem(of: names[field]) ?? names[field]
        let isUnique = topics.count { self.stem(of: names[$0]) == stem } == 1
        return Sheet.Topic(
            field: field,
            name: isUnique ? stem : names[field],
            otherNames: [names[field], stem],
            unit: ""
        )
    }

    /// `AantalInwoners_5` without its position, which shifts between years.
    private static func stem(of name: String) -> String? {
        guard let mark = name.lastIndex(of: "_") else { return nil }
        let number = name[name.index(after: mark)...]
        guard !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return String(name[..<mark])
    }

    /// The row numbers of the source, and those that R and pandas put before them.
    private static func isCounter(_ name: String) -> Bool {
        ["id", "", "x", "unnamed0"].contains(Fold.name(name))
    }

    private static func isAttribute(_ name: String) -> Bool {
        let attributes = ["Gemeentenaam", "SoortRegio", "Codering", "Indelingswijziging"]
        return attributes.contains { name.hasPrefix($0) }
    }
}

/// `Observations.csv` of OData v4: a row per figure, its columns found by name.
enum OData4Form {
    static func sheet(_ preview: Preview) -> Sheet? {
        guard let row = preview.rows.first else { return nil }
        let names = row.cells
        guard let measure = names.firstIndex(of: "Measure"),
            let value = names.firstIndex(of: "Value")
        else { return nil }
        let fixed = ["Id", "Measure", "Value", "StringValue", "ValueAttribute"]
        let keys = names.indices.filter { !fixed.contains(names[$0]) }
        var sheet = Sheet(header: names, headerLine: row.line)
        sheet.places.code = keys.first { ["WijkenEnBuurten", "RegioS"].contains(names[$0]) }
        sheet.places.code = sheet.places.code ?? preview.codeField(after: row.line, among: keys)
        sheet.period = keys.first { ["Perioden", "Periods"].contains(names[$0]) }
        sheet.dimensions = keys.filter { $0 != sheet.places.code && $0 != sheet.period }
        let reason = names.firstIndex(of: "ValueAttribute")
        sheet.long = Sheet.LongFields(measure: measure, roles: [(.value, value)], reason: reason)
        return sheet
    }
}
