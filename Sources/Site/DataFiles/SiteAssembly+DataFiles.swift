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
