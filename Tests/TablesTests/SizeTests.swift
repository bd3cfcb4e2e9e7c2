import Tables
import Testing

@Suite struct SizeTests {
    private let oversizedCell =
        "fout WM018: deze cel is groter dan 1 MB; misschien is een aanhalingsteken niet gesloten, en anders hoort de cel kleiner te zijn"

    @Test func readsACellOfTheLargestSize() {
        let cell = String(repeating: "x", count: 1 << 20)
        let reading = Reading("a;b\n1;\(cell)\n2;\"\(cell)\"\n")
        #expect(reading.rows == [["a", "b"], ["1", cell], ["2", cell]])
        #expect(reading.messages == [])
    }

    @Test(arguments: [0, 5, 500_000])
    func reportsALargerCell(_ more: Int) {
        let cell = String(repeating: "x", count: 1 << 20 + 1 + more)
        let reading = Reading("a;b\n1;\(cell);z\n\"\(cell)\";2\n3;4\n")
        #expect(reading.messages == ["a.csv:2:2: \(oversizedCell)", "a.csv:3:1: \(oversizedCell)"])
        #expect(reading.rows == [["a", "b"], ["3", "4"]])
    }

    @Test func losesOneRowToAnUnclosedQuoteInALongFile() {
        let rows = String(repeating: "1;2\n", count: 300_000)
        let reading = Reading("a;b\nx;\"y\n\(rows)")
        #expect(reading.messages == ["a.csv:2:2: \(oversizedCell)"])
        #expect(reading.count == RecordCount(records: 300_001, faults: 1))
        #expect(reading.lines.last == 300_002)
    }

    @Test func reportsALargerRecord() {
        let cell = String(repeating: "x", count: 1 << 20 - 1)
        let record = repeatElement(cell, count: 17).joined(separator: ";")
        let empty = String(repeating: ";", count: 16 << 20 + 1)
        let reading = Reading("a;b\n\(record)\n\(empty)\n3;4\n")
        let message =
            "fout WM019: deze rij is groter dan 16 MB; misschien ontbreken de regeleinden, en anders hoort de rij kleiner te zijn"
        #expect(reading.messages == ["a.csv:2: \(message)", "a.csv:3: \(message)"])
        #expect(reading.rows == [["a", "b"], ["3", "4"]])
    }
}
