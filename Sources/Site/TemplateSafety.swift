import Diagnostics

/// Looks in a template for what a site served with a strict policy would refuse, or fetch from elsewhere.
enum TemplateSafety {
    static func check(_ bytes: [UInt8], path: String, report: inout Report) {
        // What is no text was refused where templates are read.
        guard String(validating: bytes, as: UTF8.self) != nil else { return }
        var scan = TemplateScan(bytes, path: path)
        scan.run(report: &report)
        for tag in scan.tags { check(tag, at: Location(path, line: tag.line), report: &report) }
    }
}

extension TemplateSafety {
    private static let toFile = "zet het script in een bestand"
    private static let toStyle = "zet de stijl in style.css"
    private static let toFolder = "zet het bestand in de map templates"
    private static let frames: Set<String> = [
        "applet", "base", "embed", "frame", "frameset", "iframe", "object",
    ]
    private static let fetched: Set<String> = [
        "icon", "manifest", "modulepreload", "prefetch", "preload", "stylesheet",
    ]

    private static func check(_ tag: TemplateTag, at place: Location, report: inout Report) {
        if frames.contains(tag.name) {
            report.add(.refusedInTemplate("<\(tag.name)", "haal het weg"), at: place)
        }
        if tag.name == "style" { report.add(.refusedInTemplate("<style", toStyle), at: place) }
        if tag.name == "script", tag["src"] == nil || tag.hasContent {
            report.add(.refusedInTemplate("<script>", toFile), at: place)
        }
        for (name, value) in tag.attributes {
            check(name, value, of: tag, at: place, report: &report)
        }
    }

    private static func check(
        _ name: String,
        _ value: String,
        of tag: TemplateTag,
        at place: Location,
        report: inout Report
    ) {
        switch name {
        case "style":
            let advice = "\(toStyle) en geef het element een class"
            report.add(.refusedInTemplate("style=", advice), at: place)
        case _ where name.hasPrefix("on"):
            report.add(.refusedInTemplate("\(name)=", toFile), at: place)
        case "srcset", "srcdoc":
            report.add(.refusedInTemplate("\(name)=", "gebruik src"), at: place)
        case "src" where isElsewhere(value):
            let start = value.hasPrefix("//") ? "//" : value.hasPrefix("data:") ? "data:" : "http"
            report.add(.refusedInTemplate("src=\"\(start)", toFolder), at: place)
        case "href"
        where tag.name == "link" && isElsewhere(value)
            && !fetched.isDisjoint(with: (tag["rel"] ?? "").split(separator: " ").map(String.init)):
            report.add(.refusedInTemplate("href=\"http", toFolder), at: place)
        default: break
        }
        if value.contains("javascript:") {
            report.add(.refusedInTemplate("javascript:", toFile), at: place)
        }
    }

    private static func isElsewhere(_ value: String) -> Bool {
        ["http:", "https:", "//", "data:"].contains(where: value.hasPrefix)
    }
}

extension Diagnostic.Message {
    fileprivate static func refusedInTemplate(_ sign: String, _ advice: String) -> Self {
        .error("WM222", "'\(sign)' mag niet in een sjabloon; \(advice)")
    }
}
