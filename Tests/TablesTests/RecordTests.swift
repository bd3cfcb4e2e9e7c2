import Diagnostics
import Tables
import Testing

@Suite struct RecordTests {
    @Test(arguments: ["a;b\nc;d\n", "a;b\r\nc;d\r\n", "a;b\rc;d\r", "a;b\nc;d", "a;b\r\nc;d"])
    func endsALineInEveryUsualWay(_ text: String) {
        let reading = Reading(text)
        #expect(reading.rows == [["a", "b"], ["c", "d"]])
        #expect(reading.lines == [1, 2])
        #expect(reading.count == RecordCount(records: 2))
        #expect(reading.messages == [])
    }

    @Test func keepsTheBlanksOfACell() {
        let reading = Reading("  a ;\tb\t;\" c \"\n ;;\u{A0}\n")
        #expect(reading.rows == [["  a ", "\tb\t", " c "], [" ", "", "\u{A0}"]])
        #expect(reading.messages == [])
    }

    @Test(arguments: ["\n", "\r", "\r\n", "\n\n", "\r\n\r\n", "\n\r"])
    func keepsALineBreakBetweenQuotes(_ lineBreak: String) {
        let reading = Reading("k;m\n1;\"x\(lineBreak)y\"\n2;z\n")
        #expect(reading.rows == [["k", "m"], ["1", "x\(lineBreak)y"], ["2", "z"]])
        let breaks = lineBreak == "\r\n" || lineBreak.utf8.count == 1 ? 1 : 2
        #expect(reading.lines == [1, 2, 3 + breaks])
        #expect(reading.messages == [])
    }

    @Test func keepsALineBreakThatEndsOrBeginsAQuotedCell() {
        let reading = Reading("\"a\r\n\";\"\r\nb\"\r\nc;d\r\n")
        #expect(reading.rows == [["a\r\n", "\r\nb"], ["c", "d"]])
        #expect(reading.lines == [1, 4])
    }

    @Test func readsDoubledQuotesAndDelimitersInACell() {
        let reading = Reading("\"a;\"\"b\"\"\";\"\"\"\"\n\"\";\";\"\n")
        #expect(reading.rows == [["a;\"b\"", "\""], ["", ";"]])
        #expect(reading.messages == [])
    }

    @Test func readsALastRecordWithoutALineBreak() {
        #expect(Reading("a;b\n1;").rows == [["a", "b"], ["1", ""]])
        #expect(Reading("a;b\n1;\"x\"").rows == [["a", "b"], ["1", "x"]])
        #expect(Reading("a").rows == [["a"]])
    }

    @Test func givesTheBytesOfAField() throws {
        var report = Report()
        let file = InputFile(path: "a.csv", bytes: Array("a;ë\n".utf8))
        let text = try #require(DelimitedText(file, into: &report))
        var fields: [[UInt8]] = []
        text.forEachRecord(report: &report) { record, _ in
            fields = (0..<record.count).map { Array(record[$0]) }
        }
        #expect(fields == [[0x61], [0xC3, 0xAB]])
    }

    @Test func readsMoreFieldsThanTheBufferBeginsWith() {
        let cells = (0..<5000).map { "cel \($0) \(String(repeating: "x", count: $0 % 50))" }
        let reading = Reading(cells.joined(separator: ";") + "\n" + "a;b\n")
        #expect(reading.rows == [cells, ["a", "b"]])
    }
}

@Suite struct BlankLineTests {
    @Test func skipsAndCountsBlankLines() {
        let reading = Reading("\na;b\n\n1;2\r\n\r\n3;4\n")
        #expect(reading.rows == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(reading.lines == [2, 4, 6])
        #expect(reading.count == RecordCount(records: 3, blankLines: 3))
        #expect(reading.messages == ["a.csv:1: opmerking WM021: 3 lege regels overgeslagen"])
    }

    @Test func countsOneBlankLineAsOne() {
        let messages = Reading("a;b\n\n1;2\n").messages
        #expect(messages == ["a.csv:2: opmerking WM021: 1 lege regel overgeslagen"])
    }

    @Test(arguments: ["a;b\n1;2\n", "a;b\n1;2\n\n", "a;b\r\n1;2\r\n\r\n", "a;b\r1;2\r\r"])
    func doesNotCountTheBlankLineThatEndsAFile(_ text: String) {
        #expect(Reading(text).count == RecordCount(records: 2))
        #expect(Reading(text).messages == [])
    }

    @Test func readsABlankLineAsAnEmptyCellWhereThereIsOneColumn() {
        let reading = Reading("naam\nx\n\ny\n")
        #expect(reading.rows == [["naam"], ["x"], [""], ["y"]])
        #expect(reading.lines == [1, 2, 3, 4])
        #expect(reading.messages == [])
    }

    @Test func keepsALineOfOnlyBlanksAsARecord() {
        #expect(Reading("a;b\n \n").rows == [["a", "b"], [" "]])
    }
}
