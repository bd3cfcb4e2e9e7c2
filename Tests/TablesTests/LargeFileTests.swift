import Tables
import Testing

/// A file that is read in many turns reads as one that is read in one.
@Suite struct LargeFileTests {
    @Test func keepsOrderLinesAndFaultsOfManyRecords() {
        let rows = (1...60_000).map { row in
            switch row % 1000 {
            case 500: "\"kapot\"\(row);x"
            case 700: ""
            case 900: "\"\(row)\";\"met ; en \"\"\""
            default: "\(row);waarde van \(row)"
            }
        }
        let reading = Reading("a;b\n" + rows.joined(separator: "\n") + "\n", delimiter: .semicolon)
        let expected = (1...60_000).filter { ![500, 700].contains($0 % 1000) }
        #expect(reading.lines == [1] + expected.map { $0 + 1 })
        #expect(reading.rows.dropFirst().map { $0[0] } == expected.map(String.init))
        #expect(reading.count.faults == 60)
        #expect(reading.count.blankLines == 60)
        #expect(reading.messages.count == 61)
    }

    @Test func endsWhereABatchEnds() {
        for length in [262_143, 262_144, 262_145] {
            let reading = Reading(
                "a;\(String(repeating: "b", count: length - 1))",
                delimiter: .semicolon
            )
            #expect(reading.rows.count == 1)
            #expect(reading.rows.first?.last?.count == length - 1)
        }
    }
}
