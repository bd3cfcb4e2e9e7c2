import TestSupport

extension PageRule {
    static let pictures = [
        PageRule(
            "has pictures that are either named or hidden from the ear",
            brokenBy: [
                ("<svg role=\"img\" aria-labelledby=\"titel\">", "<svg role=\"img\">"),
                ("<svg aria-hidden=\"true\">", "<svg>"),
                ("<p>Voet</p>", "<p><img src=\"../../style.css\"></p>"),
            ]
        ) { page, _ in
            let drawings = page.document.all("svg").filter { svg in
                svg["role"] == "img"
                    ? page.document.label(of: svg).isEmpty : svg["aria-hidden"] != "true"
            }
            let images = page.document.all("img").filter { $0["alt"] == nil }
            return (drawings + images).map {
                "<\($0.name)> in <\($0.parent?.name ?? "")> has no name"
            }
        },
        PageRule(
            "has figures with a name",
            brokenBy: [(" aria-labelledby=\"titel\"><figcaption", "><figcaption")]
        ) { page, _ in
            page.document.all("figure").filter { page.document.label(of: $0).isEmpty }
                .map { "a figure without a name: \($0.text.prefix(40))" }
        },
    ]
}
