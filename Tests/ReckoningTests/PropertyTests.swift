import Foundation
import Statistics
import Testing

/// What has to hold whatever the figures are.
@Suite struct PropertyTests {
    private static let seeds: [UInt64] = Array(1...12)

    private func same(_ a: Reckoned, _ b: Reckoned, _ tables: [String]) -> Bool {
        tables.allSatisfy { table in
            a[table].count == b[table].count
                && zip(a[table], b[table]).allSatisfy { left, right in
                    left.allSatisfy { PrintedRows.isClose($0.value, right[$0.key]) }
                }
        }
    }

    private static let scored = ["themes", "contributions", "trends", "ranks"]

    @Test(arguments: seeds) func doesNotMindTheUnit(_ seed: UInt64) throws {
        let town = RandomTown(seed: seed)
        let plain = try Reckoned(figures: town.figures(), method: RandomTown.method())
        let fractions = town.figures { $0.indicator == "share" ? $0.value / 100 : $0.value }
        let perTenThousand = town.figures { $0.indicator == "rate" ? $0.value * 10 : $0.value }
        let share = RandomTown.method([
            "share": #""type":"proportion","polarity":-1,"unit_scale":1"#
        ])
        let rate = RandomTown.method(["rate": #""type":"rate","per":10000"#])
        #expect(same(plain, try Reckoned(figures: fractions, method: share), Self.scored))
        #expect(same(plain, try Reckoned(figures: perTenThousand, method: rate), Self.scored))
        #expect(!plain["ranks"].isEmpty)
    }

    @Test(arguments: seeds) func doesNotMindAThousandfold(_ seed: UInt64) throws {
        let town = RandomTown(seed: seed)
        let exact = #""type":"exact","round_se":0.5"#
        let plain = try Reckoned(
            figures: town.figures(),
            method: RandomTown.method(["rate": exact])
        )
        let larger = try Reckoned(
            figures: town.figures { $0.indicator == "rate" ? $0.value * 1000 : $0.value },
            method: RandomTown.method(["rate": #""type":"exact","round_se":500"#])
        )
        #expect(same(plain, larger, Self.scored))
    }

    @Test(arguments: seeds) func judgesAPartAndItsRestAlike(_ seed: UInt64) throws {
        let town = RandomTown(seed: seed)
        let plain = try Reckoned(figures: town.figures(), method: RandomTown.method())
        let rest = try Reckoned(
            figures: town.figures { $0.indicator == "share" ? 100 - $0.value : $0.value },
            method: RandomTown.method(["share": #""type":"proportion","polarity":1"#])
        )
        #expect(same(plain, rest, Self.scored))
    }

    @Test(arguments: seeds) func doesNotMindTheOrderOfRows(_ seed: UInt64) throws {
        let lines = RandomTown(seed: seed).figures().split(separator: "\n").map(String.init)
        let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
        let plain = try Reckoned(
            figures: lines.joined(separator: "\n"),
            method: RandomTown.method()
        )
        #expect(try Reckoned(figures: turned, method: RandomTown.method()).text == plain.text)
    }

    @Test(arguments: seeds) func addsUpToTheDifferenceWithTheCity(_ seed: UInt64) throws {
        let found = try Reckoned(
            figures: RandomTown(seed: seed).figures(),
            method: RandomTown.method()
        )
        func sum(_ region: String?, _ column: String) -> Double {
            found["contributions"].filter { $0["region"] == region }
                .compactMap { $0[column].flatMap(Double.init) }.reduce(0, +)
        }
        for row in found["themes"] where row["period"] == "2023" && row["label"] != "stad" {
            guard let difference = row["diff"].flatMap(Double.init) else { continue }
            #expect(abs(sum(row["region"], "contrib_city") - difference) < 1e-9)
            let printed = (10 * difference + 0.5 + 1e-9).rounded(.down) / 10
            #expect(abs(sum(row["region"], "contrib_city_shown") - printed) < 1e-9)
        }
        #expect(!found["contributions"].isEmpty)
    }

    @Test(arguments: seeds) func doesNotBendAnOldLineByANewIndicator(_ seed: UInt64) throws {
        let town = RandomTown(seed: seed, absent: 0)
        let codes = ["share", "rate", "mark"]
        let before = try Reckoned(figures: town.figures(), method: RandomTown.method(codes: codes))
        // The new one is measured in the last year only: the lines stay on the old three.
        let later = town.rows.filter { $0.indicator != "other" || $0.period == 2023 }
        let figures =
            "region,indicator,period,value,n\n"
            + later.map { $0.line($0.value) }.joined(separator: "\n")
        let after = try Reckoned(
            figures: figures,
            method: RandomTown.method(
                ["other": #""type":"survey_proportion","sigma":5"#],
                more: #""min_coverage":0.5,"#
            )
        )
        let lines = before["trends"].filter { $0["theme"] == "t" }
        let now = after["trends"].filter { $0["theme"] == "t" }
        #expect(lines.count == 8 && now.count == 8)
        for (line, now) in zip(lines, now) {
            #expect(line["n"] == "6" && line["matched"] == "3")
            for (column, value) in line {
                #expect(PrintedRows.isClose(now[column], value), "\(column) of \(line)")
            }
        }
        let newer = after["themes"].filter { $0["period"] == "2023" && $0["n"] == "4" }
        #expect(newer.count == 8)
    }

    @Test(arguments: seeds) func keepsOldYearsWhenAYearIsAdded(_ seed: UInt64) throws {
        let old = try Reckoned(
            figures: RandomTown(seed: seed, periods: 2018...2022).figures(),
            method: RandomTown.method()
        )
        let new = try Reckoned(
            figures: RandomTown(seed: seed, periods: 2018...2023).figures(),
            method: RandomTown.method()
        )
        for table in ["indicators", "themes"] {
            let kept = new[table].filter { $0["period"] != "2023" }
            #expect(kept == old[table])
            #expect(kept.count < new[table].count)
        }
    }
}
