import Projects
import Statistics

/// The open data of one gemeente: its tables in several formats, and what describes them.
package struct GemeenteOpenData: Sendable {
    package let figures: GemeenteFigures
    /// Every table, in the order in which a reader meets them.
    package let tables: [OpenTable]
    /// Every file; none is made yet.
    package let files: [OpenDataFile]

    package init(_ figures: GemeenteFigures) {
        let tables = figures.tables
        self.figures = figures
        self.tables = tables
        files =
            tables.flatMap(Self.files) + Self.describingFiles(figures, tables)
            + Self.areaFiles(figures)
    }
}

extension GemeenteOpenData {
    private static func files(of table: OpenTable) -> [OpenDataFile] {
        [
            OpenDataFile("\(table.name).csv", .csv, title: table.title, table: table) {
                table.csv
            },
            OpenDataFile("\(table.name).json", .json, title: table.title, table: table) {
                table.json
            },
        ]
    }

    private static func describingFiles(
        _ figures: GemeenteFigures,
        _ tables: [OpenTable]
    ) -> [OpenDataFile] {
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
            OpenDataFile(
                "json-schema.json",
                .metadata,
                title: "Beschrijving van de JSON-bestanden volgens JSON Schema"
            ) { jsonSchema(figures, tables).bytes },
            OpenDataFile("datapackage.json", .metadata, title: "Beschrijving als Data Package") {
                let gemeente = figures.area(figures.gemeente)
                return DataPackage(settings, gemeente, described).bytes
            },
        ]
    }

    /// A JSON file that is no table of rows brings its own document.
    private static func jsonSchema(
        _ figures: GemeenteFigures,
        _ tables: [OpenTable]
    ) -> JSONSchema {
        JSONSchema(
            figures.project.settings.title,
            tables,
            documents: [.area(figures.areasTable, figures.areaTables(of: [])), .changes]
        )
    }

    private static func areaFiles(_ figures: GemeenteFigures) -> [OpenDataFile] {
        let places = figures.places
        let files = places.flatMap { area -> [OpenDataFile] in
            let table = figures.factTable(of: area)
            return [
                OpenDataFile(
                    "\(table.name).csv",
                    .csv,
                    title: table.title,
                    table: table,
                    area: area
                ) {
                    table.csv
                },
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
