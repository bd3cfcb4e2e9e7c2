import Diagnostics
import YAML

/// Gives the headings of one text their levels on the page and their ids.
struct HeadingOutline {
    let offset: Int
    private(set) var headings: [Heading] = []
    private(set) var byNode: [MarkdownNode: Heading] = [:]
    /// The written levels of the headings above the current one.
    private var open: [Int] = []
    private var uses: [String: Int] = [:]

    init(offset: Int) {
        self.offset = offset
    }

    /// The level on the page: one below the heading that it belongs to, and never beyond 6.
    ///
    /// Where a level is skipped, also the level that should have been written.
    private mutating func level(ofWritten level: Int) -> (level: Int, better: Int?) {
        let better = open.last.flatMap { level > $0 + 1 ? $0 + 1 : nil }
        while let last = open.last, last >= level { open.removeLast() }
        open.append(level)
        return (min(offset + open.count, 6), better)
    }

    /// As code forges make them, so that a link works there and here alike.
    private mutating func slug(of text: String) -> String {
        let kept = text.lowercased().unicodeScalars.compactMap { sign -> Unicode.Scalar? in
            if sign.properties.isWhitespace { return "-" }
            let isLetter = sign.properties.isAlphabetic || sign.properties.numericType != nil
            return isLetter || sign == "-" || sign == "_" ? sign : nil
        }
        let base = String(String.UnicodeScalarView(kept))
        var slug = base
        // The count goes on where it was, so that a thousand equal headings take no longer than others.
        while uses[slug] != nil {
            let count = (uses[base] ?? 0) + 1
            uses[base] = count
            slug = "\(base)-\(count)"
        }
        uses[slug] = 0
        return slug
    }
}

extension HeadingOutline {
    /// Takes in the headings of a tree; a level that is skipped is said.
    mutating func read(
        _ root: MarkdownNode,
        ids: ArticleIDs,
        source: SourceText,
        report: inout Report
    ) {
        root.visit { node, _ in
            guard node.kind == .heading else { return true }
            let level = level(ofWritten: node.headingLevel)
            if let better = level.better {
                report.add(.proseSkippedLevel(better), at: source.location(of: node))
            }
            let words = node.plainText
            let slug = slug(of: words)
            let heading = Heading(
                id: ids.heading(slug),
                level: level.level,
                text: words,
                slug: slug
            )
            headings.append(heading)
            byNode[node] = heading
            return true
        }
    }
}

extension Diagnostic.Message {
    static func proseSkippedLevel(_ better: Int) -> Self {
        let signs = String(repeating: "#", count: better)
        return .warning(
            "WM256",
            "deze kop slaat een niveau over; begin de regel met '\(signs) '."
                + " Op de pagina is het al zo gedaan"
        )
    }
}
