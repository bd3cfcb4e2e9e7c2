import Foundation
import Site
import TestSupport
import Testing

@testable import wijkenmonitor

/// Where the benchmark writes; nothing in an ordinary run of the tests.
private let benchFolder = ProcessInfo.processInfo.environment["PUBLISH_BENCH"]

/// Prints how long publishing takes; `Benchmarks/Publishing/run` starts it and says what it prints.
@Suite(.serialized) struct SpeedTests {
    @Test(.enabled(if: benchFolder != nil), arguments: [14_000, 36_000])
    func publishesACountry(_ count: Int) async throws {
        let folder = try #require(benchFolder)
        let root = "\(folder)/wijkenmonitor-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        let clock = ContinuousClock()
        func measure(_ name: String, _ work: () async throws -> Void) async rethrows {
            let time = try await clock.measure(work)
            let seconds =
                Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
            print("\(name)_\(count) \(String(format: "%.2f", seconds)) s")
        }
        let publisher = SitePublisher(target: "\(root)/site")
        func publish(edition: Int, _ expected: PublishOutcome) async throws {
            let outcome = try await publisher.publish(
                SiteContents(Self.pages(count, edition: edition))
            )
            #expect(outcome == expected)
        }
        let share = count / 20
        await measure("render") { for page in Self.pages(count, edition: 0) { _ = page.bytes } }
        let first = PublishOutcome(written: count, unchanged: 0, removed: 0)
        try await measure("first") { try await publish(edition: 0, first) }
        let idle = PublishOutcome(written: 0, unchanged: count, removed: 0)
        try await measure("unchanged") { try await publish(edition: 0, idle) }
        let some = PublishOutcome(written: share, unchanged: count - share, removed: 0)
        try await measure("changed_5_percent") { try await publish(edition: 1, some) }
        try await measure("changed_all") { try await publish(edition: 2, first) }
        print("memory_\(count) \(try Self.peakMemory()) MB")
        try await measure("copy") { try Self.copy("\(root)/site", to: "\(root)/kopie") }
    }
}

extension SpeedTests {
    /// Pages of 20 to 60 kB, each in a folder of its own; edition 1 differs in one of twenty, edition 2 in all.
    private static func pages(_ count: Int, edition: Int) -> [SitePage] {
        (0..<count).map { index in
            let mark = edition == 2 || (edition == 1 && index % 20 == 0) ? UInt8(edition) : 0
            return SitePage(path: "gemeenten/g\(index / 106)/buurten/b\(index)/index.html") {
                let size = 20_000 + index * 7_919 % 40_000
                var bytes = [UInt8](repeating: 0, count: size)
                for place in bytes.indices {
                    bytes[place] = UInt8(truncatingIfNeeded: place ^ index)
                }
                bytes[size / 2] = mark
                return bytes
            }
        }
    }

    /// The most memory that this process has ever had.
    private static func peakMemory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let match = try #require(status.firstMatch(of: /VmHWM:\s+(\d+) kB/))
        return (Int(match.1) ?? 0) / 1_024
    }

    private static func copy(_ path: String, to other: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/cp")
        process.arguments = ["-r", path, other]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
