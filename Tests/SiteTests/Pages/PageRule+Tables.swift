import TestSupport

extension PageRule {
    static let tables = [
        PageRule(
            "has tables with a name, heads with a scope, and rows as wide as their head",
            brokenBy: [
                ("<caption>Cijfers</caption>", ""), (" scope=\"row\"", ""),
                ("<th scope=\"col\">Wijk</th>", "<th scope=\"col\"></th>"),
                ("<td>12,5</td>", "<td>12,5</td><td>x</td>"), (" colspan=\"2\"", ""),
            ]
        ) { page, _ in
            page.document.all("table").flatMap { table in
                faults(of: table, on: page.document).map {
                    "\($0) in '\(name(of: table, on: page.document))'"
                }
            }
        }
    ]

    private static func name(of table: HTMLElement, on document: HTMLDocument) -> String {
        if let caption = table.children.first(where: { $0.name == "caption" }) {
            return caption.text
        }
        // The only table of a chart is called what the chart is called.
        let figure = table.closest("figure").flatMap {
            $0.descendants("table").count == 1 ? $0 : nil
        }
        return document.label(of: figure ?? table)
    }

    private static func faults(of table: HTMLElement, on document: HTMLDocument) -> [String] {
        var faults = name(of: table, on: document).isEmpty ? ["no caption"] : []
        let heads = table.descendants("th")
        if heads.contains(where: { !["col", "row", "colgroup", "rowgroup"].contains($0["scope"]) })
        {
            faults.append("a th without scope")
        }
        if heads.contains(where: { $0.spokenText.isEmpty }) { faults.append("an empty th") }
        let rows = table.descendants("tr").map { row in
            row.children.map { Int($0["colspan"] ?? "1") ?? 1 }.reduce(0, +)
        }
        if table.children.first(where: { $0.name == "thead" }) == nil { faults.append("no thead") }
        if let first = rows.first, rows.contains(where: { $0 != first }) {
            faults.append("rows of \(Set(rows).sorted()) cells")
        }
        return faults
    }
}
