import Foundation
import OpenData
import Tables
import TestSupport
import Testing

/// The schema lets through every file that is published, and nothing that differs from it.
@Suite struct SchemaTests {
    @Test(arguments: PublishedCase.allCases)
    func everyFileFollowsTheSchema(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            let schema = try SchemaReader(gemeente.file("json-schema.json").bytes)
            for file in gemeente.files where file.format == .json {
                let faults = schema.faults(
                    of: try ReadJSON(file.bytes),
                    by: Self.definition(of: file)
                )
                #expect(faults.isEmpty, "\(file.path): \(faults.prefix(3))")
            }
        }
    }

    private static func definition(of file: OpenDataFile) -> String {
        file.area == nil ? String(file.path.dropFirst("open-data/".count).dropLast(5)) : "gebied"
    }

    @Test func everyTableHasItsDefinitions() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let schema = try SchemaReader(gemeente.file("json-schema.json").bytes)
        let tables = gemeente.tables.map(\.name)
        let expected = tables + tables.map { "\($0)-rij" } + ["gebied", "veranderd"]
        #expect(schema.definitions == expected.sorted())
    }

    /// Each column with something else in it, in every table that has rows.
    @Test func aCellOfAnotherKindIsRefused() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let schema = try SchemaReader(gemeente.file("json-schema.json").bytes)
        var tried = 0
        for table in gemeente.tables {
            let all = try ReadJSON(gemeente.file("\(table.name).json").bytes).items ?? []
            guard !all.isEmpty else { continue }
            let rows = ReadJSON.list(Array(all.prefix(2)))
            for column in table.columns {
                for wrong in Self.wrong(for: column) {
                    let changed = rows.withFirst { $0.with(column.name, wrong) }
                    let faults = schema.faults(of: changed, by: table.name)
                    tried += 1
                    #expect(
                        faults.count == 1 && faults[0].hasPrefix("[0]"),
                        "\(table.name) \(column.name) \(String(describing: wrong)): \(faults)"
                    )
                }
            }
        }
        #expect(tried > 500)
    }

    /// What may not stand in a column: left out, of another kind, or outside what is allowed.
    private static func wrong(for column: OpenColumn) -> [ReadJSON?] {
        var wrong: [ReadJSON?] = [nil, .list([])]
        if column.isRequired { wrong.append(.nothing) }
        if !column.choices.isEmpty { return wrong + [.text("iets anders"), .number(1)] }
        switch column.content {
        case .key: wrong += [.text("Met Hoofdletter"), .text(""), .number(1)]
        case .text: wrong += [.text(""), .number(1)]
        case .day: wrong += [.text("2026-02-29"), .text("1 mei"), .yesOrNo(true)]
        case .whole: wrong += [.number(1.5), .text("1")]
        case .number: wrong += [.text("1,5"), .yesOrNo(false)]
        case .yesOrNo: wrong += [.text("ja"), .number(1)]
        }
        return wrong
    }

    @Test func anotherColumnIsRefused() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let schema = try SchemaReader(gemeente.file("json-schema.json").bytes)
        let rows = try ReadJSON(gemeente.file("themas.json").bytes)
        let wider = rows.withFirst { $0.with("geheim", .number(1)) }
        #expect(schema.faults(of: wider, by: "themas") == ["[0]: additional geheim"])
        #expect(schema.faults(of: .object([:]), by: "themas").count == 1)
    }

    @Test func theFileOfAnAreaHoldsAllItsTablesAndNoOther() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let schema = try SchemaReader(gemeente.file("json-schema.json").bytes)
        let area = try ReadJSON(gemeente.file("gebieden/centrum.json").bytes)
        #expect(schema.faults(of: area).isEmpty)
        for name in try #require(area.entries).keys {
            let faults = schema.faults(of: area.with(name, nil), by: "gebied")
            #expect(faults == [": required \(name)"])
        }
        let wider = area.with("bewoners", .list([]))
        #expect(schema.faults(of: wider, by: "gebied") == [": additional bewoners"])
        #expect(!schema.faults(of: wider).isEmpty)
    }

    @Test func aWordOutsideTheChoicesIsInNoTable() async throws {
        for name in PublishedCase.allCases {
            for gemeente in try await name.published().gemeenten {
                for table in gemeente.files.compactMap(\.table) {
                    for (index, column) in table.columns.enumerated() where !column.choices.isEmpty
                    {
                        #expect(column.content == .text && Set(column.choices).count > 1)
                        for row in table.rows where row[index] != .empty {
                            #expect(
                                column.choices.contains(row[index].csv),
                                "\(table.name) \(column.name): \(row[index].csv)"
                            )
                        }
                    }
                }
            }
        }
    }
}
