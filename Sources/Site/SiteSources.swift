package import Community
package import Diagnostics
package import Projects
import Prose
import Tables
import Templates
package import Wording

/// What the site is made of besides figures: articles, words and templates, read and checked.
package struct SiteSources: Sendable {
    let articles: [String: Article]
    /// Everything under `content`, which texts may refer to.
    let content: [String: [UInt8]]
    /// What wijken agreed and what it costs.
    package let community: CommunityData
    /// Where what a text refers to has its page.
    let pages: ContentPages
    /// What texts may link to, as seen from the gemeente that the settings name.
    let links: PageLinks
    /// The texts that belong to no area, theme or figure, in order of name.
    let standingArticles: [(name: String, article: Article)]
    let templates: TemplateSet
    /// Nothing where the file of the words is not right, which was said.
    let words: Words?
    /// Styles, scripts and the files that texts use, copied as they are.
    let assets: [SitePage]
    /// What was published before, the newest first.
    package let editions: [PublishedEdition]

    package init(
        _ folder: ProjectFolder,
        project: Project,
        editions: [PublishedEdition] = [],
        report: inout Report
    ) {
        self.editions = PublishedEdition.newestFirst(editions)
        content = Dictionary(
            uniqueKeysWithValues: folder.paths(in: "content").map { ($0, folder[$0]?.bytes ?? []) }
        )
        var files = ContentPages.Files(
            content: Set(content.keys),
            tables: Set(folder.paths(in: "data").filter { folder[$0]?.hasRows ?? false })
        )
        let links = PageLinks(
            pages: ContentPages(project, files).addresses,
            content: content
        )
        articles = Self.articles(content, links, report: &report)
        standingArticles = Self.standing(articles)
        community = CommunityData.read(
            folder,
            project: project,
            frontMatter: articles.mapValues(\.frontMatter),
            report: &report
        )
        files.initiatives = community.initiatives
        pages = ContentPages(project, files)
        self.links = PageLinks(pages: pages.addresses, content: content)
        words = Self.words(in: folder, report: &report)
        var templateFiles: [String: [UInt8]] = [:]
        var assets = Set(articles.values.flatMap(\.files)).sorted().map { path in
            SitePage(path: PageLinks.sitePath(ofFile: path), bytes: folder[path]?.bytes ?? [])
        }
        for path in folder.paths(in: "templates") {
            let name = String(path.dropFirst("templates/".count))
            let bytes = folder[path]?.bytes ?? []
            if name.hasSuffix(".html") {
                templateFiles[name] = bytes
                TemplateSafety.check(bytes, path: path, report: &report)
            } else if Self.copied.contains(where: name.hasSuffix) {
                assets.append(SitePage(path: name, bytes: bytes))
            } else if path != Words.path, name != "README.md" {
                report.add(.unusedInTemplates(name), at: Location(path))
            }
        }
        self.assets = assets
        project.checkShownGemeenten(report: &report)
        pages.checkNames(report: &report)
        ContentPages.checkPlaces(content.keys, report: &report)
        ContentPages.checkFiles(content.keys, report: &report)
        pages.checkOverviews(report: &report)
        templates = TemplateSet(files: templateFiles, contracts: Contracts.all, report: &report)
    }

    /// The words that the program puts on a page.
    package static func words(in folder: ProjectFolder, report: inout Report) -> Words? {
        guard let file = folder[Words.path] else {
            report.add(.noWords(), at: Location(Words.path))
            return nil
        }
        return Words(bytes: file.bytes, path: Words.path, report: &report)
    }
}

extension SiteSources {
    /// What a municipality may put beside its templates: styles, scripts, letters and pictures.
    private static let copied = [
        ".css", ".js", ".woff2", ".woff", ".svg", ".png", ".jpg", ".jpeg", ".ico", ".txt",
    ]

    private static func articles(
        _ content: [String: [UInt8]],
        _ links: PageLinks,
        report: inout Report
    ) -> [String: Article] {
        var articles: [String: Article] = [:]
        for (path, bytes) in content.sorted(by: { $0.key < $1.key })
        where path.hasSuffix(".md") && path != "content/README.md" {
            articles[path] = Article(
                path: path,
                bytes: bytes,
                links: links,
                headingOffset: ArticleKind.of(path).headingOffset,
                report: &report
            )
        }
        Article.checkAnchors(of: articles.values.sorted { $0.path < $1.path }, report: &report)
        return articles
    }

    private static func standing(
        _ articles: [String: Article]
    ) -> [(name: String, article: Article)] {
        articles.keys.filter { $0.hasPrefix(ContentPages.standing) }.sorted().compactMap { path in
            articles[path].map { (ContentPages.name(ofStanding: path), $0) }
        }
    }
}

extension SiteSources {
    /// The paths of styles, scripts and what they use, which every page needs.
    var looks: [String] { assets.map(\.path).filter { !$0.hasPrefix(Self.textFolder) } }

    /// The paths of the files that stand beside the texts, each of which some texts use.
    var textFiles: Set<String> {
        Set(assets.map(\.path).filter { $0.hasPrefix(Self.textFolder) })
    }

    private static let textFolder = PageLinks.sitePath(ofFile: PageLinks.fileFolder)
}

extension InputFile {
    /// Something below the head of a table.
    fileprivate var hasRows: Bool {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 2)
        return lines.count > 1 && lines[1].contains { $0 > UInt8(ascii: " ") }
    }
}

extension Diagnostic.Message {
    fileprivate static func unusedInTemplates(_ name: String) -> Self {
        .warning(
            "WM227",
            "'\(name)' komt niet op de site; in deze map horen sjablonen (.html), woorden.yml, stijlen,"
                + " scripts, letters en plaatjes"
        )
    }

    fileprivate static func noWords() -> Self {
        .error(
            "WM220",
            "dit bestand ontbreekt; hierin staan alle woorden die het programma op de site zet."
                + " Neem het bestand over uit het voorbeeld"
        )
    }
}
