import TestSupport

extension PageRule {
    static let links = [
        PageRule(
            "links only to what is there, relative and by the name of the file",
            brokenBy: [
                ("href=\"#cijfers\"", "href=\"#niets\""),
                ("href=\"#cijfers\"", "href=\"../zuid/index.html\""),
                ("href=\"#cijfers\"", "href=\"../../\""),
                ("href=\"#cijfers\"", "href=\"/index.html\""),
                ("href=\"#cijfers\"", "href=\"\""),
                ("href=\"#cijfers\"", "href=\"javascript:alert(1)\""),
                ("href=\"#cijfers\"", "href=\"http://voorbeeld.example/\""),
                ("href=\"#cijfers\"", "href=\"../../../buiten.html\""),
                ("Naar de cijfers</a>", "</a>"),
            ]
        ) { page, site in
            page.document.all("a").flatMap { link in
                var faults =
                    page.document.label(of: link).isEmpty && link.spokenText.isEmpty
                    ? ["a link without words"] : []
                if let address = link["href"], !isOutside(address),
                    let fault = fault(in: address, on: page, of: site)
                {
                    faults.append("\(address) \(fault)")
                }
                return faults
            }
        },
        PageRule(
            "says so of a link to another website",
            brokenBy: [(" (andere website)", "")]
        ) { page, _ in
            // The page for a lost address knows the site itself only by its whole address.
            guard page.path != "404.html" else { return [] }
            return page.document.all("a").filter { link in
                guard link["href"]?.hasPrefix("https:") == true else { return false }
                let words = link.text + " " + (link.parent?.text ?? "")
                return !words.contains("andere website") && !words.contains("andere site")
            }.map { "\($0["href"] ?? "") is not marked" }
        },
        PageRule(
            "fetches nothing from elsewhere, and holds no style or script of its own",
            brokenBy: [
                ("href=\"../../style.css\"", "href=\"https://voorbeeld.example/style.css\""),
                ("src=\"../../zoek.js\"", "src=\"../../weg.js\""),
                ("<p>Voet</p>", "<p style=\"\">Voet</p>"),
                ("<p>Voet</p>", "<p onclick=\"x\">Voet</p>"), ("<p>Voet</p>", "<style>p{}</style>"),
                ("<p>Voet</p>", "<script>1</script>"), ("<p>Voet</p>", "<iframe></iframe>"),
            ]
        ) { page, site in
            page.document.elements.flatMap { element in
                var faults: [String] = []
                if ["style", "iframe", "object", "embed", "base", "use"].contains(element.name) {
                    faults.append("<\(element.name)>")
                }
                if element.name == "script", element["src"] == nil {
                    faults.append("a script in the page")
                }
                faults += element.attributes.map(\.name)
                    .filter { $0 == "style" || $0.hasPrefix("on") || $0 == "srcset" }
                // What says something of the page or of a dataset on it is fetched by no browser.
                let isSaid =
                    element.name == "link"
                    && (element["rel"] == "canonical"
                        || element["rel"] == nil && element["itemprop"] == "license")
                let address = element.name == "link" ? element["href"] : element["src"]
                if let address, !isSaid,
                    isOutside(address) || fault(in: address, on: page, of: site) != nil,
                    // The page for a lost address knows only the address of the site as a whole.
                    page.path != "404.html"
                {
                    faults.append("\(address) is not of the site")
                }
                return faults
            }
        },
        PageRule(
            "marks the page itself in every menu, and nothing else",
            brokenBy: [
                (" aria-current=\"page\">Noord</a>", ">Noord</a>"),
                (
                    "<li><span aria-current=\"page\">Noord</span></li>",
                    "<li><span>Noord</span></li>"
                ),
            ]
        ) { page, _ in
            page.document.all("nav").flatMap { nav in
                let links = nav.descendants("a")
                var faults = links.filter { link in
                    let target = page.target(of: link["href"] ?? "")
                    return target.path == page.path && target.anchor == nil
                        && link["aria-current"] != "page"
                }.map { "'\($0.text)' is this page" }
                let marked = nav.descendants("a", "span").filter { $0["aria-current"] != nil }
                if marked.count > 1 { faults.append("\(marked.count) marks in one nav") }
                if nav.children.first?.name == "ol", marked.first?.name != "span" {
                    faults.append("the way to here does not end here")
                }
                return faults
            }
        },
        PageRule(
            "shows the way to it from the front page",
            brokenBy: [("href=\"../../index.html\"", "href=\"../../zoeken/index.html\"")]
        ) { page, site in
            guard page.path != "404.html", page.path != "index.html" else { return [] }
            // The front page of one of several gemeenten has its way back in the foot.
            if page.isHome {
                let ways = page.document.all("a").map { page.target(of: $0["href"] ?? "").path }
                return ways.contains("index.html") ? [] : ["no way to the front page"]
            }
            let nav = page.document.all("nav").first { $0.children.first?.name == "ol" }
            let first = nav?.descendants("a").first?["href"]
            let isRooted = first.map { page.target(of: $0).path } == "index.html"
            return isRooted ? [] : ["no way from the front page"]
        },
        PageRule(
            "keeps search engines away while sources are invented",
            brokenBy: [("<meta name=\"robots\" content=\"noindex\">", "")]
        ) { page, site in
            let isHidden = page.document.all("meta").contains {
                $0["name"] == "robots" && $0["content"] == "noindex"
            }
            return isHidden == (site.hasInventedSources || page.path == "404.html")
                ? [] : ["noindex: \(isHidden)"]
        },
    ]

    static func isOutside(_ address: String) -> Bool {
        ["https:", "mailto:", "tel:"].contains { address.hasPrefix($0) }
    }

    /// Why an address within the site leads nowhere.
    private static func fault(in address: String, on page: RenderedPage, of site: RenderedSite)
        -> String?
    {
        if address.isEmpty { return "is empty" }
        if address.hasPrefix("/") { return "starts at the root" }
        if address.contains(":") { return "is of a kind that may not be" }
        let (path, anchor) = page.target(of: address)
        guard site.files[path] != nil else { return "is not there" }
        guard let anchor, let target = site.page(path) else { return nil }
        return target.document.element(withID: anchor) == nil ? "has no such place" : nil
    }
}
