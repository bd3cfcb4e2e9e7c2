import Diagnostics
import Prose
import Testing
import YAML

@Suite struct FuzzTests {
    /// Whatever stands in a file, each place that is said lies in it, and HTML begins there.
    @Test(arguments: 0..<20)
    func namesOnlyPlacesInTheFile(_ seed: UInt64) {
        var random = Dice(state: seed)
        let pieces = [
            "<b>", "[x](", "javascript:", ")", "\n", "\n\n", "> ", "- ", "1. ", "  ", "\t", "é",
            "|", "|-|-|\n",
            "[^1]", "[^1]: ", "*", "_", "`", "```\n", "# ", "===\n", "[a]: data:b\n", "<ftp://x>",
            "ftp://x.nl ",
            "![", "](", "<!--", "-->", "<div>\n", "---\n", "a: b\n", "\"", "&x", "{", "]", ": ",
            "'", "\r\n", "\\",
        ]
        for _ in 0..<300 {
            let count = Int(random.next() % 40)
            let text = (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
                .joined()
            var report = Report()
            let links = ProseSamples.links
            _ = Article(path: "a.md", bytes: Array(text.utf8), links: links, report: &report)
            _ = YAMLText.parse(Array(text.utf8), path: "a.yml", report: &report)
            let lines = SourceText(Array(text.utf8), path: "a.md")
            for diagnostic in report.diagnostics where diagnostic.location.line > 0 {
                let place = diagnostic.location
                let line = String(decoding: lines.line(place.line), as: UTF8.self).unicodeScalars
                #expect(place.line <= lines.lineStarts.count, "\(text.debugDescription)")
                #expect(place.field <= line.count + 1, "\(text.debugDescription)")
                if diagnostic.message.code == "WM235" {
                    #expect(
                        line.dropFirst(place.field - 1).first == "<",
                        "\(text.debugDescription)"
                    )
                }
            }
        }
    }
}

/// The same throws on every run.
private struct Dice {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
