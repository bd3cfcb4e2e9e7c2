import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct IntervalTests {
    @Test func findsTheReferenceIntervals() throws {
        let text = try Repository.text(Repository.golden.appending(path: "ci_reference.csv"))
        let lines = text.split(separator: "\n").dropFirst()
        for line in lines {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(
                String.init
            )
            let numbers = cells.map { Double($0) ?? .nan }
            let interval = Self.interval(cells[0], numbers)
            for (found, wanted) in [(interval.lower, numbers[6]), (interval.upper, numbers[7])] {
                #expect(abs(found - wanted) <= 1e-9 * max(1, abs(wanted)), "\(line)")
            }
        }
        #expect(lines.count == 199)
    }

    private static func interval(_ kind: String, _ numbers: [Double]) -> Interval {
        let confidence = numbers[4]
        let z = NormalDistribution.quantile((1 + confidence) / 2)
        return switch kind {
        case "wilson": .wilson(numbers[1], of: numbers[2], z: z)
        case "poisson": .events(numbers[1], confidence: confidence, z: z)
        default:
            .mean(numbers[1], standardDeviation: numbers[3], n: numbers[2], confidence: confidence)
        }
    }
}
