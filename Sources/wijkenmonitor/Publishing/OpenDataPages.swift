import Community
import OpenData
import Projects
import Site

/// The open data as files of the site: every gemeente has its own, beside its pages.
struct OpenDataPages {
    let assembly: SiteAssembly
    let project: Project
    let community: CommunityData
    let findings: [GemeenteFindings]

    /// None is made yet.
    var pages: [SitePage] {
        findings.flatMap { found in
            let gemeente = found.scores.gemeente
            let figures = GemeenteFigures(
                project,
                community: community,
                gemeente: gemeente,
                wijken: found.wijken,
                buurten: found.buurten
            )
            let folder = assembly.folder(of: gemeente)
            return GemeenteOpenData(figures).files.map { file in
                SitePage(path: folder + file.path) { file.bytes }
            }
        }
    }
}
