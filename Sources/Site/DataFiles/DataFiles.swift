import OpenData
import Projects
import Statistics
import Wording

/// The files of open data of one gemeente, with what is known of each.
struct DataFiles: Sendable {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    let openData: GemeenteOpenData
    let files: [OpenDataFile]
    private let facts: [String: FileFacts]

    init(_ site: SiteAssembly, _ gemeente: GemeenteFindings, _ facts: [String: FileFacts]) {
        self.site = site
        self.gemeente = gemeente
        self.facts = facts
        openData = site.openData(of: gemeente)
        files = openData.files
    }

    /// Where the pages of the gemeente are, from the folder of the site.
    var folder: String { site.folder(of: gemeente.scores.gemeente) }

    /// Nothing before the file is made.
    func facts(of file: OpenDataFile) -> FileFacts? { facts[folder + file.path] }

    /// A line for each file, as programs that check them read it.
    var checksums: SitePage {
        SitePage(path: folder + Addresses.checksums) { [self] in
            let start = OpenDataFile.folder.utf8.count + 1
            let lines = files.sorted { $0.path < $1.path }.map { file in
                "\(facts(of: file)?.sha256 ?? "")  \(file.path.dropFirst(start))\n"
            }
            return Array(lines.joined().utf8)
        }
    }

    /// Nothing where the settings do not say all that a portal asks.
    var catalogue: [SitePage] {
        guard site.project.settings.missingForCatalogue.isEmpty, let publication else { return [] }
        return [
            SitePage(path: folder + Addresses.catalogue) { Catalogue(publication).turtle },
            SitePage(path: folder + Addresses.linkedCatalogue) {
                Catalogue(publication).linkedJSON
            },
        ]
    }
}

extension DataFiles {
    private var publication: Publication? {
        let settings = site.project.settings
        let area = site.dataset.areas[gemeente.scores.gemeente]
        guard let licence = Licence(settings.licence).address, let years = openData.years else {
            return nil
        }
        return Publication(
            base: settings.baseURL + folder,
            title: settings.title,
            gemeente: area.name,
            code: area.codes.last?.codes.first ?? "",
            publisher: Publication.Publisher(
                name: settings.publisher.name,
                address: settings.publisher.tooi,
                email: settings.publisher.email,
                website: settings.publisher.url
            ),
            licence: licence,
            day: settings.referenceDate.iso,
            edition: settings.editionName,
            years: years,
            remark: site.hasFictitiousFigures ? site.words.dataFiles.invented : "",
            keywords: site.dataset.themes.map(\.name),
            files: files.compactMap(file)
        )
    }

    /// Of what is about the whole gemeente: a portal has no use for a file per area.
    private func file(_ file: OpenDataFile) -> Publication.File? {
        guard file.area == nil, file.table != nil, let facts = facts(of: file) else { return nil }
        let isJSON = file.format == .json
        return Publication.File(
            path: file.path,
            title: "\(file.title) (\(file.format.rawValue))",
            format: isJSON ? .json : .csv,
            size: facts.size,
            sha256: facts.sha256,
            schema: isJSON ? nil : "\(OpenDataFile.folder)/csv-metadata.json"
        )
    }
}
