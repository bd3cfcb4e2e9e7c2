import Testing

@testable import wijkenmonitor

@Suite struct StepsTests {
    @Test(arguments: [
        (0, 10, "[....................]"), (1, 40, "[....................]"),
        (5, 10, "[##########..........]"), (10, 10, "[####################]"),
        (0, 0, "[####################]"),
    ])
    func theBarShowsTheShareThatIsDone(_ count: Int, _ total: Int, _ bar: String) {
        #expect(Steps.bar(count, of: total) == bar)
    }
}
