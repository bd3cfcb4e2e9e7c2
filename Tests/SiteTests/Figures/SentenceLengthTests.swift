import Foundation
import Projects
import Statistics
import TestSupport
import Testing

/// The sentences that the program makes are short; names and texts of editors are as long as they are.
@Suite struct SentenceLengthTests {
    private static let longest = 15
    private static let longestMean = 12.0
    /// What stands in these is a text by itself.
    private static let blocks = [
        "p", "li", "dd", "dt", "figcaption", "caption", "summary", "desc", "h1", "h2", "h3", "h4",
        "label", "legend", "small", "td",
    ]

    @Test(arguments: [
        SiteCase.example, .heerlen, .maastricht, .venlo, .perGemeente, .nothingShown,
        .wijkWithoutFigures,
    ])
    func noSentenceIsLong(_ built: SiteCase) async throws {
        let project = try await built.built()
        // A sentence that stands on all pages counts once.
        let texts = Set(project.site.pages.flatMap(Self.texts))
        let word = try TextPattern(#"[\p{L}\p{N}][\p{L}\p{N}’'.,%-]*"#)
        let lengths = texts.flatMap { Self.sentences(in: $0, besides: project.editorTexts) }
            .map { (sentence: $0, count: word.matches(in: $0).count) }
        let long = lengths.filter { $0.count > Self.longest }.map(\.sentence).filter { sentence in
            let bare = project.site.names.reduce(sentence) { $0.replacing($1, with: "") }
            return word.matches(in: bare).count > Self.longest
        }
        #expect(long.sorted().prefix(9) == [])
        // Names included, which makes them longer rather than shorter.
        let counted = lengths.map(\.count).filter { $0 > 2 }
        #expect(counted.count > 100)
        let mean = Double(counted.reduce(0, +)) / Double(max(1, counted.count))
        #expect(mean <= Self.longestMean)
    }

    /// What the program wrote on a page.
    private static func texts(on page: RenderedPage) -> [String] {
        guard page.path != "over/index.html" else { return [] }
        let written = ["verhaal", "intro", "kaarten"]
        return page.document.all("main").flatMap(\.descendants).filter { blocks.contains($0.name) }
            .filter { block in
                !block.ancestors.contains { $0.classes.contains(where: written.contains) }
            }
            .map { block in
                block.text { inner in
                    blocks.contains(inner.name) || ["svg", "table", "span"].contains(inner.name)
                        || inner["aria-hidden"] == "true"
                }
            }
    }

    private static func sentences(in text: String, besides written: [String]) -> [String] {
        let own = written.reduce(text) { $0.replacing($1, with: "") }
        return own.replacing(/([.!?:;])\s/, with: { "\($0.output.1)\n" }).split(separator: "\n")
            .map(String.init)
    }
}

extension BuiltProject {
    /// What the settings tables hold in whole sentences, which are not the program's.
    fileprivate var editorTexts: [String] {
        let dataset = project.dataset
        let texts =
            dataset.indicators.map(\.definition)
            + dataset.themes.flatMap { [$0.question, $0.explanation] }
        return texts.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    }
}
