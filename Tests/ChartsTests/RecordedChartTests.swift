import Charts
import Foundation
import Markup
import TestSupport
import Testing

/// Charts as they were when somebody last looked at them; `make record` writes them anew.
@Suite struct RecordedChartTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let chart: @Sendable () -> Fragment

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "stroken") { Rows.strips },
        Case(name: "lollys") { Rows.lollipops },
        Case(name: "vonken") { Rows.sparklines },
        Case(name: "kogels") { Rows.bullets },
        Case(name: "sleutel") { Rows.key },
        Case(name: "lijnen") { Examples.lineChart.figure },
        Case(name: "lijnen-uitersten") { Extremes.lineChart.figure },
        Case(name: "helling-3") { Examples.slopeChart(3, highlighted: nil).figure },
        Case(name: "helling-60") { Examples.slopeChart(60).figure },
        Case(name: "helling-uitersten") { Extremes.slopeChart.figure },
        Case(name: "stapel") { Examples.stackedBar.figure },
        Case(name: "stapel-uitersten") { Extremes.stackedBar.figure },
        Case(name: "warmte") { Examples.heatTable.table },
        Case(name: "tegels") { Examples.tileMap.figure },
    ]

    @Test(arguments: cases) func isDrawnAsItWasSeen(_ item: Case) throws {
        let chart = item.chart()
        expectSound(chart)
        let actual = chart.string.replacing("><", with: ">\n<") + "\n"
        let file = Repository.golden.appending(path: "charts/\(item.name).html")
        #expect(try actual == Golden.expected(at: file, recording: actual))
    }

    @Test func hasNoRecordedChartThatNobodyDraws() throws {
        let folder = Repository.golden.appending(path: "charts")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".html") }
        #expect(Set(files) == Set(Self.cases.map { "\($0.name).html" }))
    }
}
