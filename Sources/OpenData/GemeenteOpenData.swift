import Projects
import Statistics
package import Tables

/// A file of open data that is no table, and that another part of the program makes.
package struct OpenDataCompanion: Sendable {
    let file: OpenDataFile
    let document: JSONSchema.Document

    /// The name is that of its file without what follows the point; the shape is a JSON Schema.
    package init(
        _ name: String,
        title: String,
        shape: JSONValue,
        make: @escaping @Sendable () -> [UInt8]
    ) {
        file = OpenDataFile("\(name).json", .json, title: title, make: make)
        document = JSONSchema.Document(name: name, shape: shape)
    }
}

/// The open data of one gemeente: its tables in several formats, and what describes them.
package struct GemeenteOpenData: Sendable {
    package let figures: GemeenteFigures
    /// Files in JSON that are made elsewhere, each with what it may hold.
    private let companions: [OpenDataCompanion]

    package init(_ figures: GemeenteFigures, companions: [OpenDataCompanion] = []) {
        self.figures = figures
        self.companions = companions
    }

    /// Every table, in the order in which a reader meets them.
    package var tables: [OpenTable] { figures.tables }

    /// Every file, listed anew each time; none is made yet.
    package var files: [OpenDataFile] {
        let tables = tables
        return tables.flatMap(files) + describingFiles(tables) + companions.map(\.file)
            + Self.areaFiles(figures)
    }
}

extension GemeenteOpenData {
    /// Of which years the figures are; nothing where there are none.
    package var years: ClosedRange<Int>? { figures.years }

    private func files(of table: OpenTable) -> [OpenDataFile] {
        let csv = OpenDataFile("\(table.name).csv", .csv, title: table.title, table: table) {
            table.csv
        }
        guard figures.project.hasJSON else { return [csv] }
        return [
            csv,
            OpenDataFile("\(table.name).json", .json, title: table.title, table: table) {
                table.json
            },
        ]
    }

    private func describingFiles(_ tables: [OpenTable]) -> [OpenDataFile] {
        let dictionary = DataDictionary.table(of: tables)
        let described = tables + [dictionary]
        let wide = figures.spreadsheetTable
        let settings = figures.project.settings
        return [
            OpenDataFile(
                "\(wide.name).csv",
                .spreadsheet,
                title: wide.title,
                table: wide
            ) { wide.spreadsheet },
            OpenDataFile(
                "\(dictionary.name).csv",
                .csv,
                title: dictionary.title,
                table: dictionary
            ) { dictionary.csv },
            OpenDataFile("csv-metadata.json", .metadata, title: "Beschrijving volgens CSVW") {
                CSVWMetadata(settings, described, spreadsheet: wide).bytes
            },
            OpenDataFile("datapackage.json", .metadata, title: "Beschrijving als Data Package") {
                let gemeente = figures.area(figures.gemeente)
                return DataPackage(settings, gemeente, described).bytes
            },
        ] + (hasSchema ? [jsonSchema(tables)] : [])
    }

    private var hasSchema: Bool { figures.project.hasJSON || !companions.isEmpty }

    /// A JSON file that is no table of rows brings its own document.
    private func jsonSchema(_ tables: [OpenTable]) -> OpenDataFile {
        OpenDataFile(
            "json-schema.json",
            .metadata,
            title: "Beschrijving van de JSON-bestanden volgens JSON Schema"
        ) {
            let hasTables = figures.project.hasJSON
            let area = JSONSchema.Document.area(figures.areasTable, figures.areaTables(of: []))
            return JSONSchema(
                figures.project.settings.title,
                hasTables ? tables : [],
                documents: (hasTables ? [area] : []) + companions.map(\.document)
            ).bytes
        }
    }

    private static func areaFiles(_ figures: GemeenteFigures) -> [OpenDataFile] {
        let places = figures.places
        let files = places.flatMap { area -> [OpenDataFile] in
            let table = figures.factTable(of: area)
            let csv = OpenDataFile(
                "\(table.name).csv",
                .csv,
                title: table.title,
                table: table,
                area: area
            ) { table.csv }
            guard figures.project.hasJSON else { return [csv] }
            return [
                csv,
                OpenDataFile("\(table.name).json", .json, title: table.title, area: area) {
                    figures.json(of: area)
                },
            ]
        }
        return files + [areaMetadata(figures)].compactMap(\.self)
    }

    /// Nothing where there are no areas.
    private static func areaMetadata(_ figures: GemeenteFigures) -> OpenDataFile? {
        let places = figures.places
        guard let first = places.first else { return nil }
        return OpenDataFile(
            "gebieden/csv-metadata.json",
            .metadata,
            title: "Beschrijving van de bestanden per gebied volgens CSVW"
        ) {
            let paths = places.map { "\(figures.area($0).key).csv" }
            return CSVWMetadata.bytes(
                figures.project.settings,
                files: paths,
                schema: figures.factTable(of: first)
            )
        }
    }
}
