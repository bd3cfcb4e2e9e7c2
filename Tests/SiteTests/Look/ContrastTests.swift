import TestSupport
import Testing

/// The colours of the style sheets can be told from what they stand on, in light and in dark.
@Suite struct ContrastTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let front: String
        let back: String
        let least: Double
        var testDescription: String { "\(front) on \(back)" }
    }

    /// Text: WCAG 2.2, 1.4.3.
    private static let text = pairs(
        4.5,
        [
            "inkt": ["papier", "vlak"], "inkt-zacht": ["papier", "vlak"],
            "merk": ["papier", "vlak"],
            "merk-sterk": ["papier", "vlak"], "op-band": ["band"],
            "g-op": ["g-goed", "g-midden", "g-slecht"], "g-op2": ["g-beter", "g-slechter"],
            "g-gelijk": ["g-papier"],
        ]
    )

    /// Lines and marks that say something, and where the focus is: WCAG 2.2, 1.4.11 and 2.4.13.
    private static let marks = pairs(
        3,
        [
            "lijn-sterk": ["papier", "vlak"], "let-op": ["papier", "vlak"],
            "focus": ["papier", "vlak"],
            "g-gebied": ["g-papier"], "g-ander": ["g-papier"], "g-beter": ["g-papier"],
            "g-slechter": ["g-papier"],
        ]
    )

    /// What stands behind others, or is there for the eye alone.
    private static let without: Set<String> = [
        "papier", "vlak", "band", "lijn", "tegel", "tegel-band", "tegel-zon", "focus-rand",
        "g-papier", "g-as", "g-vlak", "g-goed", "g-midden", "g-slecht",
    ]

    private static func pairs(_ least: Double, _ grounds: [String: [String]]) -> [Pair] {
        grounds.sorted { $0.key < $1.key }.flatMap { front, backs in
            backs.map { Pair(front: front, back: $0, least: least) }
        }
    }

    @Test(arguments: text + marks, [false, true])
    func canBeTold(_ pair: Pair, isDark: Bool) throws {
        let colours = try StyleTokens(isDark: isDark).colours
        let front = try #require(colours[pair.front])
        let back = try #require(colours[pair.back])
        #expect(front.contrast(with: back) >= pair.least)
    }

    @Test func everyColourHasARule() throws {
        let named = Set((Self.text + Self.marks).map(\.front)).union(Self.without)
        #expect(Set(try StyleTokens(isDark: false).colours.keys).subtracting(named).sorted() == [])
    }

    @Test func darkIsAnotherScheme() throws {
        let (light, dark) = (try StyleTokens(isDark: false), try StyleTokens(isDark: true))
        let papers = [light.colours["papier"], dark.colours["papier"]].compactMap { $0?.luminance }
        #expect(papers.count == 2 && papers[0] > 0.8 && papers[1] < 0.05)
    }

    @Test func reckonsAsWCAGDoes() throws {
        let (black, white) = (try #require(Colour("#000")), try #require(Colour("#ffffff")))
        #expect(abs(black.contrast(with: white) - 21) < 1e-9)
        // The lightest grey that may stand on white.
        let grey = try #require(Colour("#767676"))
        #expect(abs(grey.contrast(with: white) - 4.54) < 0.005)
        #expect(Colour("1rem") == nil)
    }
}
