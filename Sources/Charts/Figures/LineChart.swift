package import Markup

/// Small panels with the course of a number: the area as a line, the city dashed, the norm dotted.
package struct LineChart: Sendable {
    let frame: Frame
    let panels: [Panel]
    let sharesScale: Bool
    let table: TableWords?

    /// Panels share a scale only when they show one and the same kind of number.
    package init(
        id: String,
        caption: String,
        key: ChartKey? = nil,
        panels: [Panel],
        sharesScale: Bool,
        table: TableWords?
    ) {
        self.frame = Frame(id: id, caption: caption, key: key)
        self.panels = panels
        self.sharesScale = sharesScale
        self.table = table
    }

    package var figure: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        frame.write("lijnen", into: &markup) { figure in
            let shared = sharesScale ? panels.flatMap(\.values).extent : nil
            for (index, panel) in panels.enumerated() {
                let drawing = LinePanel(panel, values: shared ?? panel.values.extent)
                let id = "\(frame.id)-\(index + 1)"
                figure.element("div") { part in
                    if let title = panel.title {
                        part.element("p", ["id": .text(id)], text: title)
                    }
                    drawing.write(
                        id: id,
                        labelledBy: panel.title == nil ? frame.id : id,
                        into: &part
                    )
                }
            }
            guard let table else { return }
            let tables = panels.map { $0.table(table) }
            NumberTable.write(tables, named: frame.id, summary: table.summary, into: &figure)
        }
    }
}

extension LineChart {
    package struct Point: Sendable {
        let year: Int
        /// A year without a number breaks the line.
        let value: Double?
        /// The number as it is printed everywhere, or the words for why there is none.
        let printed: String
        let isProvisional: Bool

        package init(year: Int, value: Double?, printed: String, isProvisional: Bool = false) {
            self.year = year
            self.value = value?.drawable
            self.printed = printed
            self.isProvisional = isProvisional
        }
    }

    package struct Series: Sendable {
        let name: String
        let points: [Point]

        package init(name: String, points: [Point]) {
            self.name = name
            self.points = points.sorted { $0.year < $1.year }
        }
    }

    package struct Norm: Sendable {
        let name: String
        let value: Double
        let printed: String

        package init(name: String, value: Double, printed: String) {
            self.name = name
            self.value = value
            self.printed = printed
        }
    }

    package struct Panel: Sendable {
        /// Without a title the caption of the chart is the name of the panel.
        let title: String?
        /// What the lines show, in a sentence, for who cannot see them.
        let description: String
        let area: Series
        let city: Series?
        let norm: Norm?

        package init(
            title: String?,
            description: String,
            area: Series,
            city: Series? = nil,
            norm: Norm? = nil
        ) {
            self.title = title
            self.description = description
            self.area = area
            self.city = city
            self.norm = norm
        }
    }
}

extension LineChart.Panel {
    var points: [LineChart.Point] { area.points + (city?.points ?? []) }

    var values: [Double] { points.compactMap(\.value) + [norm?.value].compactMap { $0 } }

    func table(_ words: TableWords) -> NumberTable {
        let series = [area, city].compactMap { $0 }
        let years = Set(points.map(\.year)).sorted()
        return NumberTable(
            caption: title,
            head: [words.firstColumn] + series.map(\.name) + [norm?.name].compactMap { $0 },
            rows: years.map { year in
                let cells = series.map { series in
                    series.points.first { $0.year == year }?.printed ?? words.missing
                }
                return [String(year)] + cells + [norm?.printed].compactMap { $0 }
            }
        )
    }
}
