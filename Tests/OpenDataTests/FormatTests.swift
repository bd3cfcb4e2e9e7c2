import Foundation
import OpenData
import Tables
import TestSupport
import Testing

/// The same table in another format is the same table.
@Suite struct FormatTests {
    @Test(arguments: PublishedCase.allCases)
    func jsonEqualsTheCSV(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            for table in gemeente.tables {
                let file = try gemeente.file("\(table.name).json")
                let objects = try JSONDecoder().decode(
                    [[String: ReadJSON]].self,
                    from: Data(file.bytes)
                )
                let records = try gemeente.rows(table.name)
                try #require(objects.count == records.count, "\(table.name)")
                for (object, record) in zip(objects, records) {
                    #expect(Set(object.keys) == Set(record.keys), "\(table.name)")
                    for column in table.columns {
                        let cell = record[column.name] ?? ""
                        #expect(
                            Self.isEqual(object[column.name], cell, column.content),
                            "\(table.name) \(column.name): \(cell)"
                        )
                    }
                }
            }
        }
    }

    private static func isEqual(
        _ value: ReadJSON?,
        _ cell: String,
        _ content: OpenColumn.Content
    ) -> Bool {
        switch (value, content) {
        case (.nothing, _): cell.isEmpty
        case (.text(let text), .key), (.text(let text), .text), (.text(let text), .day):
            text == cell
        case (.number(let number), .whole), (.number(let number), .number): number == Double(cell)
        case (.yesOrNo(let isYes), .yesOrNo): cell == (isYes ? "ja" : "nee")
        default: false
        }
    }

    @Test func theObjectOfAnAreaHoldsItsRows() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let file = try gemeente.file("gebieden/centrum.json")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any]
        )
        #expect((object["gebied"] as? [String: Any])?["naam"] as? String == "Centrum")
        for name in [
            "waarnemingen", "indicatorscores", "themascores", "bijdragen", "ontwikkelingen",
        ] {
            let rows = try #require(object[name] as? [[String: Any]], "\(name)")
            let expected = try gemeente.rows(name).filter { $0["gebied"] == "centrum" }
            #expect(rows.count == expected.count && !rows.isEmpty, "\(name)")
        }
    }

    @Test func theTableOfAnAreaHoldsItsFiguresAndScores() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        for area in try gemeente.rows("gebieden") where ["wijk", "buurt"].contains(area["niveau"]) {
            let key = area["gebied"] ?? ""
            let own = try gemeente.rows("gebieden/\(key)")
            for (kind, table, subject, value) in [
                ("cijfer", "waarnemingen", "indicator", "waarde"),
                ("cijferscore", "indicatorscores", "indicator", "score"),
                ("themascore", "themascores", "thema", "score"),
            ] {
                let found = own.filter { $0["soort"] == kind }.map {
                    [$0["onderwerp"], $0["waarde"]]
                }
                let expected = try gemeente.rows(table).filter { $0["gebied"] == key }
                    .map { [$0[subject], $0[value]] }
                #expect(found == expected, "\(key) \(kind)")
            }
        }
    }

    @Test(arguments: PublishedCase.allCases)
    func theSpreadsheetHasAMarkSemicolonsAndCommas(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            let bytes = try gemeente.file("wijken-voor-excel.csv").bytes
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            #expect(bytes.suffix(2) == [0x0D, 0x0A])
            let read = try ReadCSV(bytes, delimiter: .semicolon)
            let wijken = try gemeente.rows("gebieden").filter { $0["niveau"] == "wijk" }
            #expect(read.rows.map(\.first) == wijken.map { $0["gebied"] })
            let cells = read.rows.flatMap { $0.dropFirst(3).dropLast() }
            #expect(!cells.contains { $0.contains(".") })
            #expect(cells.contains { $0.contains(",") })
            // Nothing that begins like a formula.
            let texts = read.columns + read.rows.flatMap { $0.prefix(3) }
            #expect(!texts.contains { "=+-@".contains($0.first ?? " ") }, "\(texts)")
        }
    }

    @Test func theSpreadsheetHoldsTheLatestFigures() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let read = try ReadCSV(
            gemeente.file("wijken-voor-excel.csv").bytes,
            delimiter: .semicolon
        )
        let indicators = try gemeente.rows("indicatoren")
        let figures = try gemeente.rows("waarnemingen")
        var count = 0
        for (index, head) in read.columns.enumerated() {
            guard
                let indicator = indicators.first(where: { head.hasPrefix("\($0["naam"] ?? ""),") }),
                let year = head.firstMatch(of: /, (\d{4})(, verzonnen)?$/)?.output.1
            else { continue }
            #expect(head.hasSuffix("verzonnen") == (indicator["fictief"] == "ja"), "\(head)")
            for row in read.rows {
                let figure = figures.first {
                    $0["gebied"] == row[0] && $0["indicator"] == indicator["indicator"]
                        && $0["periode"] == String(year)
                }
                count += 1
                #expect(row[index].replacing(",", with: ".") == figure?["waarde"] ?? "", "\(head)")
            }
        }
        #expect(count > 300)
    }
}
