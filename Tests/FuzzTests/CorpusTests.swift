import Foundation
import TestSupport
import Testing

/// Files of every format, as they are and changed: no crash, no loop, one answer, and clear words where it is no.
///
/// `make test` reads the same inputs each time; `FUZZ_SECONDS` reads on for as long, and `FUZZ_SEED` one alone.
@Suite struct CorpusTests {
    @Test(arguments: FuzzFormat.allCases)
    func answersEveryFileOfTheCorpus(_ format: FuzzFormat) throws {
        let log = try FuzzLog(format.rawValue)
        let corpus = try FuzzCorpus(format)
        #expect(corpus.files.count > 4)
        for (number, file) in corpus.files.enumerated() {
            // What once went wrong is tried everywhere, and so is all in a long run.
            let isEverywhere = Self.seconds != nil || file.name.contains("/gevonden/")
            for (place, role) in format.roles.enumerated()
            where isEverywhere || place % 5 == number % 5 {
                try log.write(file.bytes, role: role.path)
                let faults = Self.faults(of: file.bytes, as: role)
                #expect(faults.isEmpty, "\(file.name) as \(role.path): \(faults)")
            }
        }
    }

    @Test(arguments: FuzzFormat.allCases)
    func survivesAnyChangeOfAFile(_ format: FuzzFormat) throws {
        let log = try FuzzLog(format.rawValue)
        let starts = try FuzzCorpus(format).files.map(\.bytes) + format.roles.map(\.right)
        let tokens = format.tokens.map { Array($0.utf8) }
        let end = Self.seconds.map { ProcessInfo.processInfo.systemUptime + $0 / 5 }
        var seed = Self.onlySeed ?? 0
        var found = 0
        repeat {
            var random = SeededNumbers(seed: seed)
            let role = random.element(of: format.roles)
            var bytes = random.below(2) == 0 ? role.right : random.element(of: starts)
            for _ in 0...random.below(4) {
                let mutation = random.element(of: TokenMutation.allCases)
                bytes = mutation.apply(to: bytes, tokens: tokens, others: starts, &random)
            }
            try log.write(bytes, role: role.path)
            let faults = Self.faults(of: bytes, as: role)
            if !faults.isEmpty {
                found += 1
                let file = try log.keep(bytes, seed: seed)
                Issue.record("\(format) seed \(seed) as \(role.path), kept in \(file): \(faults)")
            }
            seed += 1
        } while Self.onlySeed == nil && found < 10
            && (end.map { ProcessInfo.processInfo.systemUptime < $0 }
                ?? (seed < format.ordinaryCount))
        if Self.seconds != nil { print("fuzz: \(format) \(seed) inputs, \(found) wrong") }
    }
}

extension CorpusTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seconds = environment["FUZZ_SECONDS"].flatMap(Double.init)
    private static let onlySeed = environment["FUZZ_SEED"].flatMap { UInt64($0) }

    private static func faults(of bytes: [UInt8], as role: FuzzRole) -> [String] {
        let start = ProcessorTime.now()
        let answer = ProcessorTime.limited(to: 20) { role.read(bytes) }
        let time = ProcessorTime.now() - start
        var faults = answer.faults
        if time > 2 { faults.append("takes \(time) s") }
        if answer.isRefused, answer.lines.isEmpty { faults.append("refused without a word") }
        if role.read(bytes) != answer { faults.append("answers otherwise the second time") }
        return faults
    }
}

extension FuzzFormat {
    /// Inputs in an ordinary run of the tests, which take some two seconds.
    fileprivate var ordinaryCount: UInt64 {
        switch self {
        case .csv, .yaml: 60
        case .markdown, .templates: 600
        case .json: 1_500
        }
    }
}
