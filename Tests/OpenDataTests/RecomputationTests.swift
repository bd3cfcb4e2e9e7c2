import Foundation
import OpenData
import TestSupport
import Testing

/// From the published CSV alone every score follows, by a script that knows nothing of the program.
@Suite struct RecomputationTests {
    private static let script = Repository.root.appending(path: "tools/herbereken")

    private static let hasPython: Bool = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/python3")
        }
    }()

    @Test(
        .enabled(if: hasPython, "python3 is not there, so nothing was recomputed"),
        arguments: PublishedCase.allCases
    )
    func everyScoreFollowsFromThePublishedFigures(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            let (code, output) = try recompute(gemeente.files) { $0 }
            #expect(code == 0, "\(output)")
            #expect(output.contains("bijdragen") && output.contains("scores van wijk"), "\(output)")
        }
    }

    @Test(.enabled(if: hasPython, "python3 is not there, so nothing was recomputed"))
    func aScoreThatDoesNotFollowIsFound() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let row = try #require(try gemeente.rows("themascores").last { $0["score"] != "" })
        let score = try #require(row["score"].flatMap(Double.init))
        let (code, output) = try recompute(gemeente.files) {
            $0.replacing("\(score),", with: "\(score + 1e-8),")
        }
        #expect(code == 1)
        #expect(output.contains("verschil: themascores \(row["gebied"] ?? "")"), "\(output)")
    }

    @Test(.enabled(if: hasPython, "python3 is not there, so nothing was recomputed"))
    func nothingToCompareIsAFault() throws {
        let (code, output) = try recompute([]) { $0 }
        #expect(code == 1)
        #expect(output.hasPrefix("fout: geen map open-data"), "\(output)")
    }

    /// The proof is worth what it tries: every rule of the method that can leave a figure out or change it.
    @Test func theProofTakesEveryRoadToAScore() async throws {
        let gemeente = try #require(try await PublishedCase.hostile.published().gemeenten.first)
        let used = Set(try gemeente.rows("waarnemingen").compactMap { $0["telt_mee"] })
        #expect(used == ["", "ja", "te_weinig_n", "te_weinig_inwoners"])
        let indicators = try gemeente.rows("indicatoren")
        let ways = Set(indicators.compactMap { $0["transformatie"] })
        #expect(ways == ["geen", "log", "sqrt", "logit"])
        #expect(indicators.contains { $0["deflator"] == "nederland" })
        let parts = try gemeente.rows("bijdragen")
        let years = Set(parts.compactMap { $0["cijfer_jaar"] })
        #expect(years.isSuperset(of: ["2022", "2024"]))
        #expect(parts.contains { abs(Double($0["z"] ?? "") ?? 0) > 1.2 })
        let origins = Set(try gemeente.rows("referentie").compactMap { $0["herkomst"] })
        #expect(origins == ["gepubliceerd", "gewogen"])
        #expect(try gemeente.rows("themascores").contains { $0["score"] == "" })
    }

    /// Writes the tables, changed where asked, and runs the script on them.
    private func recompute(
        _ files: [OpenDataFile],
        changing change: (String) -> String
    ) throws -> (code: Int32, output: String) {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "herbereken-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files where file.format == .csv && file.area == nil {
            let target = folder.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            let text = String(decoding: file.bytes, as: UTF8.self)
            try change(text).write(to: target, atomically: true, encoding: .utf8)
        }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", Self.script.path, folder.path]
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
