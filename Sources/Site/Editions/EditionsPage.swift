import Projects
import Statistics
import Templates
import Wording

/// This edition and every earlier one, with the files that stay as they were.
struct EditionsPage {
    let site: SiteAssembly
    /// Nothing where several gemeenten share the page.
    let gemeente: GemeenteFindings?

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.editionsTitle],
            address: Addresses.editions
        )
        return frame.page(Contracts.edities) { [self] in
            let settings = site.project.settings
            return Record(
                Contracts.editionsFields,
                [
                    "nu": .group(
                        Record(
                            Contracts.namedEdition,
                            [
                                "naam": .text(settings.editionName),
                                "dag": .text(DutchFormat.date(settings.referenceDate)),
                            ]
                        )
                    ),
                    "veranderd": .list(changes(frame)),
                    "eerdere": .list(site.editions.map { record($0, frame) }),
                ]
            )
        }
    }
}

extension EditionsPage {
    /// With several gemeenten each has its own.
    private func changes(_ frame: Frame) -> [Record] {
        site.findings.filter { site.changes[$0.scores.gemeente] != nil }.map { found in
            let place = found.scores.gemeente
            let name =
                site.isPerGemeente ? site.dataset.areas[place].name : site.words[.changesTitle]
            return Record(
                Contracts.link,
                [
                    "naam": .text(name),
                    "adres": .text(frame.root + site.folder(of: place) + Addresses.changes),
                    "huidig": .flag(false),
                ]
            )
        }
    }

    private func record(_ edition: PublishedEdition, _ frame: Frame) -> Record {
        Record(
            Contracts.earlierEdition,
            [
                "naam": .text(edition.name),
                "dag": .text(edition.day.map { DutchFormat.date($0) } ?? ""),
                "bestanden": .list(
                    edition.tables.map { table in
                        Record(
                            Contracts.editionFile,
                            [
                                "naam": .text(Self.name(of: table)),
                                "adres": .text(frame.root + edition.path + Self.escaped(table)),
                            ]
                        )
                    }
                ),
                "siteadres": .text(
                    edition.isWhole ? frame.root + edition.path + Addresses.home : ""
                ),
                "heeft_bestanden": .flag(!edition.tables.isEmpty),
            ]
        )
    }

    /// Of several gemeenten the name of the gemeente comes first.
    private static func name(of table: String) -> String {
        let parts = table.split(separator: "/")
        let file = String(parts.last ?? "")
        return parts.count > 2 ? "\(parts[1]): \(file)" : file
    }

    /// What stands in an address as it is in the name of a file, whoever gave it.
    private static func escaped(_ path: String) -> String {
        let kept = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        let digits = Array("0123456789ABCDEF")
        return path.utf8.map { byte in
            kept.contains(byte)
                ? String(UnicodeScalar(byte))
                : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }.joined()
    }
}
