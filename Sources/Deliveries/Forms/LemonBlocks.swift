/// A LEMON matrix: aspects below each other, areas beside each other, a block per year.
///
/// A row whose first cell names a year starts a block; its other cells name the areas. When they are
/// empty the next row does, and a block without such a row has the areas of the block before. A row
/// that names areas again holds from there on.
struct LemonBlocks {
    struct Figure {
        let line: Int
        let aspect: String
        let year: String?
        let area: String
        let field: Int
        let cell: String
    }

    private(set) var figures: [Figure] = []
    private(set) var areas: [(name: String, line: Int, field: Int)] = []
    /// Rows of figures before any row with areas.
    private(set) var unplacedRows: [Int] = []
    /// Per row the first figure that no area stands above.
    private(set) var strays: [(line: Int, field: Int, cell: String)] = []

    init(_ rows: [Preview.Row]) {
        var year: String?
        var names: [String] = []
        var awaitsNames = true
        for row in rows where row.cells.contains(where: { !$0.isEmpty }) {
            let rest = row.cells.dropFirst().filter { !$0.isEmpty }
            let hasFigures = rest.contains(where: Self.isFigure)
            if let found = Self.year(in: row.cells[0]), !hasFigures {
                year = found
                awaitsNames = rest.isEmpty
                if !awaitsNames { names = take(names: row) }
            } else if !hasFigures,
                rest.contains(where: awaitsNames ? Self.isWord : names.contains)
            {
                names = take(names: row)
                awaitsNames = false
            } else if !names.isEmpty {
                awaitsNames = false
                take(figures: row, year: year, names: names)
            } else if hasFigures {
                unplacedRows.append(row.line)
            }
        }
        dropHeadings()
    }

    static func looksLikeMatrix(_ preview: Preview) -> Bool {
        let blocks = LemonBlocks(preview.rows)
        let hasYear = preview.rows.contains { row in
            year(in: row.cells[0]) != nil && !row.cells.dropFirst().contains(where: isFigure)
        }
        return hasYear && !blocks.figures.isEmpty && blocks.unplacedRows.count < 3
    }

    static func isRespondents(_ aspect: String) -> Bool {
        let names = ["n", "respons", "respondenten", "aantalrespondenten", "nrespondenten"]
        return names.contains(Fold.name(aspect))
    }
}

extension LemonBlocks {
    private mutating func take(names row: Preview.Row) -> [String] {
        for (field, name) in row.cells.enumerated().dropFirst() where !name.isEmpty {
            areas.append((name, row.line, field))
        }
        return row.cells
    }

    private mutating func take(figures row: Preview.Row, year: String?, names: [String]) {
        func hasArea(_ field: Int) -> Bool { field < names.count && !names[field].isEmpty }
        if let field = row.cells.indices.dropFirst()
            .first(where: { !hasArea($0) && Self.isFigure(row.cells[$0]) })
        {
            strays.append((row.line, field, row.cells[field]))
        }
        for (field, cell) in row.cells.enumerated().dropFirst() where hasArea(field) {
            figures.append(
                Figure(
                    line: row.line,
                    aspect: row.cells[0],
                    year: year,
                    area: names[field],
                    field: field,
                    cell: cell
                )
            )
        }
    }

    /// A theme above its aspects is a row without figures; it may be called like one of them.
    private mutating func dropHeadings() {
        func row(_ figure: Figure) -> [String] { [figure.year ?? "", figure.aspect] }
        let filled = Dictionary(grouping: figures, by: \.line)
            .filter { $0.value.contains { !$0.cell.isEmpty } }
        let known = Set(filled.values.compactMap { $0.first.map(row) })
        figures.removeAll { filled[$0.line] == nil && known.contains(row($0)) }
    }

    /// `2019`, `meting 2019`, `LEMON 2019`: four digits as a word of their own.
    private static func year(in cell: String) -> String? {
        guard cell.count < 40 else { return nil }
        let words = cell.split { !$0.isNumber && !$0.isLetter }
        let years = words.filter {
            $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) && Int($0) != nil
        }
        return years.count == 1 ? String(years[0]) : nil
    }

    private static func isWord(_ cell: String) -> Bool {
        NumberCell.read(cell).shape == .unreadable
    }

    private static func isFigure(_ cell: String) -> Bool {
        !cell.isEmpty && cell.allSatisfy { $0.isNumber || ",.- ".contains($0) }
            && cell.contains(where: \.isNumber)
    }
}
