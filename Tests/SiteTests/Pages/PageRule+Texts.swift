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
            return try matches(
                #"\b(?:nan|NaN|inf|[Ii]nfinity|nil|null|undefined)\b|Optional\(|\{\{|\}\}|\{[a-z_]+\}"#
                    + #"| [.,;](?= |$)|\(\)"#,
                // Long names stand in a picture on more lines.
                in: main.text { $0.name == "svg" },
                besides: site.names
            ) + matches(#"\b(?:nan|NaN|inf|nil)\b"#, in: main.text, besides: [])
        },
        PageRule(
            "draws nothing that is no number",
            brokenBy: [
                ("d=\"M0 0\"", "d=\"Mnan 0\""), ("d=\"M0 0\"", "d=\"M0 -inf\""),
                ("d=\"M0 0\"", "d=\"M1e-5 0\""),
            ]
        ) { page, _ in
            let numbers = Set("0123456789.-, MmLlHhVvCcSsQqTtAaZz%".utf8)
            return page.document.all("svg").flatMap { [$0] + $0.descendants }.flatMap { shape in
                shape.attributes.filter {
                    numeric.contains($0.name) && !$0.value.utf8.allSatisfy(numbers.contains)
                        || $0.name != "d" && numeric.contains($0.name) && $0.value.contains("a")
                }
                .map { "\(shape.name) \($0.name)=\($0.value)" }
            }
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
            // An editor may name a paragraph, such as 6.3.
            let text = page.document.all("main").map { main in
                main.text { $0.classes.contains("verhaal") }
            }.joined()
            return try matches(
                #"\b\d+\.\d{1,2}\b(?!\.\d)|\b\d+\.\d{4,}|\b\d{1,3},\d{3}\.|(?<![\w–−-])-\d|\b\d{5,}\b"#
                    + #"|−0\b(?!,)|\d[eE][+-]?\d"#,
                in: text,
                besides: site.names + ["CC-BY-4.0", "CC0-1.0", "CC BY 4.0", "CC0 1.0"]
            )
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

    private static let numeric: Set<String> = [
        "cx", "cy", "d", "height", "r", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2",
    ]

    /// A name may look like anything; what becomes of it is tested where names are.
    private static func matches(
        _ pattern: String,
        in text: String,
        besides names: [String]
    ) throws -> [String] {
        let pattern = try TextPattern(pattern)
        guard !pattern.matches(in: text).isEmpty else { return [] }
        let bare = names.reduce(text) { $0.replacing($1, with: "Naam") }
        return pattern.matches(in: bare).map { "'\($0.found)' behind '\($0.before)'" }
    }
}
