import OpenData
import Testing

/// From the published CSV alone every score follows, by a script that knows nothing of the program.
@Suite struct RecomputationTests {
    private static let script = PublishedScript("tools/herbereken")
    private static let hasPython = PublishedScript.hasPython

    @Test(
        .enabled(if: hasPython, "python3 is not there, so nothing was recomputed"),
        arguments: PublishedCase.allCases
    )
    func everyScoreFollowsFromThePublishedFigures(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            let (code, output) = try Self.script.run(on: gemeente.files)
            #expect(code == 0, "\(output)")
            #expect(output.contains("bijdragen") && output.contains("scores van wijk"), "\(output)")
        }
    }

    @Test(.enabled(if: hasPython, "python3 is not there, so nothing was recomputed"))
    func aScoreThatDoesNotFollowIsFound() async throws {
        let gemeente = try #require(try await PublishedCase.example.published().gemeenten.first)
        let row = try #require(try gemeente.rows("themascores").last { $0["score"] != "" })
        let score = try #require(row["score"].flatMap(Double.init))
        let (code, output) = try Self.script.run(on: gemeente.files) {
            $0.replacing("\(score),", with: "\(score + 1e-8),")
        }
        #expect(code == 1)
        #expect(output.contains("verschil: themascores \(row["gebied"] ?? "")"), "\(output)")
    }

    @Test(.enabled(if: hasPython, "python3 is not there, so nothing was recomputed"))
    func nothingToCompareIsAFault() throws {
        let (code, output) = try Self.script.run(on: [])
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
}
