package import Markup

/// How a whole is made up of parts: numbered pieces of a bar, and the numbers in a table below it.
package struct StackedBar: Sendable {
    package struct Amount: Sendable {
        let value: Double
        /// The number as it is printed everywhere, or the words for why there is none.
        let printed: String

        /// Nothing to draw is no width: a part is never below zero.
        package init(_ value: Double?, printed: String) {
            self.value = max(value?.drawable ?? 0, 0)
            self.printed = printed
        }
    }

    package struct Part: Sendable {
        let name: String
        /// One for each bar, in their order.
        let amounts: [Amount]

        package init(name: String, amounts: [Amount]) {
            self.name = name
            self.amounts = amounts
        }
    }

    let frame: Frame
    /// What the bars show, in a sentence, for who cannot see them.
    let description: String
    /// The names of the bars, such as the area and the city.
    let bars: [String]
    /// The head of the column with the names of the parts.
    let partHeading: String
    let parts: [Part]
    /// What the parts should add up to; what is missing of it stays empty.
    let whole: Double?

    package init(
        id: String,
        caption: String,
        description: String,
        bars: [String],
        partHeading: String,
        parts: [Part],
        whole: Double? = nil
    ) {
        self.frame = Frame(id: id, caption: caption, key: nil)
        self.description = description
        self.bars = bars
        self.partHeading = partHeading
        self.parts = parts
        self.whole = whole?.drawable
    }

    package var figure: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        frame.write("stapel", into: &markup) { figure in
            StackDrawing(chart: self).write(into: &figure)
            figure.element("table") { table in
                writeHead(into: &table)
                table.element("tbody") { body in
                    for (index, part) in parts.enumerated() {
                        body.element("tr") { row in
                            write(part, number: index + 1, into: &row)
                        }
                    }
                }
            }
        }
    }
}

extension StackedBar {
    private func writeHead(into table: inout Fragment) {
        table.element("thead") { head in
            head.element("tr") { row in
                row.element("th", ["scope": "col"], text: partHeading)
                for bar in bars {
                    row.element("th", ["scope": "col", "class": "getal"], text: bar)
                }
            }
        }
    }

    private func write(_ part: Part, number: Int, into row: inout Fragment) {
        row.element("th", ["scope": "row"]) { cell in
            cell.element("b", text: "\(number)")
            cell.text(" \(part.name)")
        }
        for bar in bars.indices {
            let amount = part.amounts.indices.contains(bar) ? part.amounts[bar] : nil
            row.element("td", ["class": "getal"], text: amount?.printed ?? "")
        }
    }
}
