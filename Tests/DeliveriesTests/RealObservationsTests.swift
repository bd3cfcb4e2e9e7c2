import Diagnostics
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Deliveries

/// `Observations.csv` of 83841NED: figures of the country, by four dimensions.
@Suite(.enabled(if: Repository.hasShared, "the shared folder is not beside this checkout"))
struct RealObservationsTests {
    private let folder = Repository.shared.appending(path: "data/odata4/83841NED")

    private func trial(filters: [(String, String)], links: [Trial.Link]) throws -> Trial {
        var trial = Trial(.roermond)
        for name in ["Observations.csv", "PeriodenCodes.csv"] {
            trial.files["v4/\(name)"] = try Repository.bytes(folder.appending(path: name))
        }
        trial.deliver("v4/Observations.csv", as: .odata4, filters: filters, links: links)
        return trial
    }

    /// Every figure that the file holds is read by one choice of filters or another.
    @Test func readsEveryCellByFilters() throws {
        let file = try PlainFile(folder.appending(path: "Observations.csv"))
        let groups = Dictionary(grouping: file.rows) { Array($0[2...4]) }
        #expect(file.rows.count == 11_460)
        // Each choice reads the whole file again; every twentieth and the first ones will do.
        for key in groups.keys.sorted(by: { $0.joined() < $1.joined() }).enumerated()
        where key.offset % 40 == 0 {
            let filters = zip(file.header[2...4], key.element).map { ($0, $1) }
            let outcome = try trial(
                filters: filters,
                links: [.column("1050010_1"), .column("1050010_2")]
            ).outcome()
            var comparison = Comparison(outcome)
            for row in groups[key.element] ?? [] {
                let year = try #require(Int(row[5].prefix(4)))
                comparison.compare(row[6], row[1], "NL00", .year(year))
            }
            comparison.expectWhole()
            #expect(outcome.complaints == [])
        }
    }

    @Test func readsChosenFiguresAndWhichAreProvisional() throws {
        let outcome = try trial(
            filters: [
                ("KenmerkenVanHuishoudens", "1050010"), ("InkomensgrensHuishouden", "1050290"),
                ("DuurInkomenspositie", "A028721"),
            ],
            links: [.column("1050010_1", to: "arm")]
        ).outcome()
        #expect(outcome.value("arm", "NL00", .year(2011)) == 481.8)
        #expect(outcome.value("arm", "NL00", .year(2012)) == 562.3)
        #expect(outcome.measurement("arm", .year(2021))?.isProvisional == false)
        #expect(outcome.measurement("arm", .year(2022))?.isProvisional == true)
        #expect(
            outcome.lines == [
                "v4/Observations.csv: opmerking WM162: levering 'l1': 13 rijen gebruikt; niet gebruikt: 11434 door het filter, 13 van maten zonder koppeling"
            ]
        )
    }

    @Test func withoutFiltersOnlyTheMissingFiltersAreSaid() throws {
        let outcome = try trial(filters: [], links: [.column("1050010_1", to: "arm")]).outcome()
        #expect(outcome.codes(from: .error) == ["WM114", "WM114", "WM114"])
        #expect(
            outcome.complaints.contains {
                $0.hasPrefix(
                    "leveringen.csv:2: fout WM114: 'DuurInkomenspositie' van v4/Observations.csv heeft meer dan één waarde ('A028721', 'A028724'); kies er een in 'filter'"
                )
            }
        )
    }
}
