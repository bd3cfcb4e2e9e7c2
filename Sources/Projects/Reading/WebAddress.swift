import Diagnostics

/// A link that every visitor may follow: to a website, and to nothing that a browser would run.
package enum WebAddress {
    /// Whether the addresses of all pages can be made by putting their path behind it.
    package static func isBase(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count >= 4 && ["https:", "http:"].contains(parts[0]) && parts[1].isEmpty
            && parts.last == "" && !parts[2..<(parts.count - 1)].contains("")
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !refused.contains($0) }
    }

    /// What would end the path, or the address itself where it is written.
    private static let refused = Array("?#\"'<>\\^`{|}&".utf8)

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
