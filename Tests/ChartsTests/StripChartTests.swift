import Charts
import Foundation
import Markup
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct StripChartTests {
    private let row = StripRow(
        label: "Wonen & <zorg>",
        value: "104",
        area: 104,
        city: 100,
        others: [90, 100, 110]
    )

    private func chart(_ rows: [StripRow], range: ClosedRange<Double>? = nil) -> String {
        let chart = StripChart(
            id: "themas",
            caption: "Centrum scoort boven de stad",
            description: "Wonen: Centrum 104, de stad 100.",
            key: .init(area: "Centrum", city: "de stad", others: "andere wijken"),
            rows: rows,
            range: range
        )
        return text(chart.figure)
    }

    private func text(_ markup: Fragment) -> String {
        String(decoding: markup.bytes, as: UTF8.self)
    }

    @Test func drawsTheOthersAsOnePathAndTheMarksInTheirPlaces() {
        let glyph = text(Strip(row).glyph)
        #expect(glyph.contains(#"d="M30 0v10M500 0v10M970 0v10""#))
        #expect(glyph.contains(#"<line class="stad" x1="50%" x2="50%" y1="1" y2="23"/>"#))
        #expect(glyph.contains(#"<svg x="68.8%" y="12" overflow="visible"><path class="gebied""#))
        #expect(glyph.contains(#"aria-hidden="true""#))
    }

    @Test func namesTheDrawingByItsCaptionAndDescription() {
        let figure = chart([row])
        #expect(
            figure.contains(#"<figcaption id="themas">Centrum scoort boven de stad</figcaption>"#)
        )
        #expect(figure.contains(#"role="img" aria-labelledby="themas themas-uitleg""#))
        #expect(
            figure.contains(#"<desc id="themas-uitleg">Wonen: Centrum 104, de stad 100.</desc>"#)
        )
        #expect(figure.contains("Wonen &amp; &lt;zorg&gt;"))
        #expect(!figure.contains("style="))
    }

    @Test func isWellFormed() {
        let parser = XMLParser(data: Data(chart([row, row]).utf8))
        #expect(parser.parse())
    }

    @Test func drawsNoMarkForAValueThatIsNotThere() {
        let missing = StripRow(label: "a", value: "geen cijfer", area: nil, city: nil, others: [])
        let glyph = text(Strip(missing).glyph)
        #expect(!glyph.contains("gebied") && !glyph.contains("stad") && !glyph.contains("anderen"))
        #expect(chart([missing]).contains(">geen cijfer</text>"))
    }

    @Test func keepsANumberOutsideTheScaleAtItsEnd() {
        #expect(text(Strip(row, range: 101...102).glyph).contains(#"<svg x="97%" y="12""#))
    }

    @Test func putsARowOfEqualNumbersInTheMiddle() {
        let flat = StripRow(label: "a", value: "5", area: 5, city: 5, others: [5])
        #expect(text(Strip(flat).glyph).contains(#"<svg x="50%" y="12""#))
    }

    @Test func sharesOneScaleOverAllRows() {
        let low = StripRow(label: "a", value: "5", area: 5, city: nil, others: [])
        #expect(StripChart.sharedRange(of: [row, low]) == 5...110)
        #expect(StripChart.sharedRange(of: []) == nil)
    }
}
