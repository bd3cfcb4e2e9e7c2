import Foundation
import OpenData
import Tables
import Testing

/// What describes the tables says exactly what is in them.
@Suite struct DescriptionTests {
    @Test(arguments: PublishedCase.allCases)
    func csvwNamesTheColumnsThatAreThere(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            let group = try object(gemeente.file("csv-metadata.json"))
            let tables = try #require(group["tables"] as? [[String: Any]])
            let files = gemeente.files.filter {
                [.csv, .spreadsheet].contains($0.format) && $0.area == nil
            }
            #expect(tables.count == files.count)
            for table in tables {
                let url = try #require(table["url"] as? String)
                let file = try gemeente.file(url)
                let isWide = file.format == .spreadsheet
                let read = try ReadCSV(file.bytes, delimiter: isWide ? .semicolon : .comma)
                let schema = try #require(table["tableSchema"] as? [String: Any])
                let columns = try #require(schema["columns"] as? [[String: Any]])
                #expect(columns.map { $0["titles"] as? String } == read.columns, "\(url)")
                let names = columns.compactMap { $0["name"] as? String }
                #expect(
                    names.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil },
                    "\(names)"
                )
                let key = try #require(schema["primaryKey"] as? [String])
                #expect(!key.isEmpty && Set(key).isSubset(of: names), "\(url)")
                try checkReferences(schema, from: url, to: tables)
            }
        }
    }

    private func checkReferences(
        _ schema: [String: Any],
        from url: String,
        to tables: [[String: Any]]
    ) throws {
        for reference in schema["foreignKeys"] as? [[String: Any]] ?? [] {
            let target = try #require(reference["reference"] as? [String: Any])
            let resource = try #require(target["resource"] as? String)
            let table = try #require(tables.first { $0["url"] as? String == resource }, "\(url)")
            let schema = try #require(table["tableSchema"] as? [String: Any])
            let columns = try #require(schema["columns"] as? [[String: Any]])
            let names = Set(columns.compactMap { $0["name"] as? String })
            let referenced = try #require(target["columnReference"] as? [String])
            #expect(names.isSuperset(of: referenced), "\(url): \(referenced)")
        }
    }

    @Test(arguments: PublishedCase.allCases)
    func aFilePerAreaIsDescribedToo(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            let group = try object(gemeente.file("gebieden/csv-metadata.json"))
            let tables = try #require(group["tables"] as? [[String: Any]])
            let urls = tables.compactMap { $0["url"] as? String }
            let files = gemeente.files.filter { $0.area != nil && $0.format == .csv }
            #expect(urls.map { "open-data/gebieden/\($0)" } == files.map(\.path))
            for (table, file) in zip(tables, files) {
                let schema = try #require(table["tableSchema"] as? [String: Any])
                let columns = try #require(schema["columns"] as? [[String: Any]])
                let read = try ReadCSV(file.bytes)
                #expect(columns.map { $0["titles"] as? String } == read.columns, "\(file.path)")
            }
        }
    }

    @Test(arguments: PublishedCase.allCases)
    func theDataPackageNamesTheColumnsThatAreThere(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            let package = try object(gemeente.file("datapackage.json"))
            let resources = try #require(package["resources"] as? [[String: Any]])
            #expect(resources.count == gemeente.tables.count + 1)
            for resource in resources {
                let path = try #require(resource["path"] as? String)
                let schema = try #require(resource["schema"] as? [String: Any])
                let fields = try #require(schema["fields"] as? [[String: Any]])
                let read = try ReadCSV(gemeente.file(path).bytes)
                #expect(fields.map { $0["name"] as? String } == read.columns, "\(path)")
            }
        }
    }

    @Test func theDictionaryExplainsEveryColumn() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let entries = try gemeente.rows("gegevenswoordenboek")
        let named = entries.map { "\($0["tabel"] ?? "").\($0["kolom"] ?? "")" }
        let columns = gemeente.tables.flatMap { table in
            table.columns.map { "\(table.name).\($0.name)" }
        }
        #expect(named == columns)
        #expect(entries.allSatisfy { ($0["betekenis"] ?? "").hasSuffix(".") }, "a sentence each")
        #expect(Set(entries.compactMap { $0["type"] }).count == 6)
    }

    /// Every table of figures or scores says which of them are invented.
    @Test func everyTableOfFiguresSaysWhatIsInvented() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let without = gemeente.tables.filter { table in
            !table.columns.contains { $0.name == "fictief" }
        }
        #expect(without.map(\.name) == ["gebieden", "themas", "methode"])
        let scores = try gemeente.rows("themascores")
        #expect(Set(scores.compactMap { $0["fictief"] }) == ["ja", "nee"])
        let parts = try gemeente.rows("bijdragen")
        for score in scores where score["niveau"] != "gemeente" {
            let own = parts.filter {
                $0["gebied"] == score["gebied"] && $0["thema"] == score["thema"]
            }
            #expect(own.contains { $0["fictief"] == "ja" } == (score["fictief"] == "ja"))
        }
    }

    private func object(_ file: OpenDataFile) throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any],
            "\(file.path)"
        )
    }
}
