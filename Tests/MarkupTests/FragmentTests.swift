import Markup
import Testing

@Suite struct FragmentTests {
    private func written(_ build: (inout Fragment) -> Void) -> String {
        String(decoding: Fragment(build).bytes, as: UTF8.self)
    }

    @Test func escapesTheFiveCharactersOfHTML() {
        #expect(
            written { $0.text(#"<b> & "a" 'é'"#) } == "&lt;b&gt; &amp; &quot;a&quot; &#39;é&#39;"
        )
    }

    @Test(arguments: [
        "a\u{0}b", "a\u{1B}b", "a\u{7F}b", "a\u{85}b", "a\u{202E}b", "a\u{2066}b", "a\u{2069}b",
    ])
    func dropsControlsThatNobodySees(_ text: String) {
        #expect(written { $0.text(text) } == "ab")
    }

    @Test(arguments: ["a\tb\r\nc", "€ 5", "a\u{A0}b", "a\u{2013}b", "a\u{200D}b", "\u{2065}"])
    func keepsOrdinaryTextAndSpaces(_ text: String) {
        #expect(written { $0.text(text) } == text)
    }

    @Test func nestsElementsAndEscapesAttributes() {
        let html = written { markup in
            markup.element("p", ["class": "in\"fo", "hidden": .flag(true), "lang": .flag(false)]) {
                $0.text("a")
                $0.void("br")
                $0.element("b", text: "<")
            }
        }
        #expect(html == #"<p class="in&quot;fo" hidden>a<br><b>&lt;</b></p>"#)
    }

    @Test func closesAShapeInItself() {
        let svg = written { $0.shape("line", ["x1": .number(1.25), "x2": .percent(33.333)]) }
        #expect(svg == #"<line x1="1.3" x2="33.3%"/>"#)
    }

    @Test func takesAnotherFragmentAsItIs() {
        let inner = Fragment { $0.element("i", text: "&") }
        #expect(written { $0.append(inner) } == "<i>&amp;</i>")
    }

    @Test(arguments: [
        (0.0, "0"), (-0.04, "0"), (-0.05, "-0.1"), (10, "10"), (99.95, "100"), (-12.34, "-12.3"),
        (1234567.89, "1234567.9"),
    ])
    func roundsCoordinatesToOneDecimal(_ number: Double, _ text: String) {
        var bytes: [UInt8] = []
        bytes.appendCoordinate(number)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }
}
