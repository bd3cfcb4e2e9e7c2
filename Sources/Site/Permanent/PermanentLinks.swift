import Projects
import Statistics
import Templates
import Wording

/// Addresses that stay, whatever the site looks like: by the key of an area, and by its codes of CBS.
struct PermanentLinks {
    private let site: SiteAssembly

    init(_ site: SiteAssembly) { self.site = site }

    var pages: [SitePage] { (areas + data + editions).map(\.page) }
}

extension PermanentLinks {
    /// Of the figures of a gemeente together, as a catalogue names them.
    static let data = "id/dataset/wijkcijfers/index.html"

    static func area(_ area: Area) -> String { "id/gebied/\(area.key)/index.html" }
    static func edition(_ name: String) -> String { "id/editie/\(name)/index.html" }

    private var areas: [PermanentLink] {
        let areas = site.dataset.areas
        let shown = areas.all.indices.filter { index in
            areas[index].level > .land && areas.gemeente(of: index).map(site.project.shows) ?? false
        }
        let keys = shown.map {
            link(Self.area(areas[$0]), code: areas[$0].key, to: $0)
        }
        return keys + codes(of: shown)
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
            let kind = areas[found.area].level.rawValue
            return link("id/\(kind)/\(code)/index.html", code: code, to: found.area)
        }
    }

    private func link(_ address: String, code: String, to index: Int) -> PermanentLink {
        let areas = site.dataset.areas
        let area = areas[index]
        let own = area.level == .gemeente ? Addresses.home : Addresses.area(area, in: areas)
        return PermanentLink(
            site: site,
            address: address,
            name: area.name,
            code: code,
            target: site.folder(of: areas.gemeente(of: index) ?? index) + own
        )
    }

    private var data: [PermanentLink] {
        site.findings.map { gemeente in
            let area = site.dataset.areas[gemeente.scores.gemeente]
            let folder = site.folder(of: gemeente.scores.gemeente)
            return PermanentLink(
                site: site,
                address: folder + Self.data,
                name: site.words.dataFiles.name(of: area.name),
                code: "",
                target: folder + Addresses.openData
            )
        }
    }

    private var editions: [PermanentLink] {
        let settings = site.project.settings
        let own = site.isPerGemeente ? Addresses.home : Addresses.openData
        let targets =
            [(settings.editionName, own)]
            + site.editions.map {
                ($0.name, "\(Addresses.editions)#editie-\($0.name)")
            }
        return targets.map { name, target in
            PermanentLink(
                site: site,
                address: Self.edition(name),
                name: "\(settings.title) \(name)",
                code: "",
                target: target
            )
        }
    }
}

/// A plain page with one link: a server may send a visitor on, a folder on a disk cannot.
private struct PermanentLink {
    let site: SiteAssembly
    let address: String
    let name: String
    /// Empty where the name says it all.
    let code: String
    /// From the folder of the site.
    let target: String

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: nil,
            title: code.isEmpty ? name : "\(name) (\(code))",
            address: address
        )
        return frame.page(Contracts.verwijzing) { [self] in
            Record(
                Contracts.permanentFields,
                [
                    "naam": .text(name),
                    "code": .text(code),
                    "doel": .text(frame.root + target),
                ]
            )
        }
    }
}
