package import Diagnostics
package import Markup
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
    /// All headings but the one that became the title, as they stand on the page.
    package let headings: [Heading]
    /// The files of the project that the page shows or links to, each once, to be copied.
    package let files: [String]
    private let prose: Fragment
    private let gaps: [ProseWriter.Gap]
    private let anchors: [AnchorLink]

    /// Reads a file, or nothing where it is refused; the report says all that is wrong with it.
    ///
    /// The highest headings come right below the offset, to fit under the headings of the page.
    package init?(
        path: String,
        bytes: [UInt8],
        links: PageLinks,
        headingOffset: Int = 1,
        report: inout Report
    ) {
        guard let parts = FrontMatter(checked: bytes, path: path, report: &report) else {
            return nil
        }
        let tree = MarkdownTree(parts.body.bytes)
        let first = tree.firstHeading
        let title = parts.settings["titel"]?.string ?? first?.plainText
        let removed = first?.plainText == title ? first : nil
        let linkCheck = LinkCheck(path: path, links: links)
        var check = TreeCheck(source: parts.body, links: linkCheck, title: removed)
        let isShallow = check.accepts(tree.root)
        report.add(contentsOf: check.report)
        guard isShallow else { return nil }
        // The page prints its title itself, so the same words are not repeated under it.
        removed?.remove()
        let ids = ArticleIDs(path: path)
        var outline = HeadingOutline(offset: headingOffset)
        outline.read(tree.root, ids: ids, source: parts.body, report: &report)
        var writer = ProseWriter(
            tree.root,
            ids: ids,
            title: title,
            outline: outline,
            destinations: check.destinations
        )
        prose = writer.write(tree.root)
        guard !Expansion.isTooLarge(prose.bytes.count, for: parts.body) else {
            report.add(.proseExpandsTooMuch(), at: Location(path))
            return nil
        }
        (self.path, self.title, frontMatter) = (path, title, parts.settings)
        (headings, gaps) = (outline.headings, writer.gaps)
        (anchors, files) = (check.anchors, check.files)
    }
}

extension Article {
    /// The markup on a page of the site, with every address as it is seen from there.
    package func markup(on page: String, links: PageLinks) -> Fragment {
        var markup = Fragment()
        var start = 0
        for gap in gaps {
            markup.append(trusted: prose.bytes[start..<gap.offset])
            markup.text(links.address(of: gap.destination, from: page))
            start = gap.offset
        }
        markup.append(trusted: prose.bytes[start...])
        return markup
    }

    /// One sentence for search engines, from the key `omschrijving`.
    package var summary: String? { frontMatter["omschrijving"]?.string }

    /// To look for the nearest of all headings takes time, so only the first mistakes get one.
    private static let hintedMistakes = 20

    /// Says every link to a heading that is not there; for when all texts have been read.
    package static func checkAnchors(of articles: [Article], report: inout Report) {
        let texts = Dictionary(articles.map { ($0.path, $0) }) { first, _ in first }
        let slugs = texts.mapValues { Set($0.headings.map(\.slug)) }
        var mistakes = 0
        for link in articles.flatMap(\.anchors) {
            guard let known = slugs[link.target], !known.contains(link.anchor) else { continue }
            mistakes += 1
            let near = mistakes < hintedMistakes ? texts[link.target]?.headings ?? [] : []
            report.add(
                .proseNoHeading(link.anchor, of: link.target, known: near.map(\.slug)),
                at: link.location
            )
        }
    }
}

extension PageLinks {
    fileprivate func address(of destination: Destination, from page: String) -> String {
        switch destination {
        case .website(let address), .contact(let address):
            return address.percentEncoded
        case .image(let path, _, _), .file(let path):
            let target = Self.sitePath(ofFile: path)
            return Self.relative(target, from: page).percentEncodedName
        case .page(let path, let anchor):
            let target = self.page(of: path) ?? page
            let isElsewhere = target != page || anchor == nil
            let way = isElsewhere ? Self.relative(target, from: page).percentEncodedName : ""
            return way + (anchor.map { "#" + id(of: $0, in: path) } ?? "")
        }
    }

    private func id(of anchor: String, in path: String) -> String {
        let id = hasText(path) ? ArticleIDs(path: path).heading(anchor) : anchor
        return id.percentEncodedName
    }
}
