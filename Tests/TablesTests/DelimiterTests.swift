import Tables
import Testing

@Suite struct DelimiterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let delimiter: Delimiter

        init(_ description: String, _ text: String, _ delimiter: Delimiter) {
            (testDescription, self.text, self.delimiter) = (description, text, delimiter)
        }
    }

    static let cases = [
        Case("plain semicolons", "a;b\n1;2\n", .semicolon),
        Case("plain tabs", "a\tb\n1\t2\n", .tab),
        Case("plain commas", "a,b\n1,2\n", .comma),
        Case("a header alone", "a,b", .comma),
        Case("commas and only numbers", "lat,lon\n1,2\n3,4\n5,6\n", .comma),
        Case("only numbers", "1,2,3\n4,5,6\n", .comma),
        Case("decimal commas in every number", "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n", .semicolon),
        Case("decimal commas and ragged rows", "a;b;c\nx;1,5;\ny;2,5\nz;2,5;\nw;3,5\n", .semicolon),
        Case("decimal commas between tabs", "a\tb\n1,5\t2,5\n1,5\t2,5\n", .tab),
        Case("commas in quoted names", "\"a, x,y\";\"b,c,d\"\n1;2\n", .semicolon),
        Case("semicolons in quoted names", "\"a;b;c;d\",e\n1,2\n", .comma),
        Case("commas in unquoted names", "naam;Bevolking, totaal, man\nx;1,5\n", .semicolon),
        Case("semicolons in prose", "id,naam\n1,nat; koud\n2,warm; droog\n", .comma),
        Case("a blank after each delimiter", "a; b; c\n1; 2,5; 3,5\n", .semicolon),
        Case("a blank after each comma", "a, b, c\n1, 2, 3\n", .comma),
        Case(
            "title lines",
            "Wijken, buurten, 2015\n\nBron: CBS, 2016\nwijk;aantal;%\nx;1,5;2,5\n",
            .semicolon
        ),
        Case(
            "title lines before commas",
            "Wijken 2015\n\nwijk,aantal,deel\nx,1,2\ny,1,2\n",
            .comma
        ),
        Case("a quoted line break", "\"a\n,,,\n,,,\";b\n1;2\n", .semicolon),
        Case("one column", "naam\nx\ny\n", .semicolon),
        Case("one column of decimals", "score\n4,5\n3,5\n", .semicolon),
        Case("one column of prose", "tekst\nDe wijk is groot, mooi\nEn nat, koud\n", .semicolon),
        Case("one column and a stray comma", "naam\nx\ny\nJansen,Piet\nz\n", .semicolon),
    ]

    @Test(arguments: cases) func detectsTheDelimiter(_ item: Case) {
        #expect(Reading(item.text).text?.delimiter == item.delimiter)
    }

    @Test func takesTheDelimiterThatIsGiven() {
        let reading = Reading("a;b,c\n1;2,3\n", delimiter: .comma)
        #expect(reading.rows == [["a;b", "c"], ["1;2", "3"]])
    }

    @Test func judgesAFileThatIsLongerThanTheSample() {
        let row = "Wijk;1,5;2,5;\"x, y\"\n"
        let reading = Reading("naam;a;b;c\n" + String(repeating: row, count: 20_000))
        #expect(reading.text?.delimiter == .semicolon)
        #expect(reading.count.records == 20_001)
    }
}
