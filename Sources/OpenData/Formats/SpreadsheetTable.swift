import Statistics
import Tables

extension GemeenteFigures {
    /// A row per wijk and a column per figure, for who works in a spreadsheet.
    var spreadsheetTable: OpenTable {
        OpenTable(
            TableDescription(
                name: "wijken-voor-excel",
                title: "Wijken voor Excel",
                rowMeaning: "Een wijk, met van elk cijfer het laatste jaar en daarna de scores.",
                years: years,
                primaryKey: ["gebied"],
                references: [OpenReference("gebied", to: "gebieden")]
            ),
            fields: distinct(
                nameFields + wijken.shown.compactMap(figureField)
                    + dataset.themes.indices.compactMap(scoreField) + [inventedField]
            )
        ) { [self] in places.filter { area($0).level == .wijk } }
    }

    private var nameFields: [Field<Int>] {
        [
            Field("gebied", .key, required: true, "De vaste sleutel van de wijk.", key),
            Field("naam", .text, required: true, "De naam van de wijk.") { [self] in
                .text(area($0).name)
            },
            Field("cbs_codes", .text, "De code van het CBS; meer codes met een + ertussen.") {
                [self] in .optional(area($0).codes.last?.codes.joined(separator: "+"))
            },
        ]
    }

    /// Of one year for all wijken, so that a column can be sorted.
    private func figureField(_ index: Int) -> Field<Int>? {
        let indicator = dataset.indicators[index]
        guard let place = wijken.recent[index].last else { return nil }
        let measurement = dataset.observations[index][place]
        let unit = indicator.kind == .mark ? "" : indicator.unit
        let remark = isInvented(index) ? ", verzonnen" : ""
        return Field(
            indicator.name + (unit.isEmpty ? "" : ", \(unit)")
                + ", \(measurement.period.year)\(remark)",
            .number,
            unit: indicator.unit,
            "Indicator \(indicator.key) in \(measurement.period.year); leeg als er geen cijfer is."
        ) { area in
            .optional(
                measurement.value(of: area).map {
                    Rounded.value($0, decimals: indicator.decimals)
                }
            )
        }
    }

    /// The heads say which columns are invented; this says it of a row that is copied alone.
    private var inventedField: Field<Int> {
        let figures = wijken.shown.filter(isInvented)
        return Field(
            "fictief",
            .yesOrNo,
            required: true,
            "Ja als er een verzonnen cijfer of een voorbeeldscore in de rij staat."
        ) { [self] area in
            .yesOrNo(
                figures.contains { index in
                    wijken.recent[index].contains {
                        dataset.observations[index][$0].statuses[area].hasValue
                    }
                }
            )
        }
    }

    /// In one decimal, as where the site shows how a score adds up.
    private func scoreField(_ theme: Int) -> Field<Int>? {
        guard wijken.reported.isScored(theme: theme) else { return nil }
        let name = isInvented(theme: theme, in: wijken) ? "Voorbeeldscore" : "Score"
        return Field(
            "\(name) \(dataset.themes[theme].name), \(reportYear)",
            .number,
            unit: "punten",
            "De score op het thema \(dataset.themes[theme].key) in één decimaal; leeg als er geen is."
        ) { [self] area in
            .optional(wijken.reported.score(ofTheme: theme, for: area)?.published?.score.tenths)
        }
    }

    /// Two figures may have one name; a column may not.
    private func distinct(_ fields: [Field<Int>]) -> [Field<Int>] {
        var counts: [String: Int] = [:]
        return fields.map { field in
            let name = OpenTable.harmless(field.column.name)
            counts[name, default: 0] += 1
            guard let count = counts[name], count > 1 else { return field.named(name) }
            return field.named("\(name) (\(count))")
        }
    }
}

extension OpenTable {
    /// Semicolons, a byte order mark and decimal commas: what a Dutch spreadsheet opens without asking.
    package var spreadsheet: [UInt8] {
        var text = CSVText(delimiter: .semicolon, isMarked: true)
        text.add(columns.map(\.name))
        forEachRow { row in
            text.add(row.map(Self.cell))
        }
        return text.bytes
    }

    private static func cell(_ cell: OpenCell) -> String {
        switch cell {
        case .number: String(cell.csv.map { $0 == "." ? "," : $0 })
        case .text(let text): harmless(text)
        default: cell.csv
        }
    }

    /// A text that begins like a formula would be one, so an apostrophe stands before it.
    fileprivate static func harmless(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first)
        else {
            return text
        }
        return "'" + text
    }
}
