import Diagnostics

/// Looks in a template for what a site served with a strict policy would refuse, or fetch from elsewhere.
enum TemplateSafety {
    /// What may not stand in a tag, and what to do instead.
    private static let refused = [
        (" style=", "zet de stijl in style.css en geef het element een class"),
        ("<style", "zet de stijl in style.css"),
        (" src=\"http", "zet het bestand in de map templates"),
        (" src=\"//", "zet het bestand in de map templates"),
        ("javascript:", "zet het script in een bestand"),
    ]

    static func check(_ bytes: [UInt8], path: String, report: inout Report) {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let place = Location(path, line: index + 1)
            for (sign, advice) in refused where contains(line, sign) {
                report.add(.refusedInTemplate(trimmed(sign), advice), at: place)
            }
            if let handler = handler(in: line) {
                report.add(.refusedInTemplate(handler, "zet het script in een bestand"), at: place)
            }
            if contains(line, "<script"), !contains(line, " src=") {
                report.add(
                    .refusedInTemplate("<script>", "zet het script in een bestand"),
                    at: place
                )
            }
            if contains(line, "<link"), contains(line, "stylesheet"), contains(line, "href=\"http")
            {
                let advice = "zet het bestand in de map templates"
                report.add(.refusedInTemplate("href=\"http", advice), at: place)
            }
        }
    }
}

extension TemplateSafety {
    private static func trimmed(_ sign: String) -> String {
        String(sign.drop { $0 == " " })
    }

    private static func contains(_ line: Substring, _ sign: String) -> Bool {
        line.utf8.contains(sign.utf8)
    }

    /// An attribute such as `onclick=` within a tag.
    private static func handler(in line: Substring) -> String? {
        for word in line.split(whereSeparator: { $0 == " " || $0 == "<" || $0 == ">" })
        where word.hasPrefix("on") {
            let name = word.prefix { $0.isASCII && $0.isLetter }
            if name.count > 3, word[name.endIndex...].hasPrefix("=\"") { return String(name) + "=" }
        }
        return nil
    }
}

extension Diagnostic.Message {
    fileprivate static func refusedInTemplate(_ sign: String, _ advice: String) -> Self {
        .error("WM222", "'\(sign)' mag niet in een sjabloon; \(advice)")
    }
}
