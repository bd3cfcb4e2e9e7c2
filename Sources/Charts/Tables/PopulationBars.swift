package import Markup

/// Who lives here: a bar per age group for the area, beside a tick of the city.
package struct PopulationBars: Sendable {
    package struct Row: Sendable {
        let group: String
        let area: Double?
        let printedArea: String
        let city: Double?
        let printedCity: String

        package init(
            group: String,
            area: Double?,
            printedArea: String,
            city: Double?,
            printedCity: String
        ) {
            self.group = group
            self.area = area?.drawable
            self.printedArea = printedArea
            self.city = city?.drawable
            self.printedCity = printedCity
        }
    }

    let frame: Frame
    /// The heads of the columns: the group, the area and the city.
    let headings: [String]
    let rows: [Row]

    package init(
        id: String,
        caption: String,
        key: ChartKey? = nil,
        groupHeading: String,
        areaHeading: String,
        cityHeading: String,
        rows: [Row]
    ) {
        self.frame = Frame(id: id, caption: caption, key: key)
        self.headings = [groupHeading, areaHeading, cityHeading]
        self.rows = rows
    }

    package var figure: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        let range = (rows.flatMap { [$0.area, $0.city] }.compactMap { $0 } + [0]).extent
        frame.write("bevolking", into: &markup) { figure in
            figure.element("table") { table in
                table.element("thead") { head in
                    head.element("tr") { row in
                        for (index, heading) in headings.enumerated() {
                            let name: Attribute = index == 2 ? "getal" : .flag(false)
                            row.element("th", ["scope": "col", "class": name], text: heading)
                        }
                    }
                }
                table.element("tbody") { body in
                    for row in rows {
                        body.element("tr") { write(row, range: range, into: &$0) }
                    }
                }
            }
        }
    }

    private func write(_ row: Row, range: ClosedRange<Double>?, into cells: inout Fragment) {
        cells.element("th", ["scope": "row"], text: row.group)
        cells.element("td") { cell in
            Bullet(value: row.area, city: row.city, range: range).write(into: &cell)
            cell.element("span", text: row.printedArea)
        }
        cells.element("td", ["class": "getal"], text: row.printedCity)
    }
}
