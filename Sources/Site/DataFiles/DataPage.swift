import OpenData
import Projects
import Statistics
import Templates
import Wording

/// All figures to reckon with: every file with its size, its columns and what one may do with it.
struct DataPage {
    private let data: DataFiles

    init(_ data: DataFiles) { self.data = data }

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: data.gemeente,
            title: site.words[.openDataTitle],
            address: Addresses.openData,
            isFictitious: site.hasFictitiousFigures,
            kinds: [.measures, .targets, .initiatives, .budget, .spending, .organisations],
            alternates: alternates
        )
        return frame.page(Contracts.opendata) { [self] in record(frame) }
    }
}

extension DataPage {
    private var site: SiteAssembly { data.site }

    private var alternates: [Frame.Alternate] {
        let catalogue = data.catalogue.map(\.path)
        return zip(["text/turtle", "application/ld+json"], catalogue).map {
            Frame.Alternate(mediaType: $0, path: $1)
        } + EditionFeed.alternates(of: site)
    }

    private func record(_ frame: Frame) -> Record {
        let files = data.files
        let tables = Dictionary(grouping: files.filter { $0.area == nil }) { $0.table?.name ?? "" }
        let areas = Dictionary(grouping: files) { $0.area ?? -1 }
        return Record(
            Contracts.openDataFields,
            [
                "gegevens": .group(DatasetRecord(frame, data.gemeente).record),
                "aanhalingen": .list(citations),
                "tabellen": .list(
                    data.openData.tables.map { table($0, tables[$0.name] ?? []) }
                ),
                "rekenblad": .list(files.filter { $0.format == .spreadsheet }.map(file)),
                "gebieden": .list(
                    data.openData.figures.places.map { area($0, areas[$0] ?? []) }
                ),
                "beschrijvingen": .list(descriptions(files)),
                "heeft_json": .flag(site.project.hasJSON),
                "catalogus": .flag(!data.catalogue.isEmpty),
            ]
        )
    }

    /// Of this edition and of each before it: a figure is quoted from the edition that it was read in.
    private var citations: [Record] {
        let settings = site.project.settings
        let own = citation(
            settings.editionName,
            settings.referenceDate,
            PermanentLinks.edition(settings.editionName)
        )
        return [own]
            + site.editions.map { citation($0.name, $0.day, PermanentLinks.edition($0.name)) }
    }

    private func citation(_ edition: String, _ day: CalendarDay?, _ path: String) -> Record {
        let settings = site.project.settings
        let text = site.words.dataFiles.citation(
            publisher: settings.publisher.name,
            title: settings.title,
            edition: edition,
            known: day.map { site.words.edition(of: DutchFormat.date($0)) } ?? "",
            address: PublicAddress(settings)?.address(of: path) ?? ""
        )
        return Record(Contracts.citation, ["editie": .text(edition), "tekst": .text(text)])
    }

    private func table(_ table: OpenTable, _ files: [OpenDataFile]) -> Record {
        Record(
            Contracts.dataTable,
            [
                "naam": .text(table.title),
                "anker": .text(table.name),
                "betekenis": .text(table.rowMeaning),
                "jaren": .text(table.years.map(DutchFormat.years) ?? ""),
                "aantal": .text("\(table.columns.count)"),
                "kolommen": .list(table.columns.map(column)),
                "bestanden": .list(files.map(file)),
            ]
        )
    }

    private func column(_ column: OpenColumn) -> Record {
        let unit = column.unit.isEmpty ? "" : ", \(column.unit)"
        return Record(
            Contracts.dataColumn,
            [
                "naam": .text(column.name),
                "soort": .text(column.content.rawValue + unit),
                "uitleg": .text(column.help),
            ]
        )
    }

    private func area(_ index: Int, _ files: [OpenDataFile]) -> Record {
        let area = site.dataset.areas[index]
        return Record(
            Contracts.dataArea,
            [
                "naam": .text(area.name),
                "soort": .text(site.words[area.level == .buurt ? .buurtHead : .areaHead]),
                "bestanden": .list(files.map(file)),
            ]
        )
    }

    /// What says of the other files what is in them.
    private func descriptions(_ files: [OpenDataFile]) -> [Record] {
        let described = Set(data.openData.tables.map(\.name))
        return files.filter { file in
            file.area == nil && file.format != .spreadsheet
                && !(file.table.map { described.contains($0.name) } ?? false)
        }.map(file)
    }

    private func file(_ file: OpenDataFile) -> Record {
        let facts = data.facts(of: file)
        return Record(
            Contracts.dataFile,
            [
                "naam": .text(file.title),
                "soort": .text(file.format.rawValue),
                "adres": .text(Addresses.way(from: Addresses.openData, to: file.path)),
                "grootte": .text(
                    facts.map { DutchFormat.fileSize($0.size) } ?? DutchFormat.nothing
                ),
                "controle": .text(facts?.sha256 ?? ""),
            ]
        )
    }
}
