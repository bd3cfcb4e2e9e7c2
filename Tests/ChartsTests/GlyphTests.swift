import Charts
import Markup
import Testing

@Suite struct GlyphTests {
    private func strip(_ area: Double?, others: [Double], isMirrored: Bool = false) -> String {
        Strip(
            area: area,
            interval: area.map { $0 - 0.1...$0 + 0.1 },
            city: 0.5,
            others: others,
            tone: .same,
            isMirrored: isMirrored
        ).glyph.string
    }

    private func circle(_ glyph: String) -> Double? {
        glyph.firstMatch(of: /cx="([0-9.]+)"/).flatMap { Double($0.1) }
    }

    @Test func keepsWithinTheBytesThatAProfileCanSpare() {
        let twelve = Examples.numbers(12)
        for tone in Tone.allCases {
            let strip = Strip(
                area: 0.3,
                interval: 0.11...0.47,
                city: 0.55,
                others: twelve,
                tone: tone,
                isMirrored: true
            )
            #expect(strip.glyph.bytes.count <= (tone == .uncertain ? 320 : 280), "\(tone)")
        }
        let points = Examples.numbers(10).enumerated().map {
            Sparkline.Point(year: 2015 + $0.offset, value: $0.element)
        }
        #expect(Sparkline(points: points).glyph.bytes.count <= 190)
    }

    @Test func mirrorsSoThatRightIsFavourable() throws {
        let others = [0.0, 1.0]
        let straight = try #require(circle(strip(0.2, others: others)))
        let mirrored = try #require(circle(strip(0.2, others: others, isMirrored: true)))
        #expect(straight < 80 && mirrored == 160 - straight)
    }

    @Test func drawsTheOthersAsOnePathUpToSixty() {
        let sixty = strip(0.5, others: Examples.numbers(60))
        // The mark hides a few of them.
        #expect(!sixty.contains("spreiding") && sixty.split(separator: "z").count > 30)
        #expect(sixty.split(separator: "<path").count == 4)
        let more = strip(0.5, others: Examples.numbers(61))
        #expect(more.contains(#"<path class="spreiding""#))
        #expect(more.split(separator: "<path").count == 4)
    }

    @Test func takesPercentilesAtTheNearestRank() {
        // Of 0 to 100, the percentiles are the numbers themselves.
        let numbers = (0...100).map(Double.init)
        let glyph = Strip(area: nil, others: numbers, tone: .missing, range: 0...142).glyph.string
        #expect(glyph.contains(#"<path class="spreiding" d="M14 12h90m-70-4h50v8h-50z"/>"#))
    }

    @Test func letsOneOutlierAmongManyNotPressTheOthersTogether() throws {
        let glyph = strip(1, others: Examples.numbers(99) + [1e9])
        #expect(try #require(circle(glyph)) > 120)
    }

    @Test func endsAnIntervalThatGoesOnAtTheEdge() {
        let glyph = Strip(area: 5, interval: 4...20, tone: .same, range: 0...10).glyph.string
        #expect(glyph.contains(#"<path d=""/><path d="M66 12h85"/><path d=""/><circle "#))
    }

    @Test func leavesOutWhatADotHides() {
        let glyph = Strip(area: 50, others: [0, 48, 54, 100], tone: .same).glyph.string
        #expect(
            glyph.contains(
                #"<path d="M9 12zm77 0zm65 0z"/><path d=""/><path d=""/><circle cx="80" r="6"/>"#
            )
        )
    }

    @Test func drawsNoMarkWithoutANumber() {
        let glyph = Strip(area: .nan, interval: 0...1, city: nil, tone: .better).glyph.string
        #expect(glyph.hasSuffix(#"aria-hidden="true"><path d=""/><path d=""/><path d=""/></svg>"#))
    }

    @Test func givesEveryToneAShapeOfItsOwn() {
        let drawings = Tone.allCases.map { tone in
            Strip(area: 1, tone: tone, range: 0...2).glyph.string
                .replacing(" class=\"\(tone.rawValue)\"", with: "")
        }
        // A filled and an open dot differ by their fill.
        #expect(Set(drawings).count == Tone.allCases.count - 1)
        #expect(Set(Tone.allCases.map(\.sign)).count == Tone.allCases.count)
    }

    /// What does not stand in the middle begins or ends at the edge, so that wider letters go the other way.
    @Test(arguments: [(20.0, "x=\"0\""), (140, "x=\"160\" y=\"13\" text-anchor=\"end\"")])
    func putsTheNameOfTheCityAgainstAnEdge(_ city: Double, _ place: String) {
        let axis = LollipopAxis(city: city, printed: "170.455 euro", range: 0...160).glyph.string
        #expect(axis.contains(place))
        #expect(!axis.contains("middle"))
    }

    @Test func marksTheFirstTheLastAndEachLoneYear() {
        let values: [Double?] = [1, 2, nil, 3, nil, 4, 5]
        let points = values.enumerated().map {
            Sparkline.Point(year: 2000 + $0.offset, value: $0.element)
        }
        let glyph = Sparkline(points: points).glyph.string
        #expect(
            glyph.contains(#"<path d="M4 20l15-4m62-8l15-4"/><path d="M4 20zm46-8zm46-8z"/></svg>"#)
        )
    }
}
