import OpenData
import Projects
import Statistics
import Wording

extension SiteAssembly {
    /// What can be taken along: the whole site, and each wijk; nothing where the settings leave it out.
    ///
    /// The paths are those of the files of the site, each of which may be in a bundle.
    func bundles(of paths: [String]) -> SiteBundles {
        guard project.hasBundles else { return SiteBundles() }
        let folders = Dictionary(grouping: paths, by: BundledFolders(isPerGemeente).folder)
        let wijken = findings.flatMap { gemeente in
            gemeente.scores.wijken.map { bundle(of: AreaView(self, gemeente, $0), folders) }
        }
        let overviews = overviewGemeenten
        return SiteBundles([wholeBundle(paths)] + wijken) { sizes in
            overviews.map { BundlesPage(site: self, gemeente: $0, sizes: sizes).page }
        }
    }

    var bundleDay: String { project.settings.referenceDate.iso }

    /// From the folder of the site.
    var wholeBundlePath: String { "meenemen/wijkenmonitor-\(bundleDay).zip" }
}

extension SiteAssembly {
    /// Beside the pages of each gemeente one for the pages that they share.
    private var overviewGemeenten: [GemeenteFindings?] {
        isPerGemeente ? [nil] + findings : findings.prefix(1).map { $0 }
    }

    private func wholeBundle(_ paths: [String]) -> SiteBundle {
        let missing = BundlePage(site: self, path: "niet-in-dit-pakket.html", view: nil)
        return SiteBundle(
            path: wholeBundlePath,
            folder: "wijkenmonitor-\(bundleDay)",
            day: project.settings.referenceDate,
            // Only a server shows the page for an address that does not exist.
            included: paths.filter { $0 != Addresses.notFound },
            alongside: [],
            own: own([missing.page, BundleReadme(site: self, wijk: nil).file]),
            publicAddress: project.settings.baseURL,
            elsewhere: missing.elsewhere
        )
    }

    private func bundle(of wijk: AreaView, _ folders: [String: [String]]) -> SiteBundle {
        let gemeente = folder(of: wijk.gemeente.scores.gemeente)
        let pages = BundledFolders.names.flatMap {
            folders["\(gemeente)\($0)/\(wijk.area.key)"] ?? []
        }
        let start = BundlePage(site: self, path: Addresses.home, view: wijk, pages: Set(pages))
        return SiteBundle(
            path: gemeente + Addresses.bundle(of: wijk.area),
            folder: "\(wijk.area.key)-\(bundleDay)",
            day: project.settings.referenceDate,
            included: pages + sources.looks,
            alongside: sources.textFiles.union(areaFiles(of: wijk)),
            own: own([start.page, BundleReadme(site: self, wijk: wijk.area).file]),
            publicAddress: project.settings.baseURL,
            elsewhere: start.elsewhere
        )
    }

    /// The figures of the wijk and its buurten, to which their profiles lead.
    private func areaFiles(of wijk: AreaView) -> Set<String> {
        let areas = [wijk.index] + dataset.areas.children(of: wijk.index)
        let folder = folder(of: wijk.gemeente.scores.gemeente)
        return Set(
            areas.flatMap { area in
                areaFormats.map { folder + Addresses.dataFile(of: dataset.areas[area], $0) }
            }
        )
    }

    private func own(_ pages: [SitePage]) -> [String: SitePage] {
        Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0) })
    }
}

/// The folders of a gemeente in which each wijk has one of its own.
private struct BundledFolders {
    static let names = ["gesprek", "vergelijk", "wijkagenda", "wijken"]

    private let depth: Int

    init(_ isPerGemeente: Bool) { depth = isPerGemeente ? 4 : 2 }

    /// The folder that a page is in, as deep as that of a wijk is.
    func folder(of path: String) -> String {
        path.split(separator: "/").dropLast().prefix(depth).joined(separator: "/")
    }
}
