import Tables

/// The first records of a file: enough to see how it is laid out.
struct Preview {
    struct Row {
        let line: Int
        /// Trimmed.
        let cells: [String]

        init(line: Int, cells: [String]) {
            self.line = line
            self.cells = cells
        }

        init(_ record: Record) {
            let cells = (0..<record.count).map { Blanks.trimmed(record.string($0)) }
            self.init(line: record.line, cells: cells)
        }
    }

    let rows: [Row]

    init(_ text: DelimitedText) {
        rows = text.firstRecords(60).map { row in
            Row(line: row.line, cells: row.cells.map { Blanks.trimmed($0) })
        }
    }

    /// Where a header became one cell because a hand edit doubled its quotes.
    var lineOfDoubledQuotes: Int? {
        rows.first { $0.cells.count == 1 && $0.cells[0].contains("\";\"") }?.line
    }

    /// The cells below a header in one column.
    func sample(of field: Int, after line: Int) -> [String] {
        rows.filter { $0.line > line && field < $0.cells.count }.map { $0.cells[field] }
    }

    /// The first column that holds region codes; kinds of regions that are not known may stand among them.
    func codeField(after line: Int, among fields: [Int]) -> Int? {
        fields.first { field in
            let sample = sample(of: field, after: line).filter { !$0.isEmpty }
            let codes = sample.count { CBSCode.namesRegion($0.uppercased()) }
            return codes > 0 && codes * 2 > sample.count
        }
    }
}
