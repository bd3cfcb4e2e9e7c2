import Foundation
import OpenData
import TestSupport
import Testing

/// What a reader can compute of hidden figures, by a script that knows nothing of the program.
@Suite(.enabled(if: PublishedScript.hasPython, "python3 is not there, so nothing was computed"))
struct ReaderBoundsTests {
    private static let script = PublishedScript("tools/onthulling")

    @Test(arguments: PublishedCase.allCases)
    func noHiddenFigureFollowsFromThePublishedOnes(_ name: PublishedCase) async throws {
        for gemeente in try await name.published().gemeenten {
            let (code, output) = try Self.script.run(on: gemeente.files)
            #expect(code == 0, "\(output)")
        }
    }

    /// The hidden count and the one beside it stand in the same sum; with one of them the other is known.
    @Test func aFigureThatWasShownByMistakeIsFound() async throws {
        let gemeente = try #require(try await Published(ProofProject().folder()).gemeenten.first)
        let (code, output) = try Self.script.run(on: gemeente.files) {
            $0.replacing(
                "wijk-1,wijk,zorg,2024,,,,,verborgen,",
                with: "wijk-1,wijk,zorg,2024,,90,,,verborgen,"
            )
        }
        #expect(code == 1)
        #expect(
            output.contains("onthuld: zorg van wijk-1 over 2024 is verborgen, maar er staat"),
            "\(output)"
        )
    }

    @Test func theBoundsAreThoseOfEveryWayToFillATable() throws {
        let trial = PublishedScript("tools/controle/proef_onthulling.py")
        let (code, output) = try trial.run([])
        #expect(code == 0, "\(output)")
        #expect(output.contains(": 0 differ"), "\(output)")
    }

    @Test func anotherChoiceIsAFault() throws {
        #expect(try Self.script.run(["--vandaag"]).code == 2)
        #expect(try Self.script.run(["/nergens"]).code == 1)
    }
}
