package import Markup

/// A table with a drawing in each row: all themes of an area, or all areas on one number.
package struct DotPlot: Sendable {
    package enum Style: Sendable {
        /// The area among the others.
        case strips
        /// The distance to the city.
        case lollipops
    }

    package struct Row: Sendable {
        package struct Verdict: Sendable {
            let tone: Tone
            let words: String

            package init(_ tone: Tone, _ words: String) {
                self.tone = tone
                self.words = words
            }
        }

        let name: String
        let link: String?
        let value: Double?
        /// The number as it is printed everywhere, or the words for why there is none.
        let printed: String
        let interval: ClosedRange<Double>?
        let verdict: Verdict
        let others: [Double]
        let isHighlighted: Bool

        package init(
            name: String,
            link: String? = nil,
            value: Double?,
            printed: String,
            interval: ClosedRange<Double>? = nil,
            verdict: Verdict,
            others: [Double] = [],
            isHighlighted: Bool = false
        ) {
            self.name = name
            self.link = link
            self.value = value?.drawable
            self.printed = printed
            self.interval = interval
            self.verdict = verdict
            self.others = others
            self.isHighlighted = isHighlighted
        }
    }

    /// The heads of the columns.
    package struct Headings: Sendable {
        let name: String
        let value: String
        let verdict: String

        package init(name: String, value: String, verdict: String) {
            self.name = name
            self.value = value
            self.verdict = verdict
        }
    }

    /// The city's line, on the scale of all rows, with the words above it.
    package struct City: Sendable {
        let value: Double
        let printed: String

        package init(_ value: Double, printed: String) {
            self.value = value
            self.printed = printed
        }
    }

    let frame: Frame
    let headings: Headings
    let style: Style
    let rows: [Row]
    let city: City?
    let range: ClosedRange<Double>

    /// Without a range it is the smallest on which all rows fit.
    package init(
        id: String,
        caption: String,
        key: ChartKey? = nil,
        headings: Headings,
        style: Style,
        rows: [Row],
        city: City?,
        range: ClosedRange<Double>? = nil
    ) {
        self.frame = Frame(id: id, caption: caption, key: key)
        self.headings = headings
        self.style = style
        self.rows = rows
        self.city = city
        self.range = range ?? Self.range(of: rows, city: city?.value) ?? 0...1
    }

    package var figure: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        frame.write("rijen", into: &markup) { figure in
            figure.element("table") { table in
                table.element("thead") { head in
                    head.element("tr") { writeHead(into: &$0) }
                }
                table.element("tbody") { body in
                    for row in rows { write(row, into: &body) }
                }
            }
        }
    }
}

extension DotPlot {
    /// The widest drawing that fits beside nothing else on the narrowest screen.
    private static let width = Drawing.width

    private static func range(of rows: [Row], city: Double?) -> ClosedRange<Double>? {
        rows.compactMap {
            Strip.range(area: $0.value, interval: $0.interval, city: city, others: $0.others)
        }.flatMap(\.bounds).extent
    }

    private func writeHead(into row: inout Fragment) {
        row.element("th", ["scope": "col"], text: headings.name)
        row.element("th", ["scope": "col", "class": "getal"], text: headings.value)
        row.element("th", ["scope": "col"]) { cell in
            cell.element("span", text: headings.verdict)
            guard let city else { return }
            let (value, printed) = (city.value, city.printed)
            LollipopAxis(city: value, printed: printed, range: range, width: Self.width)
                .write(into: &cell)
        }
    }

    private func write(_ row: Row, into body: inout Fragment) {
        let value: Attribute = row.value.map { .text("\($0)") } ?? .flag(false)
        let name: Attribute = row.isHighlighted ? "gekozen" : .flag(false)
        body.element("tr", ["class": name, "data-waarde": value]) { cells in
            cells.element("th", ["scope": "row"]) { $0.linked(row.name, to: row.link) }
            // Words for why there is no number may take more than one line.
            let kind: Attribute = row.value == nil ? .flag(false) : "getal"
            cells.element("td", ["class": kind], text: row.printed)
            cells.element("td") { cell in
                drawGlyph(of: row, into: &cell)
                cell.element("span", text: row.verdict.words)
            }
        }
    }

    private func drawGlyph(of row: Row, into cell: inout Fragment) {
        switch style {
        case .strips:
            Strip(
                area: row.value,
                interval: row.interval,
                city: city?.value,
                others: row.others,
                tone: row.verdict.tone,
                range: range,
                width: Self.width
            ).write(into: &cell)
        case .lollipops:
            Lollipop(
                value: row.value,
                interval: row.interval,
                city: city?.value,
                tone: row.verdict.tone,
                range: range,
                width: Self.width
            ).write(into: &cell)
        }
    }
}

extension Fragment {
    /// A name that leads to its page where it has one.
    mutating func linked(_ name: String, to link: String?) {
        if let link {
            element("a", ["href": .text(link)], text: name)
        } else {
            text(name)
        }
    }
}
