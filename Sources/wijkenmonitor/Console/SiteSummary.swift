import Site

/// What was made, and where to look first.
struct SiteSummary {
    private let paths: [String]
    private let folder: String

    init(_ paths: [String], in folder: String) {
        self.paths = paths
        self.folder = folder
    }

    var text: String {
        ([made] + places.map { "  \(folder)/\($0.path): \($0.content)" }).joined(separator: "\n")
    }
}

extension SiteSummary {
    private var made: String {
        let pages = paths.count { $0.hasSuffix(".html") }
        let data = paths.count { "/\($0)".contains("/open-data/") && !$0.hasSuffix(".html") }
        let bundles = paths.count { $0.hasSuffix(".zip") }
        var parts = ["\(pages) pagina's"]
        if data > 0 { parts.append("\(data) bestanden met open data") }
        if bundles > 0 { parts.append("\(bundles) zip-bestanden om mee te nemen") }
        return "De site staat in \(folder): \(parts.joined(separator: ", ")). Kijk hier:"
    }

    private var places: [(path: String, content: String)] {
        let known = [
            ("index.html", "de voorpagina, te openen in uw browser"),
            ("veranderd/index.html", "wat er veranderd is"),
            ("open-data/index.html", "alle cijfers als bestand"),
            ("meenemen/index.html", "de site en de wijken als zip-bestand"),
        ]
        return known.filter { paths.contains($0.0) }.map { (path: $0.0, content: $0.1) }
    }
}
