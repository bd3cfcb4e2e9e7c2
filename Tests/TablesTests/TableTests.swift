import Diagnostics
import Tables
import Testing

@Suite struct TableTests {
    @Test func readsAHeaderAndRowsOfCells() throws {
        let table = try #require(
            TableReading("\ngebied;naam\nWK01; Noord \n\"WK\n02\";Zuid\nWK03;\n").table
        )
        #expect(table.columns == ["gebied", "naam"])
        #expect(table.headerLine == 2)
        #expect(
            table.rows.map(\.cells) == [["WK01", " Noord "], ["WK\n02", "Zuid"], ["WK03", ""]]
        )
        #expect(table.rows.map(\.line) == [3, 4, 6])
        #expect(table.location(row: table.rows[2], column: 1).description == "a.csv:6:2")
    }

    @Test func doesNotReadRowsUnderALostHeaderTheSecondTimeEither() throws {
        var report = Report()
        let file = InputFile(path: "a.csv", bytes: Array("a\"b;c\n1;2\n".utf8))
        let text = try #require(DelimitedText(file, into: &report))
        #expect(Table(text, report: &report) == nil)
        let said = report.diagnostics
        #expect(Table(text, report: &report) == nil)
        #expect(report.diagnostics == said)
    }

    @Test func trimsTheNamesOfColumns() throws {
        let table = try #require(
            TableReading("Wijk\u{FEFF};\" a \u{A0}\u{A0}\";\tb c\t\n1;2;3\n", delimiter: .semicolon)
                .table
        )
        #expect(table.columns == ["Wijk", "a", "b c"])
    }

    @Test func reportsARowThatIsTooShortOrTooLongAndLeavesItOut() throws {
        let reading = TableReading("a;b;c\n1\n1;2;3;4\n\"x\ny\";2;3\n1;2\n")
        let table = try #require(reading.table)
        let advice = "en de kop heeft er 3; controleer de scheidingstekens in deze rij"
        #expect(
            reading.messages == [
                "a.csv:2: fout WM022: deze rij heeft 1 veld \(advice)",
                "a.csv:3: fout WM022: deze rij heeft 4 velden \(advice)",
                "a.csv:6: fout WM022: deze rij heeft 2 velden \(advice)",
            ]
        )
        #expect(table.rows.map(\.cells) == [["x\ny", "2", "3"]])
    }

    @Test(arguments: ["\na;📍;c\n1;2;3\n", "📍 \u{A0};b\n1;2\n", "a;b;📍\"\"\n1;2;3"])
    func reportsAColumnWithoutAName(_ marked: String) {
        let input = Marked(marked)
        let messages = TableReading(input.text).messages.filter { !$0.contains("WM021") }
        #expect(
            messages == [
                "\(input.place): fout WM023: deze kolom heeft geen naam; geef elke kolom een naam of haal de kolom weg"
            ]
        )
    }

    @Test func reportsADuplicateColumnAndPointsAtTheFirst() {
        let reading = TableReading("x;naam;y; naam\n1;2;3;4\n")
        #expect(
            reading.messages == [
                "a.csv:1:4: fout WM024: kolom 'naam' staat er al; geef elke kolom een eigen naam\na.csv:1:2: opmerking WM024: hier staat kolom 'naam' de eerste keer"
            ]
        )
        #expect(reading.table?.rows.count == 1)
    }

    @Test func takesNoOtherLineForAHeaderThatCannotBeRead() {
        let reading = TableReading("a;b\"c\n1;2\n3;4;5\n")
        #expect(reading.table == nil)
        #expect(reading.messages.count == 2)
        #expect(
            reading.messages.first
                == "a.csv: fout WM025: de regel met kolomnamen is niet te lezen en de rijen daarom ook niet; herstel eerst de fout in die regel"
        )
        #expect(reading.messages.last?.hasPrefix("a.csv:1:2: fout WM015: ") == true)
    }

    @Test func readsATableWithoutRows() {
        #expect(TableReading("a;b").table?.rows.isEmpty == true)
    }

    @Test func readsABlankLineAsARowWhereThereIsOneColumn() {
        #expect(TableReading("naam\nx\n\ny\n").table?.rows.map(\.cells) == [["x"], [""], ["y"]])
    }
}
