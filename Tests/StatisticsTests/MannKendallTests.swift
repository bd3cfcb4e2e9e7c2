import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct MannKendallTests {
    @Test func findsTheReferenceValues() throws {
        let file = Repository.golden.appending(path: "mann_kendall_reference.csv")
        let lines = try Repository.text(file).split(separator: "\n").dropFirst()
        for line in lines {
            let cells = line.components(separatedBy: ",")
            let scores = cells[1].split(separator: " ").compactMap { Double($0) }
            #expect(scores.count == Int(cells[2]))
            let test = MannKendall(scores)
            let points = scores.enumerated().map { year, score in
                TrendPoint(year: Double(year), score: score, error: 0)
            }
            #expect(Double(test.s) == Double(cells[3]))
            #expect(isClose(test.variance, cells[4]), "\(line)")
            #expect(test.isExact == !cells[7].isEmpty)
            #expect(isClose(test.p, cells[7].isEmpty ? cells[6] : cells[7]), "\(line)")
            #expect(isClose(MannKendall.slope(points), cells[9]), "\(line)")
        }
        #expect(lines.count == 8)
    }

    private func isClose(_ found: Double, _ wanted: String) -> Bool {
        guard let wanted = Double(wanted) else { return false }
        return abs(found - wanted) <= 1e-9 * max(1, abs(wanted))
    }
}
