import Diagnostics
import Foundation
import Site
import Tables
import TestSupport
import Testing
import Projects
import Wording

/// What a page would leave out without a word is refused in `woorden.yml`.
@Suite struct HostileWordTests {
    @Test(arguments: ["202E", "2066", "0007", "0085"])
    func refusesSignsThatNobodySees(_ code: String) throws {
        let file = Repository.root.appending(path: Words.path)
        let text = try Repository.text(file)
            .replacing(
                "  gelijk: ongeveer gelijk\n",
                with: "  gelijk: \"ongeveer \\u\(code)gelijk\"\n"
            )
        var report = Report()
        #expect(Words(bytes: Array(text.utf8), path: Words.path, report: &report) == nil)
        let said = report.sorted.map(\.description)
        #expect(said.count == 1)
        #expect(
            said.first?.hasSuffix(
                ": fout WM247: in 'oordeel.gelijk' staat een regeleinde of stuurteken ('U+\(code)');"
                    + " schrijf de tekst op één regel"
            ) == true
        )
    }
}
