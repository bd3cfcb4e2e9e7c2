import Diagnostics

/// What texts may link to: the pages of the site by their path in the project, and the files beside the texts.
///
/// A page without a text of its own has a path as well: `content/vergelijk.md` stands for it.
package struct PageLinks: Sendable {
    /// Where the images and the other files stand that texts may use.
    package static let fileFolder = "content/beelden/"

    private let pages: [String: String]
    /// Those that one part of the site has for itself.
    private var nearer: [String: String] = [:]
    private let files: [String: LinkedFile]
    private let texts: Set<String>
    private let sources: [String: String]
    private let names: [String]

    /// The pages as `content/wijken/x.md` with `wijken/x/index.html`; the content is all that stands in `content`.
    package init(pages: [String: String], content: [String: [UInt8]]) {
        self.pages = pages
        texts = Set(content.keys.filter { $0.hasSuffix(".md") })
        files = content.filter { $0.key.hasPrefix(Self.fileFolder) }.mapValues(LinkedFile.init)
        names = pages.keys.sorted()
        sources = Dictionary(pages.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    }

    /// The same, but for pages that are elsewhere from where the text is shown.
    package func preferring(_ nearer: [String: String]) -> PageLinks {
        var links = self
        links.nearer = nearer
        return links
    }

    /// Where a file that texts use stands in the site.
    package static func sitePath(ofFile path: String) -> String {
        String(path.dropFirst("content/".count))
    }

    /// The way from one page to another file of the site, ending in a file name.
    package static func relative(_ target: String, from page: String) -> String {
        let here = page.split(separator: "/").dropLast()
        let there = target.split(separator: "/")
        let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: here.count - shared)
        return (up + there.dropFirst(shared).map(String.init)).joined(separator: "/")
    }
}

extension PageLinks {
    func page(of path: String) -> String? { nearer[path] ?? pages[path] }

    func file(_ path: String) -> LinkedFile? { files[path] }

    func hasText(_ path: String) -> Bool { texts.contains(path) }

    /// The path in the project of a page of the site.
    func source(ofPage page: String) -> String? { sources[page] }

    /// The page that was probably meant: of the same name in another folder, or of one that looks like it.
    func nearest(to path: String) -> String? {
        let name = Self.name(of: path)
        if let namesake = names.first(where: { Self.name(of: $0) == name }) { return namesake }
        if let neighbour = NearMiss.best(forPath: path, among: names) { return neighbour }
        let near = NearMiss.best(for: name, among: names.lazy.map(Self.name))
        return names.first { Self.name(of: $0) == near }
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map { String($0.dropLast(".md".count)) } ?? ""
    }

    func nearestFile(to path: String) -> String? {
        NearMiss.best(forPath: path, among: files.keys.sorted())
    }

    /// A page to show how a link is written.
    var example: String { names.first ?? "content/index.md" }
}
