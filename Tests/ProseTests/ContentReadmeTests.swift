import Foundation
import Prose
import TestSupport
import Testing
import YAML

/// The explanation in the folder `content` says what the declarations say.
@Suite struct ContentReadmeTests {
    @Test func namesEachKindOfTextAndEachKey() throws {
        let readme = try Repository.text(Repository.root.appending(path: "content/README.md"))
        let kinds = ArticleKind.all.map { "| `\($0.files)` | \($0.place) |" }
        #expect(rows(of: readme, after: "| bestand |") == kinds)
        for kind in ArticleKind.all {
            let keys = kind.keys.map { "| `\($0.name)` | \($0.help) |" }
            #expect(rows(of: readme, after: "| sleutel |") == keys)
        }
    }

    private func rows(of text: String, after head: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let table = lines.drop { !$0.hasPrefix(head) }.dropFirst(2)
        return Array(table.prefix { $0.hasPrefix("|") })
    }
}
