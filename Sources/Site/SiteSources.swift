package import Diagnostics
package import Projects
import Prose
import Tables
import Templates
package import Wording

/// What the site is made of besides figures: articles, words and templates, read and checked.
package struct SiteSources: Sendable {
    let articles: [String: Article]
    let templates: TemplateSet
    /// Nothing where the file of the words is not right, which was said.
    let words: Words?
    /// Styles and scripts that are copied as they are.
    let assets: [SitePage]

    package init(_ folder: ProjectFolder, report: inout Report) {
        articles = Self.articles(folder, report: &report)
        words = Self.words(in: folder, report: &report)
        var files: [String: [UInt8]] = [:]
        var assets: [SitePage] = []
        for path in folder.paths(in: "templates") {
            let name = String(path.dropFirst("templates/".count))
            let bytes = folder[path]?.bytes ?? []
            if name.hasSuffix(".html") { files[name] = bytes }
            if name.hasSuffix(".css") || name.hasSuffix(".js") {
                assets.append(SitePage(path: name, bytes: bytes))
            }
        }
        self.assets = assets
        templates = TemplateSet(files: files, contracts: Contracts.all, report: &report)
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
    private static func articles(
        _ folder: ProjectFolder,
        report: inout Report
    ) -> [String: Article] {
        var articles: [String: Article] = [:]
        for path in folder.paths(in: "content", ending: ".md") where path != "content/README.md" {
            guard let file = folder[path] else { continue }
            articles[path] = Article(
                path: path,
                bytes: file.bytes,
                headingOffset: 1,
                report: &report
            )
        }
        return articles
    }

    /// The texts that belong to no area, theme or figure, in order of name.
    var standingArticles: [(name: String, article: Article)] {
        let folder = "content/paginas/"
        return articles.keys.filter { $0.hasPrefix(folder) }.sorted().compactMap { path in
            articles[path].map { (String(path.dropFirst(folder.count).dropLast(3)), $0) }
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func noWords() -> Self {
        .error(
            "WM220",
            "dit bestand ontbreekt; hierin staan alle woorden die het programma op de site zet."
                + " Neem het bestand over uit het voorbeeld"
        )
    }
}
