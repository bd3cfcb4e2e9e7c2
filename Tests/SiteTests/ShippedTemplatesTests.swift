import Diagnostics
import Foundation
import Markup
import Templates
import TestSupport
import Testing

@testable import Site

@Suite struct ShippedTemplatesTests {
    private let set: TemplateSet

    init() throws {
        let folder = Repository.root.appending(path: "templates")
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where path.hasSuffix(".html") {
            files[path] = try Repository.bytes(folder.appending(path: path))
        }
        var report = Report()
        let pages = [Contracts.index, Contracts.wijk]
        set = TemplateSet(files: files, contracts: pages, report: &report)
        try #require(report.diagnostics.map(\.description) == [])
    }

    private func text(_ page: [UInt8]) -> String { String(decoding: page, as: UTF8.self) }

    @Test func linkFromEveryPageToTheStyleAndTheWijken() {
        let index = text(set.render(page: "index", SamplePages.indexRecord))
        #expect(index.hasPrefix("<!doctype html>\n<html lang=\"nl\""))
        #expect(index.contains(#"<link rel="stylesheet" href="style.css">"#))
        #expect(index.contains(#"<a href="wijken/centrum/index.html">Centrum</a>"#))
        let record = SamplePages.wijkRecord(story: Fragment(), chart: Fragment(), rows: [])
        let wijk = text(set.render(page: "wijk", record))
        #expect(wijk.contains(#"<link rel="stylesheet" href="../../style.css">"#))
        #expect(wijk.contains(#"<a href="../../index.html">Alle wijken</a>"#))
    }

    @Test func sayOnlyOfInventedFiguresThatTheyAreInvented() {
        let index = text(set.render(page: "index", SamplePages.indexRecord))
        #expect(index.contains(#"<meta name="robots" content="noindex">"#))
        #expect(index.contains("Let op: dit zijn deels voorbeeldcijfers."))
        let rows = [
            SamplePages.row(strip: Fragment(), isInvented: true),
            SamplePages.row(strip: Fragment(), isInvented: false),
        ]
        let record = SamplePages.wijkRecord(story: Fragment(), chart: Fragment(), rows: rows)
        let wijk = text(set.render(page: "wijk", record))
        #expect(!wijk.contains("noindex") && !wijk.contains("Let op"))
        #expect(wijk.components(separatedBy: ">voorbeeldcijfer</span>").count == 2)
    }

    @Test func showTheStoryOnlyWhereThereIsOne() {
        let none = SamplePages.wijkRecord(story: Fragment(), chart: Fragment(), rows: [])
        #expect(!text(set.render(page: "wijk", none)).contains("Over de wijk"))
        let story = Fragment { $0.element("p", text: "Een oude wijk.") }
        let some = SamplePages.wijkRecord(story: story, chart: Fragment(), rows: [])
        #expect(text(set.render(page: "wijk", some)).contains("</h2>\n<p>Een oude wijk.</p>"))
    }

    /// The pages are served with a policy that refuses both.
    @Test func holdNoScriptAndNoStyleOfTheirOwn() {
        let pages = [
            set.render(page: "index", SamplePages.indexRecord),
            set.render(
                page: "wijk",
                SamplePages.wijkRecord(story: Fragment(), chart: Fragment(), rows: [])
            ),
        ]
        for page in pages.map(text) {
            #expect(!page.contains("<script") && !page.contains("<style"))
            #expect(!page.contains("style=") && !page.contains("{{"))
        }
    }
}
