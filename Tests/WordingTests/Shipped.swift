import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Statistics
@testable import Wording

/// The words as they are shipped, and values to say something of.
enum Shipped {
    static func bytes() throws -> [UInt8] {
        try Repository.bytes(Repository.root.appending(path: Words.path))
    }

    static func words() throws -> Words {
        var report = Report()
        let words = Words(bytes: try bytes(), path: Words.path, report: &report)
        try #require(report.sorted.isEmpty, "\(report.sorted.map(\.description))")
        return try #require(words)
    }

    static func verdict(_ level: Int?, isNeutral: Bool = false) -> Verdict {
        let side =
            isNeutral
            ? ["duidelijk lager", "lager", "ongeveer gelijk", "hoger", "duidelijk hoger"]
            : ["duidelijk slechter", "slechter", "ongeveer gelijk", "beter", "duidelijk beter"]
        return Verdict(
            level: level,
            label: level.map { side[$0 + 2] } ?? "onzeker",
            isNeutral: isNeutral
        )
    }

    /// A change of so many points between 2019 and 2025.
    static func change(_ points: Double, error: Double = 1) throws -> Change {
        let measured = [
            TrendPoint(year: 2019, score: 100, error: error),
            TrendPoint(year: 2025, score: 100 + points, error: 0),
        ]
        return try #require(Change(measured, method: Method(), z: 1.96))
    }

    static func rank(_ rank: Int, _ low: Int?, _ high: Int?, of count: Int = 9) -> RankRange {
        RankRange(
            area: 0,
            rank: rank,
            of: count,
            low: low,
            median: low,
            high: high,
            topThree: 0,
            bottomThree: 0,
            gridLow: 1,
            gridMedian: 1,
            gridHigh: 1,
            gridRuns: 1
        )
    }
}
