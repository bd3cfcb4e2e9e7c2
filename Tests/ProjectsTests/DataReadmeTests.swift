import Foundation
@testable import Projects
import TestSupport
import Testing

@Suite struct DataReadmeTests {
    @Test func readmeSaysWhatTheDeclarationsSay() throws {
        let file = Repository.root.appending(path: "data/README.md")
        #expect(try Golden.expected(at: file, recording: DataReadme.text) == DataReadme.text)
    }

    @Test(arguments: TableDeclaration.all.map(\.file)) func namesEveryTable(_ file: String) {
        #expect(DataReadme.text.contains("\n## `\(file)`\n"))
    }

    @Test func escapesABarInATable() {
        #expect(DataReadme.text.contains("met een \\| ertussen"))
    }

    @Test func printsTheKeysBelowAKey() {
        #expect(DataReadme.text.contains("\n  - `maximale_ouderdom`: "))
    }
}
