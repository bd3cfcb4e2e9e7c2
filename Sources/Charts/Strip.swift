package import Markup

/// The drawing of one row: an axis, ticks for the other areas, a line for the city, a diamond for the area.
///
/// Places are percentages, so that the strip fits any width while its marks and words keep their size.
package struct Strip: Sendable {
    let row: StripRow
    let range: ClosedRange<Double>
    /// The share of the width that the strip takes, in percent.
    let width: Double
    /// The height of the axis above the lower edge of the row.
    let middle: Double

    package init(_ row: StripRow, range: ClosedRange<Double>? = nil) {
        self.init(row, range: range, width: 100, middle: 12)
    }

    init(_ row: StripRow, range: ClosedRange<Double>?, width: Double, middle: Double) {
        self.row = row
        self.range = range ?? row.range ?? 0...1
        self.width = width
        self.middle = middle
    }

    /// For a cell of a table that says the same in words: hidden from readers of the screen.
    package var glyph: Fragment {
        Fragment { markup in
            markup.element(
                "svg",
                [
                    "class": "strook strook-klein", "width": "100%", "height": .number(24),
                    "aria-hidden": "true", "focusable": "false",
                ]
            ) { draw(into: &$0) }
        }
    }

    func draw(into markup: inout Fragment) {
        markup.shape(
            "line",
            [
                "class": "as", "x1": "0", "x2": .percent(width), "y1": .number(middle),
                "y2": .number(middle),
            ]
        )
        drawOthers(into: &markup)
        if let city = row.city {
            let x = Attribute.percent(place(of: city))
            markup.shape(
                "line",
                [
                    "class": "stad", "x1": x, "x2": x, "y1": .number(middle - 11),
                    "y2": .number(middle + 11),
                ]
            )
        }
        guard let area = row.area else { return }
        Mark.area.draw(at: .percent(place(of: area)), middle, into: &markup)
    }
}

extension Strip {
    /// All ticks are one path in a box of its own, which alone is stretched to the width.
    private func drawOthers(into markup: inout Fragment) {
        guard !row.others.isEmpty else { return }
        var path: [UInt8] = []
        for other in row.others {
            path.append(UInt8(ascii: "M"))
            path.appendCoordinate(place(of: other) / width * 1000)
            path.append(contentsOf: " 0v10".utf8)
        }
        markup.element(
            "svg",
            [
                "x": "0", "y": .number(middle - 5), "width": .percent(width), "height": "10",
                "viewBox": "0 0 1000 10", "preserveAspectRatio": "none",
            ]
        ) {
            $0.shape(
                "path",
                [
                    "class": "anderen", "vector-effect": "non-scaling-stroke",
                    "d": .text(String(decoding: path, as: UTF8.self)),
                ]
            )
        }
    }

    /// In percent of the whole width; a margin keeps the marks at the ends inside the strip.
    private func place(of number: Double) -> Double {
        let length = range.upperBound - range.lowerBound
        let share = length > 0 ? (number - range.lowerBound) / length : 0.5
        return (0.03 + 0.94 * min(max(share, 0), 1)) * width
    }
}
