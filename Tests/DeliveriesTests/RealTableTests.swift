import Foundation
import Statistics
import TestSupport
import Testing

@testable import Deliveries

/// Bulk files of StatLine, a Leefbaarometer, and exports of others: every cell is compared.
@Suite(.enabled(if: Repository.hasShared, "the shared folder is not beside this checkout"))
struct RealTableTests {
    private let data = Repository.shared.appending(path: "data")

    @Test(arguments: [2016, 2019])
    func readsEveryCellOfTheHeerlenDatabase(year: Int) throws {
        let coded = try PlainFile(
            data.appending(path: "statline/heerlen_kwb_2024_statline_ruw.csv")
        )
        let file = try PlainFile(
            data.appending(path: "heerlen/heerlen_kwb_\(year)_uit_sqlite.csv"),
            delimiter: ","
        )
        let codes = coded.rows.map { NamedCode($0[3], $0[0]) }
        var trial = Trial(Areas(codes))
        trial.files["h.csv"] = file.bytes
        let columns = file.header.dropFirst(2)
        trial.deliver(
            "h.csv",
            as: .statline,
            period: "\(year)",
            links: columns.map { .column($0) }
        )
        let outcome = trial.outcome()
        var comparison = Comparison(outcome)
        for (row, place) in zip(file.rows, codes) {
            for field in 2..<file.header.count {
                comparison.compare(row[field], file.header[field], place.code, .year(year))
            }
        }
        comparison.expectWhole()
        #expect(outcome.complaints == [])
        #expect(file.rows.count == 81)
        #expect(outcome.value("Bevolking_Aantal_inwoners", "WK091742", .year(2016)) ?? 0 < 100)
    }

    @Test func readsEveryCellOfTheLeefbaarometer() throws {
        let file = try PlainFile(
            data.appending(path: "leefbaarometer/lbm3_wijken_amstelveen_2014_2022.csv"),
            delimiter: ","
        )
        let areas = Areas(
            [NamedCode("GM0362", "Amstelveen")] + file.rows.map { NamedCode($0[1], $0[2]) }
        )
        var trial = Trial(areas)
        trial.files["l.csv"] = file.bytes
        trial.deliver(
            "l.csv",
            as: .leefbaarometer,
            links: file.header.dropFirst(4).map { .column($0) }
        )
        let outcome = trial.outcome()
        var comparison = Comparison(outcome)
        for row in file.rows {
            let year = try #require(Int(row[3]))
            for field in 4..<file.header.count {
                comparison.compare(row[field], file.header[field], row[1], .year(year))
            }
        }
        comparison.expectWhole()
        #expect(comparison.values == 56 * 7)
        #expect(outcome.lines == [])
        #expect(outcome.value("soc", "WK036201", .year(2020)) == 0.00039944073780324535)
    }

    @Test func aLeefbaarometerOfSchoolsIsNotOneOfAreas() throws {
        var trial = Trial(.roermond)
        trial.files["scholen.csv"] = try Repository.bytes(
            data.appending(path: "leefbaarometer/lbm3_scholen_puntkomma_decimaalkomma.csv")
        )
        trial.deliver(
            "scholen.csv",
            as: .leefbaarometer,
            period: "2022",
            links: [.column("Leefbaarheidsscore")]
        )
        #expect(
            trial.outcome().lines == [
                "leveringen.csv:2: fout WM100: scholen.csv heeft niet de indeling van vorm 'leefbaarometer'; data/README.md noemt de vormen"
            ]
        )
    }

    @Test func readsEveryCellOfTheUntypedCrimes() throws {
        let file = try PlainFile(
            data.appending(path: "odata3/83648NED_Untyped_deelselectie_criminaliteit.csv")
        )
        let own = file.rows.filter { $0[2].hasPrefix("GM") }
        let areas = Areas([NamedCode("NL00", "Nederland")] + own.map { NamedCode($0[2], $0[2]) })
        var trial = Trial(areas)
        trial.files["c.csv"] = file.bytes
        let column = "GeregistreerdeMisdrijvenPer1000Inw"
        trial.deliver("c.csv", as: .odata3, links: [.column(column)])
        let outcome = trial.outcome()
        var comparison = Comparison(outcome)
        for row in own { comparison.compare(row[4], column, row[2], .year(2015)) }
        comparison.compare("57.9", column, "NL00", .year(2015))
        comparison.expectWhole()
        let outside = file.rows.count - own.count - 1
        #expect(
            outcome.lines == [
                "c.csv: opmerking WM162: levering 'l1': \(own.count + 1) rijen gebruikt; niet gebruikt: \(outside) van gebieden buiten dit project"
            ]
        )
    }

    @Test func aTableOfNothingButTextSaysSo() throws {
        var trial = Trial(Areas([NamedCode("GM0957", "Roermond"), NamedCode("GM0193", "Zwolle")]))
        trial.files["t.csv"] = try Repository.bytes(
            data.appending(path: "odata3/82949NED_TypedDataSet_17052018_142705.csv")
        )
        trial.deliver("t.csv", as: .odata3, period: "2018", links: [.column("Naam")])
        let outcome = trial.outcome()
        #expect(outcome.codes() == ["WM140", "WM140"])
        #expect(
            outcome.complaints.first
                == "t.csv:280:4: fout WM140: 'Roermond' in 'Naam_2' is geen getal; schrijf een getal, of een teken voor 'ontbreekt' (., x, NaN, NA, leeg, -99997)"
        )
    }

    @Test func metadataIsNotAFileOfFigures() throws {
        var trial = Trial(.roermond)
        trial.files["m.csv"] = try Repository.bytes(
            data.appending(path: "odata3/83958NED_metadata.csv")
        )
        trial.deliver("m.csv", as: .odata3, period: "2018", links: [.column("Naam")])
        #expect(
            trial.outcome().lines == [
                "leveringen.csv:2: fout WM100: m.csv heeft niet de indeling van vorm 'odata3'; data/README.md noemt de vormen"
            ]
        )
    }
}
