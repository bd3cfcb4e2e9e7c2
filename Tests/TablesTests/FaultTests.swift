import Tables
import Testing

@Suite struct FaultTests {
    @Test(arguments: ["a;b\n1;📍5\" buis\n3;4\n", "a;b\r\n1;📍5\" buis\"\r\n3;4\r\n"])
    func reportsAQuoteInAnUnquotedCell(_ marked: String) {
        let input = Marked(marked)
        let reading = Reading(input.text)
        #expect(
            reading.messages == [
                "\(input.place): fout WM015: na '5' staat een aanhalingsteken midden in een cel; zet de hele cel tussen aanhalingstekens en schrijf het teken in de cel dubbel (\"\")"
            ]
        )
        #expect(reading.rows == [["a", "b"], ["3", "4"]])
        #expect(reading.lines == [1, 3])
        #expect(reading.count == RecordCount(records: 2, faults: 1))
    }

    @Test(arguments: ["a;b;c\n1;📍\"Jan\" Piet;x\n3;4;5\n", "a;b;c\r1;📍\"Jan\" Piet\r3;4;5"])
    func reportsTextAfterAClosingQuote(_ marked: String) {
        let input = Marked(marked)
        let reading = Reading(input.text)
        #expect(
            reading.messages == [
                "\(input.place): fout WM016: na het sluitende aanhalingsteken van 'Jan' staat nog ' Piet'; daar hoort de cel te eindigen, en een aanhalingsteken in een cel schrijft u dubbel (\"\")"
            ]
        )
        #expect(reading.rows == [["a", "b", "c"], ["3", "4", "5"]])
    }

    @Test(arguments: ["a;b\n1;📍\"Jan\n3;4\n5;6", "a;b\r\n1;📍\"Jan\r\n3;4\r\n5;6\r\n"])
    func reportsAnUnclosedQuoteWhereItOpensAndReadsTheNextLines(_ marked: String) {
        let input = Marked(marked)
        let reading = Reading(input.text)
        #expect(
            reading.messages == [
                "\(input.place): fout WM017: het aanhalingsteken voor 'Jan' wordt nergens gesloten; zet aan het einde van de cel ook een aanhalingsteken"
            ]
        )
        #expect(reading.rows == [["a", "b"], ["3", "4"], ["5", "6"]])
        #expect(reading.lines == [1, 3, 4])
    }

    @Test func goesOnAfterTheFirstLineOfARecordWithAFault() {
        let reading = Reading("a;b\n1;\"x\n2;y\"z\n3;4\n")
        #expect(reading.rows == [["a", "b"], ["3", "4"]])
        #expect(reading.count.faults == 2)
        #expect(
            reading.messages.map { $0.prefix(22) } == [
                "a.csv:2:2: fout WM016:", "a.csv:3:2: fout WM015:",
            ]
        )
    }

    @Test func reportsAZeroByteOncePerRecord() {
        let reading = Reading("a;b\n1;\0\0\n\"\0\";\0\n3;4\n")
        let message =
            "fout WM020: in deze cel staat een nulbyte (byte '00'); haal die weg of maak het bestand opnieuw"
        #expect(reading.messages == ["a.csv:2:2: \(message)", "a.csv:3:1: \(message)"])
        #expect(reading.rows == [["a", "b"], ["3", "4"]])
        #expect(reading.count == RecordCount(records: 2, faults: 2))
    }

    @Test func givesAMessagePerFault() {
        let reading = Reading("a;b\n" + (0..<500).map { "\($0);x\"y\n\($0);z\n" }.joined())
        #expect(reading.messages.count == 500)
        #expect(reading.count == RecordCount(records: 501, faults: 500))
        #expect(reading.lines == [1] + (0..<500).map { 3 + 2 * $0 })
    }

    @Test func shortensAndFlattensWhatItQuotes() {
        let cell = String(repeating: "é\n", count: 300)
        let shown = String(repeating: "é ", count: 20) + "…"
        let messages = Reading("\"\(cell)\"x\nb\n").messages
        #expect(messages.first?.contains("van '\(shown)' staat nog 'x';") == true)
        // The last line of the cell is read again, as a line of its own.
        #expect(messages.count == 2)
    }
}
