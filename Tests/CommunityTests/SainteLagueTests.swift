import TestSupport
import Testing

@testable import Community

@Suite struct SainteLagueTests {
    /// One unit after the other, as the method is defined.
    private static func plainly(_ units: Int, over claims: [Int]) -> [Int] {
        var given = claims.map { _ in 0 }
        for _ in 0..<units {
            var best = 0
            for index in claims.indices
            where claims[index] * (2 * given[best] + 1) > claims[best] * (2 * given[index] + 1) {
                best = index
            }
            given[best] += 1
        }
        return given
    }

    @Test(arguments: UInt64(1)...300) func givesWhatTheDefinitionGives(_ seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        let claims = (0..<random.number(1...9)).map { _ in random.number(0...40) }
        let units = random.number(0...200)
        guard claims.contains(where: { $0 > 0 }) else { return }
        #expect(SainteLague.divide(units, over: claims) == Self.plainly(units, over: claims))
    }

    @Test func givesTheFirstOfEqualsTheLastUnit() {
        #expect(SainteLague.divide(4, over: [5, 5, 5]) == [2, 1, 1])
        #expect(SainteLague.divide(5, over: [5, 5, 5]) == [2, 2, 1])
    }

    @Test func givesMoreThanTheExactShareRoundedUpWhereTheMethodDoes() {
        // The quota of the first is 95.3; Sainte-Laguë does not stay within it.
        let claims = [9_530, 51, 51, 51, 51, 51, 51, 51, 51, 62]
        let given = SainteLague.divide(100, over: claims)
        #expect(given == Self.plainly(100, over: claims))
        #expect(given.reduce(0, +) == 100)
    }

    @Test func dividesAsMuchMoneyAsThereCanBe() {
        let given = SainteLague.divide(100_000_000_000, over: [10_000_000_000, 1, 9_999_999_999])
        #expect(given.reduce(0, +) == 100_000_000_000)
        #expect(given[1] == 5)
    }

    @Test func givesNothingWhereNobodyLives() {
        #expect(SainteLague.divide(10, over: [0, 0]) == [0, 0])
        #expect(SainteLague.divide(10, over: []) == [])
        #expect(SainteLague.divide(10, over: [0, 3]) == [0, 10])
    }
}
