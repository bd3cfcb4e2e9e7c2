package import Diagnostics
package import YAML

/// A Markdown file as it comes on a page: its settings, its title and its markup.
package struct Article: Sendable {
    package static let maximumSize = 200_000
    package static let maximumDepth = 100

    package let path: String
    /// What stands between the two `---` lines at the top; an empty mapping where they are absent.
    package let frontMatter: YAMLNode
    /// The key `titel`, or else the first heading of level 1.
    package let title: String?
    /// Trusted markup without the heading that became the title.
    package let html: [UInt8]

    /// Reads a file, or nothing where it is refused; the report says all that is wrong with it.
    ///
    /// Headings go down by the offset, to fit under the headings of the page itself.
    package init?(
        path: String,
        bytes: [UInt8],
        headingOffset: Int = 0,
        report: inout Report
    ) {
        guard let parts = Self.parts(of: bytes, path: path, report: &report) else { return nil }
        let tree = MarkdownTree(parts.body.bytes)
        var check = TreeCheck(source: parts.body)
        guard check.accepts(tree.root) else {
            report.add(contentsOf: check.report)
            return nil
        }
        report.add(contentsOf: check.report)
        let given = parts.settings["titel"]?.string
        let title = given ?? tree.firstHeading?.plainText
        tree.removeFirstHeading(titled: title)
        tree.lowerHeadings(by: headingOffset)
        html = tree.html()
        guard !Expansion.isTooLarge(html.count, for: parts.body) else {
            report.add(.proseExpandsTooMuch(), at: Location(path))
            return nil
        }
        self.path = path
        frontMatter = parts.settings
        self.title = title
    }
}

extension Article {
    /// What can safely be given to cmark, or nothing.
    private static func parts(
        of bytes: [UInt8],
        path: String,
        report: inout Report
    ) -> FrontMatter? {
        guard bytes.count <= maximumSize else {
            report.add(.proseTooLarge(bytes.count), at: Location(path))
            return nil
        }
        let file = SourceText(bytes, path: path)
        guard file.isUTF8(report: &report), file.hasOnlyVisibleText(report: &report),
            let parts = FrontMatter(file, report: &report)
        else { return nil }
        guard !Expansion.isTooLarge(Expansion.estimate(of: parts.body), for: parts.body) else {
            report.add(.proseExpandsTooMuch(), at: Location(path))
            return nil
        }
        return parts
    }
}

extension SourceText {
    /// Control characters are not allowed in HTML, so a page could not show them.
    fileprivate func hasOnlyVisibleText(report: inout Report) -> Bool {
        let allowed = [UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r")]
        let offset = bytes.firstIndex { ($0 < 0x20 && !allowed.contains($0)) || $0 == 0x7F }
        guard let offset else { return true }
        report.add(.proseControlCharacter(bytes[offset]), at: location(atByte: offset))
        return false
    }
}

extension Diagnostic.Message {
    static func proseTooLarge(_ size: Int) -> Self {
        .error(
            "WM230",
            "het bestand telt \(size) bytes; een tekst mag hoogstens \(Article.maximumSize) bytes"
                + " groot zijn"
        )
    }

    static func proseControlCharacter(_ byte: UInt8) -> Self {
        let hex = String(byte, radix: 16, uppercase: true)
        return .error(
            "WM232",
            "hier staat een onzichtbaar stuurteken ('U+00\(hex.count < 2 ? "0" : "")\(hex)');"
                + " haal het weg"
        )
    }

    static func proseExpandsTooMuch() -> Self {
        .error(
            "WM234",
            "deze tekst wordt als pagina meer dan \(Expansion.factor) keer zo groot;"
                + " maak tabellen smaller en verwijzingen korter"
        )
    }
}
