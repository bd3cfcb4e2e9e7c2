import Community
import Diagnostics
import Editions
import OpenData
import Projects
import Site
import Statistics
import Tables

/// Compares what is about to be published with the edition before it.
struct PreviousEdition {
    let project: Project
    let community: CommunityData
    let entry: EditionShelf.Entry

    /// Nothing where the settings name no earlier edition.
    init?(_ project: Project, _ community: CommunityData, on shelf: EditionShelf) {
        let name = project.settings.previousEdition
        guard !name.isEmpty, let entry = shelf.entries.first(where: { $0.name == name }) else {
            return nil
        }
        self.project = project
        self.community = community
        self.entry = entry
    }

    /// By gemeente; one that the earlier edition does not have is left out, which is said.
    func comparisons(
        _ findings: [GemeenteFindings],
        report: inout Report
    ) async throws(PublishError) -> [Int: EditionComparison] {
        var known: [(found: GemeenteFindings, folder: String)] = []
        for found in findings {
            if let folder = folder(of: found.scores.gemeente) {
                known.append((found, folder))
            } else {
                let area = project.dataset.areas[found.scores.gemeente].name
                report.add(.gemeenteNotThere(area), at: Location(entry.shown))
            }
        }
        let results = await orderedMap(known) { found, folder in
            Result { () throws(PublishError) in try compared(found, with: folder) }
        }
        var comparisons: [Int: EditionComparison] = [:]
        for (known, result) in zip(known, results) {
            let (comparison, said) = try result.get()
            report.add(contentsOf: said)
            comparison.reportJumps(to: &report)
            comparisons[known.found.scores.gemeente] = comparison
        }
        return comparisons
    }
}

extension PreviousEdition {
    /// From the folder of the edition; a site of one gemeente may have become one of several.
    private func folder(of gemeente: Int) -> String? {
        let key = project.dataset.areas[gemeente].key
        let own = "gemeenten/\(key)/open-data"
        let folders = entry.openDataFolders
        if folders.contains(own) { return own }
        let isMain = key == project.settings.gemeente
        return isMain && folders.contains("open-data") ? "open-data" : nil
    }

    private func compared(
        _ found: GemeenteFindings,
        with folder: String
    ) throws(PublishError) -> (EditionComparison, Report) {
        var report = Report()
        let old = try EditionTables.edition(
            "\(entry.place)/\(folder)",
            shown: "\(entry.shown)/\(folder)",
            report: &report
        )
        let figures = GemeenteFigures(
            project,
            community: community,
            gemeente: found.scores.gemeente,
            wijken: found.wijken,
            buurten: found.buurten
        )
        let names = Set(EditionTable.allCases.map(\.rawValue))
        let files = figures.tables.filter { names.contains($0.name) }.map {
            InputFile(path: "open-data/\($0.name).csv", bytes: $0.csv)
        }
        // Of our own tables there is nothing to say.
        var ignored = Report()
        let limits = project.settings.comparison
        let comparison = EditionComparison(
            old,
            Edition(files, folder: "open-data", report: &ignored),
            names: (entry.name, project.settings.editionName),
            limits: EditionComparison.Limits(points: limits.scoreJump, percent: limits.revision)
        )
        return (comparison, report)
    }
}

extension Diagnostic.Message {
    fileprivate static func gemeenteNotThere(_ name: String) -> Self {
        .remark(
            "WM375",
            "van '\(name)' staat niets in deze editie; die gemeente wordt niet vergeleken"
        )
    }
}
