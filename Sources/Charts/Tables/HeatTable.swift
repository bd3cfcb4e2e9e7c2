package import Markup

/// Areas by themes: in each cell a number, a sign, words for the ear, and a colour.
package struct HeatTable: Sendable {
    /// The name of a row or column, and the page it leads to.
    package struct Heading: Sendable {
        let name: String
        let link: String?

        package init(_ name: String, link: String? = nil) {
            self.name = name
            self.link = link
        }
    }

    /// A sign for how a number changed, with its words for the ear.
    package struct Change: Sendable {
        let sign: String
        let words: String

        package init(sign: String, words: String) {
            self.sign = sign
            self.words = words
        }
    }

    package struct Cell: Sendable {
        /// What the cell is sorted by, as scripts read numbers; nothing where there is no number.
        let sortKey: String?
        /// The number as it is printed everywhere, or the words for why there is none.
        let printed: String
        let tone: Tone
        let words: String
        let change: Change?

        package init(
            sortKey: String?,
            printed: String,
            tone: Tone,
            words: String,
            change: Change? = nil
        ) {
            self.sortKey = sortKey
            self.printed = printed
            self.tone = tone
            self.words = words
            self.change = change
        }
    }

    package struct Row: Sendable {
        let heading: Heading
        let cells: [Cell]

        package init(_ heading: Heading, _ cells: [Cell]) {
            self.heading = heading
            self.cells = cells
        }
    }

    let isSortable: Bool
    let caption: String
    let corner: String
    let columns: [Heading]
    let rows: [Row]

    /// `corner` is the head of the column with the areas.
    ///
    /// A script may offer to sort the rows of a sortable table; the given order stays the default.
    package init(
        caption: String,
        corner: String,
        columns: [Heading],
        rows: [Row],
        isSortable: Bool
    ) {
        self.isSortable = isSortable
        self.caption = caption
        self.corner = corner
        self.columns = columns
        self.rows = rows
    }

    package var table: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        markup.element(
            "table",
            ["class": "warmte", "data-sorteer": isSortable ? "" : .flag(false)]
        ) { table in
            table.element("caption", text: caption)
            table.element("thead") { head in
                head.element("tr") { row in
                    row.element("th", ["scope": "col"], text: corner)
                    for column in columns {
                        row.element("th", ["scope": "col"]) {
                            $0.linked(column.name, to: column.link)
                        }
                    }
                }
            }
            table.element("tbody") { body in
                for row in rows {
                    body.element("tr") { cells in
                        cells.element("th", ["scope": "row"]) {
                            $0.linked(row.heading.name, to: row.heading.link)
                        }
                        for cell in row.cells { write(cell, into: &cells) }
                    }
                }
            }
        }
    }
}

extension Fragment {
    /// A name that leads to its page where it has one.
    fileprivate mutating func linked(_ name: String, to link: String?) {
        if let link {
            element("a", ["href": .text(link)], text: name)
        } else {
            text(name)
        }
    }
}

extension HeatTable {
    private func write(_ cell: Cell, into row: inout Fragment) {
        let value: Attribute = isSortable ? cell.sortKey.map { .text($0) } ?? "" : .flag(false)
        row.element("td", ["class": cell.tone.className, "data-waarde": value]) { content in
            content.text(cell.printed)
            // Words for why there is no number need no sign.
            guard cell.sortKey != nil else { return }
            content.text(" ")
            guard let change = cell.change else {
                return cell.tone.write(words: cell.words, into: &content)
            }
            Tone.write(
                "\(cell.tone.sign) \(change.sign)",
                words: "\(cell.words), \(change.words)",
                into: &content
            )
        }
    }
}
