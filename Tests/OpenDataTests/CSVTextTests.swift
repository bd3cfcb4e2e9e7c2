import Tables
import Testing

@Suite struct CSVTextTests {
    @Test func quotesOnlyWhatHasTo() {
        var text = CSVText()
        text.add(["a", "b,c", "d \"e\"", "f\r\ng", "h;i", ""])
        #expect(
            String(decoding: text.bytes, as: UTF8.self)
                == "a,\"b,c\",\"d \"\"e\"\"\",\"f\r\ng\",h;i,\r\n"
        )
    }

    @Test func marksTheFileForASpreadsheet() {
        var text = CSVText(delimiter: .semicolon, isMarked: true)
        text.add(["a,b", "c;d"])
        #expect(text.bytes == [0xEF, 0xBB, 0xBF] + Array("a,b;\"c;d\"\r\n".utf8))
    }
}
