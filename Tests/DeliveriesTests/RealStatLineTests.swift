import Foundation
import Statistics
import TestSupport
import Testing

@testable import Deliveries

/// Files as StatLine gives them: every cell is compared with a reading of our own.
@Suite(.enabled(if: Repository.hasShared, "the shared folder is not beside this checkout"))
struct RealStatLineTests {
    private let folder = Repository.shared.appending(path: "data/statline")

    /// Reads every column of a file after its attributes, each into an indicator of its own name.
    private func read(
        _ file: PlainFile,
        of areas: Areas,
        period: String?,
        firstField: Int
    ) -> Outcome {
        var trial = Trial(areas)
        trial.files["s.csv"] = file.bytes
        let columns = file.header.dropFirst(firstField).filter { !$0.isEmpty }
        trial.deliver("s.csv", as: .statline, period: period, links: columns.map { .column($0) })
        return trial.outcome()
    }

    private func compareByCode(
        _ name: String,
        code: Int,
        name nameField: Int,
        period: Int?,
        firstField: Int
    ) throws -> Comparison {
        let file = try PlainFile(folder.appending(path: name))
        let areas = Areas(file.rows.map { NamedCode($0[code], $0[nameField]) })
        let outcome = read(file, of: areas, period: period.map { "\($0)" }, firstField: firstField)
        var comparison = Comparison(outcome)
        for row in file.rows {
            let year = try #require(period ?? Int(row[0]))
            for field in firstField..<file.header.count {
                comparison.compare(row[field], file.header[field], row[code], .year(year))
            }
        }
        return comparison
    }

    @Test(arguments: [("roermond", 47, 8), ("heerlen", 81, 8)])
    func readsEveryCellOfKWB2024(city: String, rows: Int, columns: Int) throws {
        let comparison = try compareByCode(
            "\(city)_kwb_2024_statline_ruw.csv",
            code: 3,
            name: 0,
            period: 2024,
            firstField: 5
        )
        comparison.expectWhole()
        #expect(comparison.values == rows * columns)
        #expect(comparison.outcome.lines == [])
    }

    @Test func readsChosenFiguresOfRoermond() throws {
        let comparison = try compareByCode(
            "roermond_kwb_2024_statline_ruw.csv",
            code: 3,
            name: 0,
            period: 2024,
            firstField: 5
        )
        let inhabitants = "Bevolking/Aantal inwoners (aantal)"
        #expect(comparison.outcome.value(inhabitants, "GM0957") == 60743)
        #expect(comparison.outcome.value(inhabitants, "WK095704") == 7210)
        #expect(comparison.outcome.value(inhabitants, "BU09570900") == 115)
    }

    @Test func readsEveryCellWithoutCodesByTheOrderOfTheNames() throws {
        let coded = try PlainFile(folder.appending(path: "roermond_kwb_2024_statline_ruw.csv"))
        let file = try PlainFile(
            folder.appending(path: "roermond_kwb_2024_herkomst_statline_ruw.csv")
        )
        let codes = coded.rows.map { NamedCode($0[3], $0[0]) }
        let outcome = read(file, of: Areas(codes), period: "2024", firstField: 2)
        var comparison = Comparison(outcome)
        for (row, place) in zip(file.rows, codes) {
            #expect(row[0] == place.name)
            for field in 2..<file.header.count {
                comparison.compare(row[field], file.header[field], place.code, .year(2024))
            }
        }
        comparison.expectWhole()
        #expect(comparison.values == 47 * 4)
        #expect(outcome.lines == [])
    }

    @Test func readsEveryCellOfTheScoresWithSymbolsAndKeepsTheirReasons() throws {
        let comparison = try compareByCode(
            "ses_woa_2019_85163NED_amsterdam_met_symbolen.csv",
            code: 2,
            name: 1,
            period: nil,
            firstField: 3
        )
        comparison.expectWhole()
        #expect(comparison.outcome.lines == [])
        #expect(comparison.missing[.unknown] ?? 0 > 0)
        let score = "SES-WOA/Totaalscore/Gemiddelde score (Getal)"
        #expect(comparison.outcome.value(score, "GM0363", .year(2019)) == -0.1)
        #expect(comparison.outcome.status(score, "BU03639801", .year(2019)) == .unknown)
    }

    @Test func oneScoreWithThreeDecimalsIsNoThousand() throws {
        let file = try PlainFile(
            folder.appending(path: "ses_woa_2019_85163NED_amsterdam_met_symbolen.csv")
        )
        var trial = Trial(Areas([NamedCode("GM0363", "Amsterdam")]))
        trial.files["s.csv"] = file.bytes
        let column = "Spreiding/Spreiding totaal/Waarde"
        trial.deliver("s.csv", as: .statline, links: [.column(column)])
        let outcome = trial.outcome()
        #expect(outcome.complaints == [])
        #expect(outcome.value(column, "GM0363", .year(2019)) == 1.01)
    }

    @Test func readsEveryCellBelowTitleLinesAndARowOfUnits() throws {
        let name = "kwb_2015_oude_statline_titelregels_amsterdam.csv"
        let topics = try PlainFile(folder.appending(path: name), headerRow: 3)
        let rows = topics.rows.dropFirst()
        let codes = Self.codes(ofNames: rows.map { $0[0] })
        let outcome = read(topics, of: Areas(codes), period: "2015", firstField: 1)
        var comparison = Comparison(outcome)
        for (row, place) in zip(rows, codes) {
            for field in 1..<topics.header.count {
                comparison.compare(row[field], topics.header[field], place.code, .year(2015))
            }
        }
        comparison.expectWhole()
        #expect(outcome.complaints == [])
        #expect(
            outcome.lines == [
                "s.csv: opmerking WM162: levering 'l1': 106 rijen gebruikt; niet gebruikt: 1 voetregels of lege regels"
            ]
        )
        #expect(rows.count == 106)
    }

    @Test func findsATopicBelowTitleLinesByItsPath() throws {
        let name = "kwb_2015_oude_statline_titelregels_amsterdam.csv"
        let file = try PlainFile(folder.appending(path: name), headerRow: 3)
        var trial = Trial(Areas(Self.codes(ofNames: file.rows.dropFirst().map { $0[0] })))
        trial.files["s.csv"] = file.bytes
        let column = "Inkomen/Inkomen van personen/Gemiddeld inkomen per inwoner"
        trial.deliver("s.csv", as: .statline, period: "2015", links: [.column(column)])
        #expect(trial.outcome().value(column, "GM0363", .year(2015)) == 26.9)
    }

    @Test func readsEveryCellOfAFileWithNothingButNames() throws {
        let file = try PlainFile(
            folder.appending(path: "nabijheid_2021_85231NED_bibliotheek_met_symbolen.csv")
        )
        let wijken = file.rows.indices.dropFirst().map { index in
            NamedCode("WK0363\(index < 10 ? "0" : "")\(index)", file.rows[index][0])
        }
        let codes = [NamedCode("NL00", "Nederland")] + wijken
        let areas = Areas(codes + [NamedCode("GM0363", "Amsterdam")])
        let outcome = read(file, of: areas, period: "2021", firstField: 1)
        var comparison = Comparison(outcome)
        for (row, place) in zip(file.rows, codes) {
            comparison.compare(row[1], file.header[1], place.code, .year(2021))
        }
        comparison.expectWhole()
        #expect(comparison.values == 11)
        #expect(outcome.lines == [])
    }

    @Test func aFileWithDoubledQuotesGivesOneErrorAndNothingElse() throws {
        let url = folder.appending(path: "inkomen_huishoudens_regio_KAPOTTE_QUOTES.csv")
        var trial = Trial(.roermond)
        trial.files["inkomen.csv"] = try Repository.bytes(url)
        trial.deliver("inkomen.csv", as: .statline, links: [.column("Particuliere huishoudens")])
        #expect(
            trial.outcome().lines == [
                "inkomen.csv:1: fout WM101: de aanhalingstekens in deze regel zijn verdubbeld, zodat de kop één cel is; haal het bestand opnieuw op bij de bron"
            ]
        )
    }

    /// In 2015 the wijken of Amsterdam were its stadsdelen, with their buurten below them.
    private static func codes(ofNames names: [String]) -> [NamedCode] {
        var wijk = -1
        var buurt = 0
        return names.map { name in
            func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
            if name == "Amsterdam" { return NamedCode("GM0363", name) }
            if name.hasPrefix("Stadsdeel ") {
                (wijk, buurt) = (wijk + 1, 0)
                return NamedCode("WK0363" + two(wijk), name)
            }
            buurt += 1
            return NamedCode("BU0363" + two(wijk) + two(buurt), name)
        }
    }
}
