import Foundation
import Prose
import TestSupport
import Testing

/// The explanation in the folder `content` says what the declarations say.
@Suite struct ContentReadmeTests {
    @Test func readmeSaysWhatTheDeclarationsSay() throws {
        let file = Repository.root.appending(path: "content/README.md")
        #expect(try Golden.expected(at: file, recording: ContentReadme.text) == ContentReadme.text)
    }

    @Test(arguments: [
        ("content/index.md", "index.md"), ("content/wijken/noord.md", "wijken/<gebied>.md"),
        ("content/wijkagenda/noord/index.md", "wijkagenda/<gebied>/index.md"),
        ("content/wijkagenda/noord/bankjes.md", "wijkagenda/<gebied>/<naam>.md"),
        ("content/initiatieven/tuin.md", "initiatieven/<naam>.md"),
        ("content/signalen/noord/afval.md", "signalen/<gebied>/<naam>.md"),
        ("content/elders/noord/afval.md", "index.md"),
    ])
    func findsTheKindOfAText(_ path: String, _ files: String) {
        #expect(ArticleKind.of(path).files == files)
    }
}
