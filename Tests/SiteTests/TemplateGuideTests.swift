import Foundation
import Site
import Templates
import TestSupport
import Testing

@Suite struct TemplateGuideTests {
    @Test func readmeSaysWhatTheContractsSay() throws {
        let file = Repository.root.appending(path: "templates/README.md")
        #expect(try Golden.expected(at: file, recording: TemplateGuide.text) == TemplateGuide.text)
    }

    @Test(arguments: Contracts.all.map(\.name)) func describesEveryPage(_ page: String) throws {
        let contract = try #require(Contracts.all.first { $0.name == page })
        #expect(!contract.help.isEmpty)
        let start = try #require(
            TemplateGuide.text.range(of: "\n## `\(page).html`\n\n\(contract.help)\n")
        )
        let part = TemplateGuide.text[start.upperBound...].prefix { $0 != "#" }
        let last = try #require(contract.fields.last)
        #expect(part.contains("\n- `\(last.name)` (") || part.contains("dezelfde velden als"))
    }

    @Test func everyFieldSaysWhatItHolds() {
        for line in TemplateGuide.text.split(separator: "\n") where line.contains(/^ *- `/) {
            #expect(line.contains(/^ *- `(?:[a-z0-9_]+|\.)` \([a-z ]+\): \w/), "\(line)")
        }
    }

    @Test func namesEveryWordOfTheWordsFile() {
        #expect(TemplateGuide.text.contains("\n| `oordeel.gunstiger` | "))
    }
}
