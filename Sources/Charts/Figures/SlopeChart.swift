package import Markup

/// Many areas in two years: who rose, who fell, and the one area that it is about.
package struct SlopeChart: Sendable {
    /// Above this many areas only the highlighted one and the extremes stand out.
    package static let mostEqual = 12

    package struct Moment: Sendable {
        let value: Double?
        /// The number as it is printed everywhere, or the words for why there is none.
        let printed: String

        package init(_ value: Double?, printed: String) {
            self.value = value?.drawable
            self.printed = printed
        }
    }

    package struct Row: Sendable {
        let name: String
        let first: Moment
        let last: Moment
        let isHighlighted: Bool

        package init(name: String, first: Moment, last: Moment, isHighlighted: Bool = false) {
            self.name = name
            self.first = first
            self.last = last
            self.isHighlighted = isHighlighted
        }
    }

    let frame: Frame
    /// What the lines show, in a sentence, for who cannot see them.
    let description: String
    let firstYear: Int
    let lastYear: Int
    let rows: [Row]
    let table: TableWords?

    package init(
        id: String,
        caption: String,
        key: ChartKey? = nil,
        description: String,
        firstYear: Int,
        lastYear: Int,
        rows: [Row],
        table: TableWords?
    ) {
        self.frame = Frame(id: id, caption: caption, key: key)
        self.description = description
        self.firstYear = firstYear
        self.lastYear = lastYear
        self.rows = rows
        self.table = table
    }

    package var figure: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        frame.write("helling", into: &markup) { figure in
            let slopes = rows.compactMap { row in
                row.first.value.flatMap { first in
                    row.last.value.map { SlopeDrawing.Slope(row: row, first: first, last: $0) }
                }
            }
            SlopeDrawing(chart: self, slopes: slopes).write(into: &figure)
            guard let table else { return }
            let numbers = NumberTable(
                caption: nil,
                head: [table.firstColumn, String(firstYear), String(lastYear)],
                rows: rows.map { [$0.name, $0.first.printed, $0.last.printed] }
            )
            NumberTable.write([numbers], named: frame.id, summary: table.summary, into: &figure)
        }
    }
}
