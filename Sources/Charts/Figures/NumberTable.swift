import Markup

/// The words around the table that repeats the numbers of a chart.
package struct TableWords: Sendable {
    /// What opens the table, such as "Bekijk de cijfers in een tabel".
    let summary: String
    /// The head of the first column, such as "Jaar".
    let firstColumn: String
    /// What stands where a chart has no number and no words of its own.
    let missing: String

    package init(summary: String, firstColumn: String, missing: String) {
        self.summary = summary
        self.firstColumn = firstColumn
        self.missing = missing
    }
}

/// The numbers of a chart as they are printed in it.
struct NumberTable {
    let caption: String?
    let head: [String]
    let rows: [[String]]

    /// The caption of the chart names a table without one of its own.
    static func write(
        _ tables: [NumberTable],
        named id: String,
        summary: String,
        into markup: inout Fragment
    ) {
        markup.element("details") { details in
            details.element("summary", text: summary)
            for table in tables { table.write(named: id, into: &details) }
        }
    }

    private func write(named id: String, into markup: inout Fragment) {
        let name: Attribute = caption == nil ? .text(id) : .flag(false)
        markup.element("table", ["aria-labelledby": name]) { table in
            if let caption { table.element("caption", text: caption) }
            table.element("thead") { head in
                head.element("tr") { row in
                    for (index, cell) in self.head.enumerated() {
                        let name: Attribute = index == 0 ? .flag(false) : "getal"
                        row.element("th", ["scope": "col", "class": name], text: cell)
                    }
                }
            }
            table.element("tbody") { body in
                for cells in rows {
                    body.element("tr") { row in
                        for (index, cell) in cells.enumerated() {
                            if index == 0 {
                                row.element("th", ["scope": "row"], text: cell)
                            } else {
                                row.element("td", ["class": "getal"], text: cell)
                            }
                        }
                    }
                }
            }
        }
    }
}
