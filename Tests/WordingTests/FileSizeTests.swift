import Testing

@testable import Wording

@Suite struct FileSizeTests {
    @Test(arguments: [
        (0, "0 kB"), (1, "1 kB"), (1_000, "1 kB"), (1_001, "2 kB"), (999_000, "999 kB"),
        (999_001, "1,0 MB"), (1_250_000, "1,3 MB"), (123_456_789, "123,5 MB"),
    ])
    func isWrittenAsPeopleReadIt(_ bytes: Int, _ text: String) {
        #expect(DutchFormat.fileSize(bytes) == text.replacing(" ", with: "\u{A0}"))
    }
}
