import Diagnostics
import Foundation
import Projects
import Reckoning
import Site
import Statistics
import Tables
import TestSupport
import Testing

/// What `bouw` scores is what it publishes: from the published figures alone every score follows.
@Suite struct PublishedScoresTests {
    @Test func everyScoreFollowsFromFiguresAsTheyArePrinted() async throws {
        let built = try await SiteCase.example.built()
        let project = built.project
        let scores = try #require(built.findings.first).wijken.reported.level
            .scores
        let input = scores.input
        let (table, method) = Self.published(
            scores,
            decimals: project.dataset.indicators.map(\.decimals)
        )
        var report = Report()
        let read = try #require(
            ReckonInput.read(
                figures: InputFile(path: "waarnemingen.csv", bytes: Array(table.utf8)),
                method: InputFile(path: "methode.json", bytes: Array(method.utf8)),
                report: &report
            ),
            "\(report.sorted.map(\.description))"
        )
        let again = Scores(read)
        let period = try #require(scores.reportPeriod)
        let same = try #require(again.reportPeriod)
        for theme in input.themes.indices {
            let first = scores.themes[theme].scores(in: period)
            let second = again.themes[theme].scores(in: same)
            #expect(first.count == second.count)
            for one in first {
                let code = input.units[one.unit]
                let other = try #require(second.first { read.units[$0.unit] == code })
                #expect((one.published == nil) == (other.published == nil))
                guard let one = one.published, let other = other.published else { continue }
                #expect(abs(one.score - other.score) < 1e-9)
                #expect(abs(one.difference - other.difference) < 1e-9)
            }
        }
    }

    /// A tidy table with every value printed with its own decimals, and the method as JSON.
    ///
    /// Intervals that a source gives are no part of that layout, so only scores and differences are compared.
    private static func published(_ scores: Scores, decimals: [Int]) -> (String, String) {
        let input = scores.input
        var rows = ["region,indicator,period,value,n,sd"]
        for (index, indicator) in input.indicators.enumerated() {
            for (period, year) in input.periods.enumerated() {
                guard let columns = input.figures[index][period] else { continue }
                for (unit, code) in input.units.enumerated() {
                    var value = columns.values[unit]
                    var digits = decimals[index]
                    // The weighted figure of the city is published with one decimal more.
                    if unit == input.cityIndex, value.isNaN,
                        let city = scores.indicators[index].cityValues[period]
                    {
                        (value, digits) = (city.value, digits + 1)
                    }
                    guard !value.isNaN else { continue }
                    let printed = String(format: "%.\(digits)f", value)
                    let n = columns.n[unit].isNaN ? "" : "\(columns.n[unit])"
                    rows.append("\(code),\(indicator.code),\(year),\(printed),\(n),")
                }
            }
            for (period, year) in input.periods.enumerated() where index == 0 {
                for area in 0..<input.areaCount {
                    rows.append(
                        "\(input.units[area]),inwoners-gewicht,\(year),\(input.population[period][area]),,"
                    )
                }
            }
        }
        return (rows.joined(separator: "\n"), method(input))
    }

    private static func method(_ input: ScoringInput) -> String {
        let indicators = input.indicators.map { indicator in
            var keys: [String: Any] = [
                "code": indicator.code,
                "theme": indicator.theme.map { input.themes[$0].code } ?? "",
                "group": indicator.group, "type": indicator.kind.rawValue,
                "polarity": indicator.polarity, "weight": indicator.weight,
                "transform": indicator.transformation == .none
                    ? "none" : indicator.transformation.rawValue,
                "source": indicator.source, "deff": indicator.designEffect,
            ]
            if let sigma = indicator.sigma { keys["sigma"] = sigma }
            if let floor = indicator.sigmaFloor { keys["sigma_floor"] = floor }
            if let minimum = indicator.minimumN { keys["min_n"] = minimum }
            if let weighting = indicator.weighting { keys["weight_by"] = weighting.rawValue }
            if indicator.deflator == .city { keys["deflate_by"] = "city" }
            return keys
        }
        let method = input.method
        var root: [String: Any] = [
            "city": input.units[input.cityIndex], "max_age": method.maximumAge,
            "population_indicator": "inwoners-gewicht", "indicators": indicators,
            "themes": input.themes.map { ["code": $0.code, "group_weights": $0.groupWeights] },
        ]
        root["base_period"] = method.basePeriod
        root["report_period"] = method.reportPeriod
        let data = try? JSONSerialization.data(withJSONObject: root, options: [.sortedKeys])
        return String(decoding: data ?? Data(), as: UTF8.self)
    }
}
