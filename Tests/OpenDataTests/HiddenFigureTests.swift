import OpenData
import Testing

/// Of a figure that is hidden nothing is published, in no form and in no file.
@Suite struct HiddenFigureTests {
    @Test func aHiddenCellHoldsItsMarkAndNothingElse() async throws {
        var count = 0
        for name in PublishedCase.allCases {
            for gemeente in try await name.published().gemeenten {
                for row in try gemeente.rows("waarnemingen") where row["status"] == "verborgen" {
                    count += 1
                    for column in ["waarde", "n", "ondergrens", "bovengrens", "telt_mee"] {
                        #expect(row[column] == "", "\(row)")
                    }
                    #expect(row["indicatief"] == "nee")
                }
            }
        }
        #expect(count > 20)
    }

    @Test func theNumberItselfIsNowhere() async throws {
        let gemeente = try #require(try await Published(ProofProject().folder()).gemeenten.first)
        let hidden = try gemeente.rows("waarnemingen").filter { $0["status"] == "verborgen" }
        #expect(hidden.contains { $0["gebied"] == "wijk-1" && $0["indicator"] == "zorg" })
        #expect(hidden.contains { $0["gebied"] == "wijk-2" && $0["indicator"] == "cijfer" })
        // In one decimal many figures are alike; the next test speaks of those.
        let forms: Set = [
            "3.14159", "3,14159", "3.1416", "3,1416", "3.142", "3,142", "3.14", "3,14", "4.7777",
            "4,7777", "4.778", "4,778", "4.78", "4,78", "2.827431", "2,827431",
        ]
        for file in gemeente.files {
            let numbers = Self.numbers(in: file.bytes)
            let found = forms.intersection(numbers)
            #expect(found.isEmpty, "\(file.path): \(found)")
        }
    }

    /// Every run of digits, with a point or a comma within it and without.
    private static func numbers(in bytes: [UInt8]) -> Set<String> {
        var numbers: Set<String> = []
        for match in String(decoding: bytes, as: UTF8.self).matches(of: /\d+(?:[.,]\d+)?/) {
            numbers.insert(String(match.output))
        }
        return numbers
    }

    /// The strongest that can be said: whoever reads everything cannot tell the two apart.
    @Test func anotherHiddenNumberGivesTheSameBytes() async throws {
        var other = ProofProject()
        other.hiddenMark = "7,1234"
        other.hiddenShare = "4,04"
        let files = try await [ProofProject(), other].asyncMap { project in
            try #require(try await Published(project.folder()).gemeenten.first).files
        }
        #expect(files[0].map(\.path) == files[1].map(\.path))
        for (one, another) in zip(files[0], files[1]) {
            #expect(one.bytes == another.bytes, "\(one.path)")
        }
    }

    @Test func countsThatWeProtectAreNotGivenAway() async throws {
        let gemeente = try #require(try await Published(ProofProject().folder()).gemeenten.first)
        for row in try gemeente.rows("waarnemingen") where row["indicator"] == "zorg" {
            #expect(row["n"] == "", "\(row)")
        }
    }
}

extension Array {
    fileprivate func asyncMap<Result>(
        _ transform: (Element) async throws -> Result
    ) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
