import Projects
import Statistics
import Templates

/// Addresses that stay, whatever the site looks like: by the key of an area, and by its codes of CBS.
struct PermanentLinks {
    private let site: SiteAssembly

    init(_ site: SiteAssembly) { self.site = site }

    var pages: [SitePage] {
        let areas = site.dataset.areas
        let shown = areas.all.indices.filter { index in
            areas[index].level > .land && areas.gemeente(of: index).map(site.project.shows) ?? false
        }
        let keys = shown.map {
            PermanentLink(site: site, kind: "gebied", name: areas[$0].key, area: $0)
        }
        return (keys + codes(of: shown)).map(\.page)
    }

    /// A code that several areas had over the years leads to the one that has it in the latest year.
    private func codes(of shown: [Int]) -> [PermanentLink] {
        let areas = site.dataset.areas
        var latest: [String: (area: Int, year: Int)] = [:]
        for area in shown {
            for span in areas[area].codes {
                let year = span.lastYear ?? .max
                for code in span.codes where latest[code].map({ $0.year < year }) ?? true {
                    latest[code] = (area, year)
                }
            }
        }
        return latest.sorted { $0.key < $1.key }.map { code, found in
            PermanentLink(
                site: site,
                kind: areas[found.area].level.rawValue,
                name: code,
                area: found.area
            )
        }
    }
}

/// A plain page with one link: a server may send a visitor on, a folder on a disk cannot.
private struct PermanentLink {
    let site: SiteAssembly
    let kind: String
    let name: String
    let area: Int

    var page: SitePage {
        let area = site.dataset.areas[area]
        let frame = Frame(
            site: site,
            gemeente: nil,
            title: "\(area.name) (\(name))",
            address: "id/\(kind)/\(name)/index.html"
        )
        return frame.page(Contracts.verwijzing) { [self] in
            Record(
                Contracts.permanentFields,
                [
                    "naam": .text(area.name),
                    "code": .text(name),
                    "doel": .text(frame.root + target),
                ]
            )
        }
    }

    private var target: String {
        let areas = site.dataset.areas
        let gemeente = areas.gemeente(of: area) ?? area
        let own =
            areas[area].level == .gemeente ? Addresses.home : Addresses.area(areas[area], in: areas)
        return site.folder(of: gemeente) + own
    }
}
