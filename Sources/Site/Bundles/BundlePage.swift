import Projects
import Statistics
import Templates
import Wording

/// The page of a bundle that says what is in it and what is not: its front page, where it is of a wijk.
struct BundlePage {
    let site: SiteAssembly
    let path: String
    /// Nothing for the whole site.
    let view: AreaView?
    /// The pages of the site that are in the bundle.
    var pages: Set<String> = []

    /// Where links lead of which the page is not in the bundle.
    var elsewhere: String { path + "#niet_in_dit_pakket" }

    var page: SitePage {
        let name = view?.area.name ?? ""
        let frame = Frame(
            site: site,
            gemeente: nil,
            title: name.isEmpty
                ? site.words[.notInBundleTitle] : site.words.bundles.title(wijk: name),
            address: path
        )
        return frame.page(Contracts.pakket) { [self] in
            Record(
                Contracts.bundleFields,
                [
                    "naam": .text(name),
                    "paginas": .list(view.map(links) ?? []),
                    "openbaar": .text(site.project.settings.baseURL),
                ]
            )
        }
    }
}

extension BundlePage {
    private func links(_ wijk: AreaView) -> [Record] {
        let areas = site.dataset.areas
        let folder = site.folder(of: wijk.gemeente.scores.gemeente)
        let buurten = areas.children(of: wijk.index).map { buurt in
            (areas[buurt].name, Addresses.area(areas[buurt], in: areas))
        }
        let all = [
            (wijk.area.name, Addresses.area(wijk.area, in: areas)),
            (
                site.words.compareBuurten(of: wijk.area.name),
                Addresses.compare(buurtenOf: wijk.area)
            ), (site.words.agenda(of: wijk.area.name), Addresses.agenda(of: wijk.area)),
            (
                site.words.conversation(in: wijk.area.name),
                Addresses.conversation(in: wijk.area)
            ),
        ]
        return (all + buurten).filter { pages.contains(folder + $0.1) }.map { name, address in
            Record(
                Contracts.link,
                ["naam": .text(name), "adres": .text(folder + address), "huidig": .flag(false)]
            )
        }
    }
}
