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

    package init(_ folder: ProjectFolder, report: inout Report) {
        var articles: [String: Article] = [:]
        for path in folder.paths(in: "content", ending: ".md") {
            guard let file = folder[path] else { continue }
            articles[path] = Article(
                path: path,
                bytes: file.bytes,
                headingOffset: 1,
                report: &report
            )
        }
        self.articles = articles
        var files: [String: [UInt8]] = [:]
        var assets: [SitePage] = []
        for path in folder.paths(in: "templates") {
            let name = String(path.dropFirst("templates/".count))
            let bytes = folder[path]?.bytes ?? []
            if name.hasSuffix(".html") { files[name] = bytes }
            if name.hasSuffix(".css") { assets.append(SitePage(path: name, bytes: bytes)) }
        }
        self.assets = assets
        templates = TemplateSet(files: files, contracts: Contracts.all, report: &report)
    }
}
