import Diagnostics
import Foundation
import Projects
import Site
import Statistics
import Tables
import TestSupport
import Testing
import Wording

/// A page of a site as it was rendered.
struct RenderedPage: Sendable {
    let path: String
    let size: Int
    let document: HTMLDocument
    let title: String

    init(path: String, bytes: [UInt8]) {
        self.path = path
        size = bytes.count
        document = HTMLDocument(bytes)
        title = document.all("title").first?.text ?? ""
    }

    var isHome: Bool {
        path == "index.html" || path.matches(of: /^gemeenten\/[^\/]+\/index\.html$/).count == 1
    }

    /// What is linked from this page, as a path of the site and what stands behind the `#`.
    func target(of link: String) -> (path: String, anchor: String?) {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = parts.count > 1 ? String(parts[1]) : nil
        let file = parts[0].split(separator: "?", omittingEmptySubsequences: false)[0]
        guard !file.isEmpty else { return (path, anchor) }
        var folders = path.split(separator: "/").dropLast().map(String.init)
        for part in file.split(separator: "/", omittingEmptySubsequences: false) {
            if part == ".." {
                if folders.popLast() == nil { folders.append("..") }
            } else if part != "." {
                folders.append(String(part))
            }
        }
        return (folders.joined(separator: "/"), anchor)
    }
}

/// A whole site, rendered once and read by every test.
struct RenderedSite: Sendable {
    let files: [String: [UInt8]]
    let pages: [RenderedPage]
    private let byPath: [String: Int]
    /// How many pages have a title.
    let titles: [String: Int]
    /// Whether any source is invented, so that no search engine may find the site.
    let hasInventedSources: Bool
    /// What the municipality named, the longest first: it may look like anything.
    let names: [String]

    init(files: [String: [UInt8]], hasInventedSources: Bool, names: [String] = []) {
        self.files = files
        self.hasInventedSources = hasInventedSources
        self.names = Set(names).sorted { ($1.count, $0) < ($0.count, $1) }
        pages = files.keys.filter { $0.hasSuffix(".html") }.sorted().map {
            RenderedPage(path: $0, bytes: files[$0] ?? [])
        }
        titles = Dictionary(grouping: pages, by: \.title).mapValues(\.count)
        byPath = Dictionary(uniqueKeysWithValues: pages.enumerated().map { ($1.path, $0) })
    }

    func page(_ path: String) -> RenderedPage? { byPath[path].map { pages[$0] } }
}

/// A project with everything that was made of it.
struct BuiltProject: Sendable {
    let project: Project
    let report: Report
    let words: Words
    let findings: [GemeenteFindings]
    let site: RenderedSite
    let bundles: SiteBundles

    init(_ folder: ProjectFolder) async throws {
        var report = Report()
        let project = Project.read(folder, report: &report).disclosed
        findings = await SiteAssembly.findings(project)
        let earlier = EarlierEdition(folder, project, findings: findings)
        let sources = SiteSources(
            folder,
            project: project,
            editions: earlier.published,
            report: &report
        )
        self.report = report
        self.project = project
        words = try #require(SiteSources.words(in: folder, report: &report))
        let assembly = try #require(
            SiteAssembly(
                project,
                sources: sources,
                findings: findings,
                changes: earlier.changes
            )
        )
        let contents = assembly.contents
        bundles = contents.bundles
        let zips = bundles.all.map { SitePage(path: $0.path, bytes: []) }
        let sizes = Dictionary(uniqueKeysWithValues: zips.map { ($0.path, 1_234_567) })
        var files = await Self.render(contents.pages)
        let facts = files.mapValues {
            FileFacts(size: $0.count, sha256: String(repeating: "0a", count: 32))
        }
        let later = contents.descriptions.pages(facts) + bundles.overviews(sizes) + zips
        files.merge(await Self.render(later + earlier.copies)) { first, _ in first }
        site = RenderedSite(
            files: files,
            hasInventedSources: project.dataset.indicators.contains {
                project.dataset.sources[$0.source].isFictitious
            },
            names: project.names
        )
    }

    /// On all processors: the tests wait for nothing else.
    private static func render(_ pages: [SitePage]) async -> [String: [UInt8]] {
        await withTaskGroup(of: [(String, [UInt8])].self) { group in
            for lane in 0..<4 {
                group.addTask {
                    pages.indices.filter { $0 % 4 == lane }.map {
                        (pages[$0].path, pages[$0].bytes)
                    }
                }
            }
            return await group.reduce(into: [:]) { files, rendered in
                for (path, bytes) in rendered { files[path] = bytes }
            }
        }
    }

    func messages(above severity: Severity) -> [String] {
        report.sorted.filter { $0.severity > severity }.map(\.description)
    }
}

extension Project {
    /// Every name that others than the program thought of, and the one number that is no amount.
    var names: [String] {
        dataset.areas.all.map(\.name) + dataset.themes.map(\.name) + dataset.indicators.map(\.name)
            + dataset.sources.flatMap { [$0.name, $0.holder, $0.note] }
            + [settings.title, settings.publisher.name, "\(settings.method.seed)"]
    }
}
