import TestSupport

extension PageRule {
    static let forms = [
        PageRule(
            "asks only its own pages, in fields that have a label",
            brokenBy: [
                ("action=\"../../zoeken/index.html\"", "action=\"https://voorbeeld.example/\""),
                ("action=\"../../zoeken/index.html\"", "action=\"../../weg/index.html\""),
                ("method=\"get\"", "method=\"post\""), ("<label for=\"zoek\">Zoek</label>", ""),
                ("<button>Zoek</button>", "<button></button>"),
            ]
        ) { page, site in
            let forms = page.document.all("form").filter { form in
                // A form without an address is of a script and sends nothing.
                guard let address = form["action"] else { return form["hidden"] == nil }
                return form["method"] != "get" || isOutside(address)
                    || site.page(page.target(of: address).path) == nil
            }
            let labels = page.document.all("label")
            let fields = page.document.all("input", "select", "textarea").filter { field in
                let label = labels.first {
                    $0["for"] == field["id"] && field["id"] != nil || $0.holds(field)
                }
                return field["type"] != "hidden" && page.document.label(of: field).isEmpty
                    && (label?.text ?? "").isEmpty
            }
            let buttons = page.document.all("button").filter {
                $0.spokenText.isEmpty && page.document.label(of: $0).isEmpty
            }
            return forms.map { "a form to \($0["action"] ?? "nowhere")" }
                + fields.map { "no label at \($0["name"] ?? "")" }
                + buttons.map { _ in "an empty button" }
        }
    ]
}
