import Diagnostics
import Foundation
import Projects
import Site
import TestSupport
import Testing

/// Changed files through the front door, for `FUZZ_SECONDS` (6 when not set) and always from the same seed.
///
/// The input that is being read stands in a folder whose name is printed first, so that it is there
/// after a crash; `FUZZ_SEED=…` runs that one input again.
@Suite struct FrontDoorTests {
    @Test func survivesAnyChangeInADeliveredFile() throws {
        let project = try FuzzedProject.deliveries()
        try run("deliveries", share: 2) { random in
            project.alone(random.element(of: project.targets), &random)
        }
    }

    @Test func survivesAnyChangeInTheExample() throws {
        let project = try FuzzedProject.example()
        try run("example", share: 2) { random in
            FuzzedProject(
                files: project.files,
                targets: [random.element(of: project.targets)]
            )
        }
    }
}

extension FrontDoorTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seconds = environment["FUZZ_SECONDS"].flatMap(Double.init) ?? 6
    private static let onlySeed = environment["FUZZ_SEED"].flatMap { UInt64($0) }
    private static let firstSeed: UInt64 = 2_024_000

    private func run(
        _ name: String,
        share: Double,
        _ choose: (inout SeededNumbers) -> FuzzedProject
    ) throws {
        let log = try FuzzLog(name)
        print("fuzz: what is read stands in \(log.folder.path), with its seed in 'rol'")
        let clock = ContinuousClock()
        let end = clock.now + .seconds(Self.seconds / share)
        var seed = Self.onlySeed ?? Self.firstSeed
        repeat {
            var random = SeededNumbers(seed: seed)
            let project = changed(choose(&random), &random)
            let target = project.targets.first ?? ""
            try log.write(project.files[target] ?? [], role: "FUZZ_SEED=\(seed) \(target)")
            let time = clock.measure { FuzzCheck(project, seed: seed).run() }
            #expect(time < .seconds(20), "seed \(seed)")
            seed += 1
        } while clock.now < end && Self.onlySeed == nil
    }

    private func changed(_ project: FuzzedProject, _ random: inout SeededNumbers) -> FuzzedProject {
        var files = project.files
        for target in project.targets {
            for _ in 0...random.below(5) {
                let mutation = random.element(of: Mutation.allCases)
                files[target] = mutation.apply(to: files[target] ?? [], &random)
            }
        }
        return FuzzedProject(files: files, targets: project.targets)
    }
}
