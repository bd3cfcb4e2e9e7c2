import Statistics
import Testing

@Suite struct LargestRemainderTests {
    /// The parts of the worked example of the method: together -7.95, printed as -8.0.
    @Test func givesTheMissingTenthToTheLargestRemainder() {
        #expect(LargestRemainder.tenths([-4.419417, -3.535534]) == [-4.4, -3.6])
    }

    @Test func givesItToTheFirstOfEqualParts() {
        #expect(LargestRemainder.tenths([0.25, 0.25]) == [0.3, 0.2])
        // 0.1 + 0.2 is not 0.3 for a computer; the parts are three tenths together all the same.
        #expect(LargestRemainder.tenths([0.1, 0.2]) == [0.1, 0.2])
        #expect(LargestRemainder.tenths([0.1 + 0.2 - 0.25, 0.05]) == [0.1, 0])
    }

    @Test func holdsForSizesThatNoScoreHas() {
        #expect(LargestRemainder.tenths([]) == [])
        #expect(LargestRemainder.tenths([1e300, -1e300]).count == 2)
        #expect(LargestRemainder.tenths([.nan, 1]).count == 2)
    }
}
