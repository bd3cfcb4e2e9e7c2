package import Markup

/// A figure with a strip per row; every word in it is given, none is made here.
package struct StripChart: Sendable {
    /// The words for the three marks, such as "Centrum", "de stad", "andere wijken".
    package struct Key: Sendable {
        let area: String
        let city: String
        let others: String

        package init(area: String, city: String, others: String) {
            self.area = area
            self.city = city
            self.others = others
        }
    }

    /// Unique on the page: the names inside the drawing are made from it.
    let id: String
    let caption: String
    /// What the drawing shows, in a sentence, for who cannot see it.
    let description: String
    let key: Key
    let rows: [StripRow]
    /// One scale for all rows; without it each row has its own.
    let range: ClosedRange<Double>?

    package init(
        id: String,
        caption: String,
        description: String,
        key: Key,
        rows: [StripRow],
        range: ClosedRange<Double>? = nil
    ) {
        self.id = id
        self.caption = caption
        self.description = description
        self.key = key
        self.rows = rows
        self.range = range
    }

    /// The smallest scale on which all rows fit.
    package static func sharedRange(of rows: [StripRow]) -> ClosedRange<Double>? {
        let ranges = rows.compactMap(\.range)
        guard let lowest = ranges.map(\.lowerBound).min(),
            let highest = ranges.map(\.upperBound).max()
        else { return nil }
        return lowest...highest
    }

    package var figure: Fragment {
        Fragment { markup in
            markup.element(
                "figure",
                ["class": "grafiek", "role": "group", "aria-labelledby": .text(id)]
            ) { figure in
                figure.element("figcaption", ["id": .text(id)], text: caption)
                writeKey(into: &figure)
                writeDrawing(into: &figure)
            }
        }
    }
}

extension StripChart {
    private static let rowHeight = 56.0

    private func writeKey(into markup: inout Fragment) {
        markup.element("ul", ["class": "sleutel"]) { list in
            Mark.area.key(key.area, into: &list)
            Mark.city.key(key.city, into: &list)
            Mark.others.key(key.others, into: &list)
        }
    }

    /// Named by the caption that everybody sees: a `<title>` would hang over the drawing as a tooltip.
    private func writeDrawing(into markup: inout Fragment) {
        markup.element(
            "svg",
            [
                "class": "strook", "role": "img", "aria-labelledby": .text("\(id) \(id)-uitleg"),
                "width": "100%", "height": .number(Double(rows.count) * Self.rowHeight),
            ]
        ) { drawing in
            drawing.element("desc", ["id": .text("\(id)-uitleg")], text: description)
            for (index, row) in rows.enumerated() {
                write(row, top: Double(index) * Self.rowHeight, into: &drawing)
            }
        }
    }

    private func write(_ row: StripRow, top: Double, into drawing: inout Fragment) {
        drawing.element(
            "text",
            ["class": "label", "x": "0", "y": .number(top + 18)],
            text: row.label
        )
        Strip(row, range: range, width: 80, middle: top + 38).draw(into: &drawing)
        drawing.element(
            "text",
            ["class": "waarde", "x": "100%", "y": .number(top + 44), "text-anchor": "end"],
            text: row.value
        )
    }
}
