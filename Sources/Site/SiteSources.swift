package import Diagnostics
package import Projects
import Prose
import Tables
import Templates

/// What the site is made of besides figures: articles and templates, read and checked.
package struct SiteSources: Sendable {
    let articles: [String: Article]
    let templates: TemplateSet
    /// Styles that are copied as they are.
    let assets: [SitePage]

    /// What the texts may link to.
    let links: PageLinks

    /// The pages by the path of their text, such as `content/wijken/x.md`, whether it is there or not.
    package init(_ folder: ProjectFolder, pages: [String: String], report: inout Report) {
        var articles: [String: Article] = [:]
        let paths = folder.paths(in: "content")
        links = PageLinks(
            pages: pages,
            content: Dictionary(uniqueKeysWithValues: paths.map { ($0, folder[$0]?.bytes ?? []) })
        )
        for path in paths where path.hasSuffix(".md") && path != "content/README.md" {
            guard let file = folder[path] else { continue }
            articles[path] = Article(path: path, bytes: file.bytes, links: links, report: &report)
        }
        Article.checkAnchors(of: articles.values.sorted { $0.path < $1.path }, report: &report)
        self.articles = articles
        var files: [String: [UInt8]] = [:]
        var assets: [SitePage] = []
        for path in folder.paths(in: "templates") {
            let name = String(path.dropFirst("templates/".count))
            let bytes = folder[path]?.bytes ?? []
            if name.hasSuffix(".html") { files[name] = bytes }
            if name.hasSuffix(".css") { assets.append(SitePage(path: name, bytes: bytes)) }
        }
        for path in Set(articles.values.flatMap(\.files)).sorted() {
            let bytes = folder[path]?.bytes ?? []
            assets.append(SitePage(path: PageLinks.sitePath(ofFile: path), bytes: bytes))
        }
        self.assets = assets
        templates = TemplateSet(files: files, contracts: Contracts.all, report: &report)
    }
}
