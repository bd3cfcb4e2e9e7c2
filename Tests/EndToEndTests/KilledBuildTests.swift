import Foundation
import TestSupport
import Testing

/// The program is killed on its way; visitors meet a whole site, and the next run goes on as if nothing happened.
@Suite struct KilledBuildTests {
    @Test func aKilledBuildLeavesTheOldSiteWholeOrTheNewOne() throws {
        let build = try KilledBuild()
        let start = Date()
        try build.finish()
        let whole = Date().timeIntervalSince(start)
        var numbers = SeededNumbers(seed: 20_261_120)
        var inPublishing = 0
        for point in 0..<20 {
            // One half anywhere between start and end, the other from the moment that publishing begins.
            let isLate = point.isMultiple(of: 2)
            let share = (Double(point) + Double.random(in: 0..<1, using: &numbers)) / 20
            let wait = whole * share * (isLate ? 0.5 : 1)
            let hasLeft = try build.kill(after: wait, inPublishing: isLate)
            inPublishing += hasLeft ? 1 : 0
            let (files, old, new) = (try build.files(), build.old, build.new)
            #expect(files == old || files == new, "point \(point)")
            try build.finish()
            #expect(try build.files() == new, "point \(point)")
            #expect(build.leftovers == [], "point \(point)")
        }
        #expect(inPublishing > 0)
    }

    @Test func aFirstBuildThatIsKilledLeavesNoHalfSite() throws {
        let build = try KilledBuild()
        for wait in [0, 0.002, 0.01, 0.03] {
            try build.removeSite()
            _ = try build.kill(after: wait, inPublishing: true)
            let new = build.new
            if let files = try build.files() { #expect(files == new) }
            try build.finish()
            #expect(try build.files() == new)
            #expect(build.leftovers == [])
        }
    }
}
