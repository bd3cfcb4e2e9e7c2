import Projects
import Statistics

/// The list of all pages for search engines, with the day of the data; nothing while the site has no address.
struct Sitemap {
    /// What one list may hold.
    private static let most = 50_000

    private let address: PublicAddress
    private let pages: [String]
    private let day: String

    init?(_ project: Project, pages: [SitePage]) {
        guard let address = PublicAddress(project.settings) else { return nil }
        self.address = address
        self.pages = pages.map(\.path).filter {
            $0.hasSuffix("index.html") && !"/\($0)".contains("/id/")
        }
        day = project.settings.referenceDate.iso
    }

    /// One list, or a list of lists where there are more pages than one may hold; and who may read them.
    var files: [SitePage] { lists + robots }

    private var lists: [SitePage] {
        guard pages.count > Self.most else { return [list("sitemap.xml", pages[...])] }
        let starts = Array(stride(from: 0, to: pages.count, by: Self.most))
        let lists = starts.enumerated().map { number, start in
            list("sitemap-\(number + 1).xml", pages[start..<min(start + Self.most, pages.count)])
        }
        return [index(lists.map(\.path))] + lists
    }
}

extension Sitemap {
    /// Robots look for it in the root of a host alone.
    private var robots: [SitePage] {
        guard address.isRoot else { return [] }
        let text = "User-agent: *\nAllow: /\nSitemap: \(address.address(of: "sitemap.xml"))\n"
        return [SitePage(path: "robots.txt", bytes: Array(text.utf8))]
    }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let space = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""

    private func list(_ path: String, _ pages: ArraySlice<String>) -> SitePage {
        SitePage(path: path) { [self] in
            var text = Self.head + "<urlset \(Self.space)>\n"
            for page in pages { text += "<url>\(entry(page))</url>\n" }
            return Array((text + "</urlset>\n").utf8)
        }
    }

    private func index(_ lists: [String]) -> SitePage {
        SitePage(path: "sitemap.xml") { [self] in
            var text = Self.head + "<sitemapindex \(Self.space)>\n"
            for list in lists { text += "<sitemap>\(entry(list))</sitemap>\n" }
            return Array((text + "</sitemapindex>\n").utf8)
        }
    }

    private func entry(_ path: String) -> String {
        let location = address.address(of: path).xml
        return "<loc>\(location)</loc><lastmod>\(day)</lastmod>"
    }
}
