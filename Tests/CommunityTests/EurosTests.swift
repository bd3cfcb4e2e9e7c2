import Testing

@testable import Community

@Suite struct EurosTests {
    @Test(arguments: [
        (0, "0 euro"), (1, "0,01 euro"), (-350, "-3,50 euro"), (1_261_000, "12.610 euro"),
        (123_456_789, "1.234.567,89 euro"), (100_000, "1.000 euro"),
    ])
    func readAsTheyAreWritten(_ cents: Int, _ text: String) {
        #expect(Euros(cents: cents).description == text)
    }

    @Test(arguments: [
        ("1250", 125_000), ("1250,5", 125_050), ("0.07", 7), ("-200", -20_000), ("1e3", nil),
        ("1.250,50", nil), ("12,345", nil), ("2000000000", nil), ("", nil), ("pm", nil),
    ])
    func takeOnlyWholeCents(_ text: String, _ cents: Int?) {
        #expect(Amount.read(text)?.cents == cents)
    }
}
