import Foundation
import Testing

/// The program is killed on its way; visitors meet a whole site, and the next run goes on as if nothing happened.
@Suite struct KilledBuildTests {
    @Test func aKilledBuildLeavesTheOldSiteWholeOrTheNewOne() throws {
        let build = try KilledBuild()
        let whole = try time(of: build)
        var numbers = SeededNumbers(state: 20_261_120)
        var inPublishing = 0
        for point in 0..<20 {
            try build.turn()
            // One half anywhere between start and end, the other from the moment that publishing begins.
            let isLate = point.isMultiple(of: 2)
            let share = (Double(point) + Double.random(in: 0..<1, using: &numbers)) / 20
            let hasLeft = try build.kill(
                after: whole * share * (isLate ? 0.5 : 1),
                inPublishing: isLate
            )
            inPublishing += hasLeft ? 1 : 0
            let files = try build.files()
            #expect(files == build.old || files == build.new, "point \(point)")
            try build.finish()
            #expect(try build.files() == build.new, "point \(point)")
            #expect(build.leftovers == [], "point \(point)")
            build.swap()
        }
        #expect(inPublishing > 0)
    }

    @Test func aFirstBuildThatIsKilledLeavesNoHalfSite() throws {
        let build = try KilledBuild()
        try FileManager.default.removeItem(at: build.installation.folder.appending(path: "site"))
        _ = try build.kill(after: 0.005, inPublishing: true)
        let names = try FileManager.default.contentsOfDirectory(
            atPath: build.installation.folder.path
        )
        if names.contains("site") { #expect(try build.files() == build.old) }
        try build.finish()
        #expect(try build.files() == build.old)
        #expect(build.leftovers == [])
    }

    /// The time of a whole run that publishes the other edition.
    private func time(of build: KilledBuild) throws -> Double {
        try build.turn()
        let start = Date()
        try build.finish()
        let time = Date().timeIntervalSince(start)
        #expect(try build.files() == build.new)
        build.swap()
        return time
    }
}

/// The same numbers in every run (SplitMix64, as published by Steele, Lea and Flood, 2014).
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
