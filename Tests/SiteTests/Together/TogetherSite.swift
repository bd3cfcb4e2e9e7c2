import Community
import Diagnostics
import Projects
import Statistics
import TestSupport
import Testing

@testable import Site

/// A project with what its community is, of which single pages are rendered.
struct TogetherSite {
    let community: CommunityData
    let areas: Areas
    let report: Report
    private let pages: [SitePage]

    init(_ folder: ProjectFolder) async throws {
        var report = Report()
        let project = Project.read(folder, report: &report).disclosed
        let sources = SiteSources(folder, project: project, report: &report)
        let findings = await SiteAssembly.findings(project)
        pages = try #require(SiteAssembly(project, sources: sources, findings: findings)).contents
            .pages
        community = sources.community
        areas = project.dataset.areas
        self.report = report
    }

    init(_ project: SmallProject) async throws { try await self.init(project.folder()) }

    func page(_ path: String) throws -> RenderedPage {
        let page = try #require(pages.first { $0.path == path }, "\(path)")
        return RenderedPage(path: path, bytes: page.bytes)
    }

    func has(_ path: String) -> Bool { pages.contains { $0.path == path } }
}

extension RenderedPage {
    func table(captioned caption: String) throws -> ShownTable {
        try #require(tables.first { $0.caption == caption }, "\(caption)")
    }
}

extension ShownTable {
    /// What stands in every row, cell by cell.
    var texts: [[String]] { rows.map { $0.cells.map(\.text) } }

    /// What stands at the foot, cell by cell.
    var foot: [String] {
        element.descendants("tfoot").flatMap { $0.descendants("th", "td") }.map(\.text)
    }
}
