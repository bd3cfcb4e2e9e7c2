import Diagnostics

/// A link that every visitor may follow: to a website, and to nothing that a browser would run.
enum WebAddress {
    /// Empty where there is none or it is said what is wrong; the name is that of its key or column.
    static func read(
        _ text: String,
        _ name: String,
        at place: Location,
        report: inout Report
    ) -> String {
        guard !text.isEmpty else { return "" }
        guard text.hasPrefix("https://"), !text.contains(" ") else {
            report.add(.notAnAddress(text, name), at: place)
            return ""
        }
        return text
    }
}

extension Diagnostic.Message {
    fileprivate static func notAnAddress(_ text: String, _ name: String) -> Self {
        .error(
            "WM218",
            "'\(text)' bij '\(name)' is geen webadres; schrijf een adres dat begint met https://"
        )
    }
}
