package import Diagnostics
import Markup

/// All templates of a project, read, checked against what the pages offer, and ready to render.
package struct TemplateSet: Sendable {
    private let pages: [String: CompiledPage]

    /// Files by their path in the folder, such as `wijk.html` and `partials/kop.html`.
    package init(
        files: [String: [UInt8]],
        contracts: [PageContract],
        folder: String = "templates",
        report: inout Report
    ) {
        let templates = Self.templates(files, folder, &report)
        let partials = Self.partials(templates)
        var own = Report()
        var pages: [String: CompiledPage] = [:]
        for contract in contracts {
            let name = "\(contract.name).html"
            guard let template = templates[name] else {
                own.add(.missingTemplate(contract.name), at: Location("\(folder)/\(name)"))
                continue
            }
            pages[contract.name] = Binder.bind(contract, template, partials: partials, report: &own)
        }
        let expected = contracts.map(\.name)
        for (path, template) in templates.sorted(by: { $0.key < $1.key })
        where !path.contains("/") && !expected.contains(Self.stem(path)) {
            let hint = NearMiss.hint(for: Self.stem(path), among: expected)
            own.add(.unusedTemplate(Self.stem(path), hint), at: Location(template.file.path))
        }
        self.pages = pages
        report.add(contentsOf: own.withoutRepeats)
    }

    /// The finished page; only for a set that was read without errors, and a record of the page's contract.
    package func render(page name: String, _ values: Record) -> [UInt8] {
        guard let page = pages[name] else { preconditionFailure("no page '\(name)' was checked") }
        var renderer = Renderer(page, values)
        renderer.run()
        return renderer.output.bytes
    }
}

extension TemplateSet {
    private static func templates(
        _ files: [String: [UInt8]],
        _ folder: String,
        _ report: inout Report
    ) -> [String: Binder.Template] {
        var templates: [String: Binder.Template] = [:]
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
            let file = TemplateFile(path: "\(folder)/\(path)", bytes: bytes)
            templates[path] = (file, TemplateParser.nodes(of: file, report: &report))
        }
        return templates
    }

    private static func partials(_ templates: [String: Binder.Template]) -> [String: Binder
        .Template]
    {
        var partials: [String: Binder.Template] = [:]
        for (path, template) in templates where path.hasPrefix("partials/") {
            partials[stem(String(path.dropFirst("partials/".count)))] = template
        }
        return partials
    }

    private static func stem(_ path: String) -> String {
        String(path.dropLast(".html".count))
    }
}

extension Report {
    /// A partial is bound once per scope; what is wrong with it in all of them is said once.
    fileprivate var withoutRepeats: Report {
        var said: Set<Diagnostic> = []
        var report = Report()
        for diagnostic in diagnostics where said.insert(diagnostic).inserted {
            report.add(diagnostic.message, at: diagnostic.location, notes: diagnostic.notes)
        }
        return report
    }
}

extension Diagnostic.Message {
    fileprivate static func missingTemplate(_ page: String) -> Self {
        .error("WM213", "het sjabloon voor de pagina '\(page)' ontbreekt; zet het op deze plek")
    }

    fileprivate static func unusedTemplate(_ name: String, _ hint: String) -> Self {
        .warning(
            "WM214",
            "er is geen pagina '\(name)', dus dit sjabloon wordt niet gebruikt\(hint)"
        )
    }
}
