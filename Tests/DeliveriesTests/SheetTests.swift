import Foundation
import Diagnostics
import Tables
import Testing
import TestSupport

@testable import Deliveries

@Suite struct SheetTests {
    @Test func readsTheTopicsOfStatLine() throws {
        let file = InputFile(
            path: "x.csv",
            bytes: try Repository.bytes(
                Repository.root.appending(path: "data/cbs/85984NED_2024_statline.csv")
            )
        )
        var report = Report()
        let text = try #require(DelimitedText(file, into: &report))
        let preview = Preview(text)
        print(preview.rows.count, preview.rows.first?.cells as Any)
        let sheet = try #require(StatLineForm.sheet(preview))
        print(sheet)
    }
}
