/// StatLine interactive: "zonder symbolen", "met symbolen", or with title lines and a row of units.
enum StatLineForm {
    static func sheet(_ preview: Preview) -> Sheet? {
        guard let head = header(in: preview) else { return nil }
        var sheet = Sheet(header: head.names, headerLine: head.lastLine)
        let fields = Array(head.names.indices)
        sheet.places.code = preview.codeField(after: head.lastLine, among: fields)
        func holdsWords(_ field: Int) -> Bool {
            let cells = preview.sample(of: field, after: head.lastLine).filter { !$0.isEmpty }
            return cells.count { NumberCell.read($0).shape == .unreadable } * 2 > cells.count
        }
        for field in fields where field != sheet.places.code {
            let name = head.names[field]
            switch attribute(name) {
            case .placeName: sheet.places.name = sheet.places.name ?? field
            case .gemeente: sheet.places.gemeente = field
            case .level: sheet.places.level = field
            case .change: sheet.change = field
            case .period: sheet.period = field
            case nil where name.isEmpty: break
            case nil where head.units[field].isEmpty && holdsWords(field):
                sheet.dimensions.append(field)
            case nil: sheet.topics.append(head.topic(field))
            }
        }
        guard sheet.places.code != nil || sheet.places.name != nil else { return nil }
        return sheet
    }
}

extension StatLineForm {
    private enum Attribute { case placeName, gemeente, level, change, period }

    /// A BOM that a database kept inside the first name is no part of it; folding drops it.
    private static func attribute(_ name: String) -> Attribute? {
        let folded = Fold.name(name)
        let attributes: [(Attribute, [String])] = [
            (
                .placeName,
                [
                    "wijkenenbuurten", "wijkbuurt", "wijken", "buurten", "gemeenten", "regios",
                    "regio", "regions",
                ]
            ),
            (.period, ["perioden", "periode", "periods", "jaar", "jaren"]),
        ]
        for (attribute, names) in attributes where names.contains(folded) { return attribute }
        if folded.contains("indelingswijziging") { return .change }
        if folded.contains("soortregio") { return .level }
        if folded.contains("gemeentenaam") { return .gemeente }
        return nil
    }

    private struct Header {
        let names: [String]
        let units: [String]
        let lastLine: Int

        func topic(_ field: Int) -> Sheet.Topic {
            let path = Self.path(names[field], unit: units[field])
            return Sheet.Topic(
                field: field,
                name: path,
                otherNames: [names[field]],
                unit: units[field]
            )
        }

        /// Strokes of older files become slashes; runs of blanks become one.
        static func path(_ name: String, unit: String) -> String {
            var path = name
            if !unit.isEmpty, path.hasSuffix("(\(unit))") { path.removeLast(unit.count + 2) }
            path = path.split(separator: "|").map { Blanks.trimmed(String($0)) }
                .joined(separator: "/")
            return Blanks.trimmed(path)
        }
    }

    /// The first row as wide as the rows below it; with title lines its first cells are empty.
    private static func header(in preview: Preview) -> Header? {
        guard let width = usualWidth(of: preview), width > 1 else { return nil }
        let wide = preview.rows.indices.filter { index in
            let cells = preview.rows[index].cells
            return cells.count == width
                && !cells.dropFirst().allSatisfy { ["Onderwerp", ""].contains($0) }
        }
        guard let index = wide.first else { return nil }
        let row = preview.rows[index]
        let isSplit = row.cells[0].isEmpty && index > 0 && index + 1 < preview.rows.count
        guard isSplit else {
            return Header(names: row.cells, units: row.cells.map(unit), lastLine: row.line)
        }
        let below = preview.rows[index + 1]
        guard below.cells.count == width else { return nil }
        let names = zip(row.cells, below.cells).map { $0.isEmpty ? $1 : $0 }
        let units = zip(row.cells, below.cells).map { $0.isEmpty ? "" : $1 }
        return Header(names: names, units: units, lastLine: below.line)
    }

    /// Of two widths that are equally usual the larger: title lines are short.
    private static func usualWidth(of preview: Preview) -> Int? {
        let widths = Dictionary(grouping: preview.rows, by: \.cells.count).mapValues(\.count)
        return widths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// `Bevolking/Aantal inwoners (aantal)` has the unit `aantal`: the last pair of brackets.
    private static func unit(_ name: String) -> String {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return "" }
        return String(name[name.index(after: open)...].dropLast())
    }
}
