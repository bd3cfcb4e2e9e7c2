import OpenData
import Projects
import Statistics
import Templates
import Wording

/// What search engines for data read on a page: the figures of the gemeente, or those of one area.
struct DatasetRecord {
    private let site: SiteAssembly
    private let gemeente: GemeenteFindings
    /// Nothing for the whole gemeente.
    private let area: Int?
    private let frame: Frame

    init(_ frame: Frame, _ gemeente: GemeenteFindings, area: Int? = nil) {
        site = frame.site
        self.gemeente = gemeente
        self.area = area
        self.frame = frame
    }

    var record: Record {
        let settings = site.project.settings
        let licence = Licence(settings.licence)
        let place = site.dataset.areas[area ?? gemeente.scores.gemeente].name
        let years = site.openData(of: gemeente).years
        return Record(
            Contracts.dataset,
            [
                "naam": .text(site.words.dataFiles.name(of: place)),
                "omschrijving": .text(description(of: place)),
                "gebied": .text(place),
                "licentie": .text(licence.name),
                "licentieadres": .text(licence.address ?? ""),
                "jaren": .text(years.map { "\($0.lowerBound)/\($0.upperBound)" } ?? ""),
                "editie": .text(settings.editionName),
                "datum": .text(settings.referenceDate.iso),
                "overheid": .flag(!settings.publisher.tooi.isEmpty),
                // That of an area names the area itself, not what is known of it.
                "vast": .text(area == nil ? frame.home + PermanentLinks.data : ""),
                "bestanden": .list(files),
            ]
        )
    }
}

extension DatasetRecord {
    private func description(of place: String) -> String {
        let words = site.words.dataFiles
        return words.description(of: place) + (isInvented ? " " + words.invented : "")
    }

    /// Those of the area, or the tables of the gemeente.
    private var files: [Record] {
        if let area {
            let area = site.dataset.areas[area]
            return site.areaFormats.map {
                file($0, Addresses.dataFile(of: area, $0))
            }
        }
        return site.openData(of: gemeente).files.filter {
            $0.area == nil && $0.format != .metadata
        }.map { file($0.format, $0.path) }
    }

    private func file(_ format: OpenDataFile.Format, _ path: String) -> Record {
        Record(
            Contracts.datasetFile,
            [
                "soort": .text(format.rawValue),
                "mediatype": .text(format.mediaType),
                "adres": .text(Addresses.way(from: frame.address, to: path)),
            ]
        )
    }

    private var isInvented: Bool {
        guard let area else { return site.hasFictitiousFigures }
        let level = gemeente.level(of: site.dataset.areas[area])
        return site.usesFictitious(level.shown)
    }
}
