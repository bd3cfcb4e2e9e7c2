import Charts
import Foundation
import Markup
import TestSupport
import Testing

/// The colours of charts are measured, because no checker of pages looks inside a drawing.
@Suite struct StyleTests {
    private static let style = Repository.root.appending(path: "templates/grafieken.css")

    /// The tokens of light, dark and forced colours.
    private func tokens() throws -> [[String: String]] {
        let text = try Repository.text(Self.style)
        return text.matches(of: /:root\{([^}]*)\}/).map { match in
            let pairs = match.1.split(separator: ";").map { $0.split(separator: ":", maxSplits: 1) }
            return Dictionary(
                uniqueKeysWithValues: pairs.map {
                    ($0[0].trimmingCharacters(in: .whitespacesAndNewlines), String($0[1]))
                }
            )
        }
    }

    private func luminance(_ colour: String) throws -> Double {
        var digits = String(colour.dropFirst())
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        let number = try #require(UInt32(digits, radix: 16), "\(colour)")
        let shares = [16, 8, 0].map { shift in
            let share = Double((number >> UInt32(shift)) & 255) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]
    }

    private func contrast(_ one: String, _ other: String) throws -> Double {
        let (first, second) = (try luminance(one), try luminance(other))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    @Test func everyMarkStandsOutFromThePage() throws {
        let modes = try tokens()
        for (mode, papers) in [(0, ["#fff", "#f6f4ef"]), (1, ["#11191e", "#1a252c"])] {
            for paper in papers {
                for name in ["gebied", "ander", "beter", "gelijk", "slechter"] {
                    let colour = try #require(modes[mode]["--g-\(name)"])
                    #expect(try contrast(colour, paper) >= 3, "\(name) on \(paper)")
                }
            }
        }
    }

    @Test func wordsOnColouredCellsCanBeRead() throws {
        for mode in try tokens().prefix(2) {
            for (text, grounds) in [
                ("op", ["goed", "midden", "slecht"]), ("op2", ["beter", "slechter"]),
            ] {
                for ground in grounds {
                    let colours = (
                        try #require(mode["--g-\(text)"]), try #require(mode["--g-\(ground)"])
                    )
                    #expect(try contrast(colours.0, colours.1) >= 4.5, "\(text) on \(ground)")
                }
            }
        }
    }

    @Test func forcedColoursComeFromTheReader() throws {
        let forced = try #require(try tokens().last)
        let system = ["Canvas", "CanvasText", "Highlight", "GrayText"]
        #expect(forced.count >= 8 && forced.values.allSatisfy(system.contains))
    }

    @Test func neverFollowsAThemeAndStaysSmall() throws {
        let text = try Repository.text(Self.style)
        #expect(!text.contains("--basis-") && text.utf8.count < 6200)
    }

    /// A class that the style sheet does not know draws a black line, or nothing at all.
    @Test func knowsEveryClassThatChartsWrite() throws {
        let text = try Repository.text(Self.style)
        // These belong to a chart as a whole and need no style of their own.
        let bare: Set<String> = [
            "helling", "stapel", "kaart", "paneel", "hellingen", "stapels", "wijzer",
            "getal", "lolly", "kogel",
        ]
        for item in RecordedChartTests.cases {
            for match in item.chart().string.matches(of: /class="([^"]*)"/) {
                for name in match.1.split(separator: " ") where !bare.contains(String(name)) {
                    #expect(text.contains(".\(name)"), "\(name) in \(item.name)")
                }
            }
        }
    }

    @Test func knowsEveryPlaceOnTheMap() throws {
        let text = try Repository.text(Self.style)
        // Each row and column is a sum of these.
        for part in [1, 2, 4, 8, 16] {
            #expect(text.contains(".r\(part){--r\(part):\(part)}"))
            #expect(text.contains(".k\(part){--k\(part):\(part)}"))
        }
    }
}
