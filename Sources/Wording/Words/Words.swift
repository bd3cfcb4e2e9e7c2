package import Diagnostics
import YAML

/// Every word and sentence that the program itself puts on a page, as `woorden.yml` has them.
///
/// A constant of hundreds of phrases, to which every row of every page refers.
package final class Words: Sendable {
    /// Where an editor finds them.
    package static let path = "templates/woorden.yml"

    let names: NameWords
    let verdicts: VerdictWords
    let theme: ThemeWords
    let change: ChangeWords
    let trend: TrendWords
    let certainty: CertaintyWords
    let remarks: RemarkWords
    let missing: MissingWords
    let leftOut: LeftOutWords
    let highlights: HighlightWords
    let captions: CaptionWords
    let pages: PageWords
    let sentences: PageSentences
    let choices: CommunityWords
    let together: CommunitySentences
    package let bundles: BundleWords
    package let dataFiles: DataFileWords

    /// Nothing where the file is not right; the report says every fault in it.
    package convenience init?(bytes: [UInt8], path: String, report: inout Report) {
        guard let root = YAMLText.parse(bytes, path: path, report: &report) else { return nil }
        var reader = WordReader(root, source: SourceText(bytes, path: path))
        self.init(&reader)
        report.add(contentsOf: reader.report)
        guard !reader.report.hasErrors else { return nil }
    }

    private init(_ reader: inout WordReader) {
        names = NameWords(&reader)
        verdicts = VerdictWords(&reader, city: names.city())
        theme = ThemeWords(&reader)
        change = ChangeWords(&reader)
        trend = TrendWords(&reader)
        certainty = CertaintyWords(&reader)
        remarks = RemarkWords(&reader)
        missing = MissingWords(&reader)
        leftOut = LeftOutWords(&reader)
        highlights = HighlightWords(&reader)
        captions = CaptionWords(&reader)
        pages = PageWords(&reader)
        sentences = PageSentences(&reader)
        choices = CommunityWords(&reader)
        together = CommunitySentences(&reader)
        bundles = BundleWords(&reader)
        dataFiles = DataFileWords(&reader)
        reader.finish()
    }
}

extension Words {
    /// The keys as a table in Markdown, for the author of the texts.
    package static var keyTable: String {
        let root = YAMLNode(.mapping([]), at: Location(path))
        var reader = WordReader(root, source: SourceText([], path: path))
        _ = Words(&reader)
        let head = ["| sleutel | invulplekken | waar de tekst staat |", "| --- | --- | --- |"]
        return (head + reader.declared.map(\.row)).joined(separator: "\n") + "\n"
    }
}
