import Community
import Editions
import OpenData
import Projects
import Statistics

/// The open data: tables for who wants to reckon, and what says how large they are.
extension SiteAssembly {
    /// In which an area has a file of its own.
    var areaFormats: [OpenDataFile.Format] { project.hasJSON ? [.csv, .json] : [.csv] }

    /// None is made yet.
    var dataFiles: [SitePage] {
        findings.flatMap { gemeente in
            let folder = folder(of: gemeente.scores.gemeente)
            return openData(of: gemeente).files.map { file in
                SitePage(path: folder + file.path) { file.bytes }
            }
        }
    }

    /// The pages and lists that speak of the files of open data, with their sizes.
    var dataDescriptions: FileDescriptions {
        let files = findings.flatMap { gemeente in
            let folder = folder(of: gemeente.scores.gemeente)
            return openData(of: gemeente).files.map { folder + $0.path }
        }
        return FileDescriptions(of: Set(files)) { [self] facts in
            findings.flatMap { gemeente in
                let data = DataFiles(self, gemeente, facts)
                return [DataPage(data).page, data.checksums] + data.catalogue
            }
        }
    }
}

extension GemeenteOpenData {
    /// The same values as the pages have, and what changed where that is known.
    init(
        _ project: Project,
        _ community: CommunityData,
        _ gemeente: GemeenteFindings,
        _ changes: EditionComparison?
    ) {
        let figures = GemeenteFigures(
            project,
            community: community,
            gemeente: gemeente.scores.gemeente,
            wijken: gemeente.wijken,
            buurten: gemeente.buurten
        )
        let comparison = changes.map { changes in
            OpenDataCompanion(
                "veranderd",
                title: "Wat er veranderd is sinds de vorige editie",
                shape: EditionComparison.schema
            ) { Array(changes.jsonText.utf8) }
        }
        self.init(figures, companions: [comparison].compactMap(\.self))
    }
}
