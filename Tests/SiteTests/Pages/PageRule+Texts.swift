import TestSupport

extension PageRule {
    static let texts = [
        PageRule(
            "shows nothing that a program left behind",
            brokenBy: [
                ("<p>Uitleg</p>", "<p>nan</p>"), ("<p>Uitleg</p>", "<p>van inf% af</p>"),
                ("<p>Uitleg</p>", "<p>Optional(3)</p>"), ("<p>Uitleg</p>", "<p>nil</p>"),
                ("<p>Uitleg</p>", "<p>van {eerste} naar</p>"), ("<p>Uitleg</p>", "<p>{{naam}}</p>"),
                ("<p>Uitleg</p>", "<p>Zo is het. .</p>"),
            ]
        ) { page, site in
            guard let main = page.document.all("main").first else { return [] }
            // A name may look like anything; what it looks like is tested where names are.
            let text = site.names.reduce(main.text) { $0.replacing($1, with: "Naam") }
            let left = text.matches(
                of:
                    /\b(?i:nan|inf|infinity|nil|null|undefined)\b|Optional\(|\{\{|\}\}|\{[a-z_]+\}| [.,;](?= |$)|\(\)/
            )
            return left.map { "'\($0.output)' in '\(text[..<$0.range.lowerBound].suffix(30))'" }
        },
        PageRule(
            "writes numbers the Dutch way",
            brokenBy: [
                ("<td>12,5</td>", "<td>12.5</td>"), ("<td>12,5</td>", "<td>-12,5</td>"),
                ("<td>12,5</td>", "<td>12345</td>"), ("<td>12,5</td>", "<td>1,234.5</td>"),
                ("<td>12,5</td>", "<td>−0</td>"), ("<td>12,5</td>", "<td>1e10</td>"),
                ("1.234,5 mensen", "1234.5 mensen"),
            ]
        ) { page, site in
            // A criterion of WCAG is written 1.4.3 and a standard V3.2.1.
            guard page.path != "toegankelijkheid/index.html" else { return [] }
            let cells = page.document.all("td", "dd", "p", "li", "text", "desc", "figcaption")
            return cells.flatMap { cell -> [String] in
                let seen = site.names.reduce(cell.text) { $0.replacing($1, with: "Naam") }
                return seen.matches(
                    of:
                        /\b\d+\.\d{1,2}\b(?!\.\d)|\b\d+\.\d{4,}|\b\d{1,3},\d{3}\.|(?:^|[\s(])-\d|\b\d{5,}\b|−0\b(?!,)|\d[eE][+-]?\d/
                )
                .map { "'\($0.output)' in '\(seen.prefix(60))'" }
            }
        },
        PageRule(
            "is no larger than its budget",
            brokenBy: [("<p>Uitleg</p>", "<p>" + String(repeating: "a", count: 60_000) + "</p>")]
        ) { page, site in
            // A profile is what people read on a phone; 64 wijken side by side are not.
            guard page.path.contains("wijken/") else { return [] }
            return page.size > 60_000 ? ["\(page.size) bytes"] : []
        },
    ]
}
