import Projects
import Statistics
import Templates
import Wording

/// What can be taken along, with the size of each file.
struct BundlesPage {
    let site: SiteAssembly
    /// Nothing on the page that all gemeenten share.
    let gemeente: GemeenteFindings?
    /// By path from the folder of the site, in bytes.
    let sizes: [String: Int]

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.bundlesTitle],
            address: Addresses.bundles
        )
        return frame.page(Contracts.meenemen) { [self] in
            Record(
                Contracts.bundlesFields,
                [
                    "heel": .group(row(site.project.settings.title, site.wholeBundlePath, frame)),
                    "heeft_wijken": .flag(gemeente?.scores.wijken.isEmpty == false),
                    "wijken": .list(
                        gemeente?.scores.wijken.map { wijk in
                            let area = site.dataset.areas[wijk]
                            return row(area.name, frame.folder + Addresses.bundle(of: area), frame)
                        } ?? []
                    ),
                ]
            )
        }
    }
}

extension BundlesPage {
    private func row(_ name: String, _ path: String, _ frame: Frame) -> Record {
        Record(
            Contracts.bundle,
            [
                "naam": .text(name),
                "adres": .text(Addresses.way(from: frame.path, to: path)),
                "grootte": .text(sizes[path].map(DutchFormat.fileSize) ?? DutchFormat.nothing),
            ]
        )
    }
}
