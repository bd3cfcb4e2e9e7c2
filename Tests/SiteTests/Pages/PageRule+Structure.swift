import TestSupport

extension PageRule {
    static let structure = [
        PageRule(
            "is written strictly",
            brokenBy: [
                ("<p>Uitleg</p>", "<p>Uitleg"), ("<p>Uitleg</p>", "<p>a < b</p>"),
                ("<p>Uitleg</p>", "<p>a & b</p>"), ("<p>Uitleg</p>", "<p id=x>a</p>"),
                ("<p>Uitleg</p>", "<p id=\"x\" id=\"y\">a</p>"),
                ("<p>Uitleg</p>", "<p>\u{202E}a</p>"),
                ("<p>Uitleg</p>", "<p><ul><li>a</li></ul></p>"),
                ("<p>Uitleg</p>", "<a href=\"#cijfers\">a<a href=\"#cijfers\">b</a></a>"),
            ]
        ) { page, _ in
            let blocks: Set<String> = [
                "div", "dl", "figure", "form", "h1", "h2", "h3", "ol", "p", "section", "table",
                "ul",
            ]
            let nested = page.document.elements.filter { element in
                blocks.contains(element.name) && element.closest("p") != nil
                    || element.name == "a" && element.closest("a") != nil
            }
            return page.document.faults + nested.map { "<\($0.name)> stands where it may not" }
        },
        PageRule(
            "has ids that are unique, and that everything which names one finds",
            brokenBy: [
                ("id=\"titel\"", "id=\"cijfers\""), ("for=\"zoek\"", "for=\"zoeken\""),
                ("id=\"titel\"", "id=\"een titel\""),
            ]
        ) { page, _ in
            let ids = page.document.elements.compactMap { $0["id"] }
            let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
            let unfit = ids.filter { $0.isEmpty || $0.contains(" ") }
            let lost = page.document.elements.flatMap { element in
                ["aria-labelledby", "aria-describedby", "aria-controls", "for"]
                    .flatMap(element.words)
                    .filter { page.document.element(withID: $0) == nil }
            }
            return twice.map { "id \($0) is there twice" } + unfit.map { "'\($0)' is no id" }
                + lost.map { "there is no id \($0)" }
        },
        PageRule(
            "has one h1, and headings that skip no level and say something",
            brokenBy: [
                ("<h1>Noord</h1>", ""),
                ("<h2 id=\"cijfers\">Cijfers</h2>", "<h3 id=\"cijfers\">C</h3>"),
                ("<p>Voet</p>", "<h1>Voet</h1>"), ("<p>Voet</p>", "<h2> </h2>"),
            ]
        ) { page, _ in
            let headings = page.document.all("h1", "h2", "h3", "h4", "h5", "h6")
            let levels = headings.compactMap { Int($0.name.dropFirst()) }
            var faults = headings.filter { $0.spokenText.isEmpty }.map { "an empty \($0.name)" }
            if levels.count(where: { $0 == 1 }) != 1 { faults.append("no single h1") }
            for (heading, (before, level)) in zip(headings, zip([0] + levels, levels))
            where level > before + 1 {
                faults.append("h\(level) '\(heading.text)' follows h\(before)")
            }
            return faults
        },
        PageRule(
            "is in Dutch and has a title of its own",
            brokenBy: [
                (" lang=\"nl\"", ""), ("<title>Noord – Proef", "<title>"),
                ("<title>Noord – Proef", "<title>Zoeken Proef"),
            ]
        ) { page, site in
            var faults: [String] = []
            if page.document.all("html").first?["lang"] != "nl" { faults.append("no lang") }
            if page.document.all("title").count != 1 || page.title.isEmpty {
                faults.append("no title")
            }
            if site.titles[page.title] != 1 { faults.append("'\(page.title)' is another's") }
            return faults
        },
        PageRule(
            "has one main, and navigation with a name of its own",
            brokenBy: [
                ("<main>", "<main><p>a</p></main><main>"), (" aria-label=\"Menu\"", ""),
                ("aria-label=\"Menu\"", "aria-label=\"Kruimelpad\""),
            ]
        ) { page, _ in
            var faults: [String] = []
            if page.document.all("main").count != 1 { faults.append("no single main") }
            let names = page.document.all("nav").map { page.document.label(of: $0) }
            if names.contains("") { faults.append("a nav without a name") }
            if Set(names).count != names.count {
                faults.append("two navs are called the same: \(names)")
            }
            return faults
        },
        PageRule(
            "has regions with a name of their own, and scrolls only within them",
            brokenBy: [
                (" role=\"region\" aria-labelledby=\"cijfers\"", ""),
                (" aria-labelledby=\"cijfers\"", ""),
                ("<p>Voet</p>", "<section aria-labelledby=\"cijfers\"><p>a</p></section>"),
            ]
        ) { page, _ in
            let regions = page.document.elements.filter { element in
                element["role"] == "region"
                    || element.name == "section" && !page.document.label(of: element).isEmpty
            }
            let names = regions.map { page.document.label(of: $0) }
            let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys
                .sorted()
            let loose = page.document.elements.filter {
                $0["tabindex"] == "0" && ($0["role"] == nil || page.document.label(of: $0).isEmpty)
            }
            return twice.map { "two regions are called '\($0)'" }
                + (names.contains("") ? ["a region without a name"] : [])
                + loose.map { "<\($0.name)> takes focus without a role and a name" }
        },
        PageRule(
            "has details that open with a summary",
            brokenBy: [
                ("<summary>Meer</summary>", ""), ("<summary>Meer</summary>", "<summary></summary>"),
            ]
        ) { page, _ in
            page.document.all("details").filter {
                $0.children.first?.name != "summary" || $0.children.first?.spokenText == ""
            }.map { "details without summary: \($0.text.prefix(40))" }
        },
    ]
}

extension HTMLDocument {
    /// The name that an element is called by; empty without one.
    func label(of element: HTMLElement) -> String {
        if let label = element["aria-label"] { return label }
        return element.words(of: "aria-labelledby")
            .compactMap { self.element(withID: $0)?.text }.joined(separator: " ")
    }
}
