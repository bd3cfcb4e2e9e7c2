import OpenData
import Projects
import Statistics
import Testing

/// Every table reads back as what the project holds.
@Suite struct TableTests {
    @Test(arguments: PublishedCase.allCases)
    func everyCellReadsBackAsItWas(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            for file in gemeente.files where file.format == .csv {
                let table = try #require(file.table, "\(file.path)")
                let read = try ReadCSV(file.bytes)
                #expect(read.columns == table.columns.map(\.name), "\(file.path)")
                #expect(read.rows == table.rows.map { $0.map(\.csv) }, "\(file.path)")
            }
        }
    }

    @Test(arguments: PublishedCase.allCases)
    func linesEndAsTheStandardSays(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            for file in gemeente.files where file.format == .csv {
                let bytes = file.bytes
                #expect(bytes.suffix(2) == [0x0D, 0x0A], "\(file.path)")
                #expect(!bytes.starts(with: [0xEF]), "\(file.path)")
                let table = try #require(file.table)
                #expect(bytes.first == table.columns.first?.name.utf8.first)
            }
        }
    }

    @Test(arguments: PublishedCase.allCases)
    func aKeyNamesOneRowAndIsNeverEmpty(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            for table in gemeente.files.compactMap(\.table) {
                let rows = table.rows
                let keys = try rows.map { try cells(table.primaryKey, of: $0, in: table) }
                #expect(Set(keys).count == rows.count, "\(table.name)")
                for (index, column) in table.columns.enumerated()
                where column.isRequired || table.primaryKey.contains(column.name) {
                    #expect(!rows.contains { $0[index] == .empty }, "\(table.name) \(column.name)")
                }
            }
        }
    }

    @Test(arguments: PublishedCase.allCases)
    func everyReferenceLeadsToARow(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            for table in gemeente.tables {
                for reference in table.references {
                    let target = try gemeente.table(reference.table)
                    let known = Set(
                        try target.rows.map { try cells(reference.referenced, of: $0, in: target) }
                    )
                    let used = try table.rows.map {
                        try cells(reference.columns, of: $0, in: table)
                    }
                    let lost = Set(used).subtracting(known).filter { $0.contains { !$0.isEmpty } }
                    #expect(lost.isEmpty, "\(table.name) \(reference.columns): \(lost)")
                }
            }
        }
    }

    private func cells(
        _ names: [String],
        of row: [OpenCell],
        in table: OpenTable
    ) throws -> [String] {
        try names.map { name in
            row[try #require(table.columns.firstIndex { $0.name == name })].csv
        }
    }

    @Test(arguments: PublishedCase.allCases)
    func noFigureIsLostAndNoneIsAdded(_ name: PublishedCase) async throws {
        let published = try await name.published()
        let dataset = published.project.dataset
        for gemeente in published.gemeenten {
            let keys = Set(try gemeente.rows("gebieden").compactMap { $0["gebied"] })
            let report = Int(try setting("verslagperiode", gemeente))
            var expected: [[String]] = []
            for (index, indicator) in dataset.indicators.enumerated() {
                for measurement in dataset.observations[index]
                where measurement.period.year <= report ?? 0 {
                    for (area, status) in measurement.statuses.enumerated()
                    where status != .notDelivered && keys.contains(dataset.areas[area].key) {
                        let value = measurement.value(of: area).map {
                            Rounded.value($0, decimals: indicator.decimals)
                        }
                        expected.append([
                            dataset.areas[area].key, indicator.key,
                            measurement.period.description,
                            value.map { "\($0)" } ?? "", status.name,
                        ])
                    }
                }
            }
            let found = try gemeente.rows("waarnemingen").map { row in
                [
                    row["gebied"] ?? "", row["indicator"] ?? "", row["periode"] ?? "",
                    row["waarde"].flatMap(Double.init).map { "\($0)" } ?? "", row["status"] ?? "",
                ]
            }
            #expect(found.count == expected.count)
            #expect(Set(found) == Set(expected))
        }
    }

    private func setting(_ name: String, _ gemeente: GemeenteOpenData) throws -> String {
        let row = try gemeente.rows("methode").first { $0["instelling"] == name }
        return try #require(row?["waarde"])
    }

    @Test func everyParameterOfTheMethodIsThere() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let names = try gemeente.rows("methode").compactMap { $0["instelling"] }
        #expect(names.count == 24)
        #expect(try setting("maximale_ouderdom", gemeente) == "5")
        #expect(try setting("betrouwbaarheid", gemeente) == "0.95")
        #expect(try setting("zaad", gemeente) == "20240101")
    }

    @Test func everyAreaAndThemeWithAScoreHasARow() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let scores = try gemeente.rows("themascores")
        let themes = Set(scores.compactMap { $0["thema"] })
        let areas = try gemeente.rows("gebieden").filter {
            ["wijk", "buurt"].contains($0["niveau"])
        }
        #expect(areas.count == 45 && themes.count == 6)
        #expect(scores.count { $0["niveau"] != "gemeente" } <= areas.count * themes.count)
        for area in areas where area["niveau"] == "wijk" {
            #expect(scores.count { $0["gebied"] == area["gebied"] } == themes.count)
        }
    }

    @Test func everyGemeenteHasItsOwn() async throws {
        let published = try await PublishedCase.perGemeente.published()
        #expect(published.gemeenten.count == 2)
        let areas = try published.gemeenten.map {
            Set(try $0.rows("waarnemingen").compactMap { $0["gebied"] })
        }
        #expect(areas[0].intersection(areas[1]) == ["nederland"])
    }
}
