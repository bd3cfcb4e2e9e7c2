import Charts
import Markup
import Testing

@Suite struct TableChartTests {
    private func tile(
        _ name: String,
        _ row: Int = 1,
        _ column: Int = 1,
        value: Double? = 104
    ) -> TileMap.Tile {
        .init(
            name: name,
            link: "a/index.html",
            row: row,
            column: column,
            value: value,
            printed: value == nil ? "verborgen" : "104",
            tone: value == nil ? .missing : .better,
            words: "beter dan de stad"
        )
    }

    private func map(_ tiles: [TileMap.Tile]) -> String {
        TileMap(id: "kaart", caption: "Kaart", tiles: tiles).figure.string
    }

    @Test func saysTheNumberTheSignAndTheWordsInEachCell() {
        let cell = HeatTable.Cell(
            sortKey: "104.2",
            printed: "104",
            tone: .better,
            words: "beter dan de stad",
            change: .init(sign: "↗", words: "gaat vooruit")
        )
        let table = HeatTable(
            caption: "Scores",
            corner: "Wijk",
            columns: [.init("Wonen")],
            rows: [.init(.init("A & B", link: "a/index.html"), [cell])],
            isSortable: true
        ).table.string
        #expect(table.contains(#"<th scope="row"><a href="a/index.html">A &amp; B</a></th>"#))
        #expect(
            table.contains(
                #"<td class="beter" data-waarde="104.2">104 <b aria-hidden="true">▲ ↗</b>"#
                    + "<i> beter dan de stad, gaat vooruit</i></td>"
            )
        )
    }

    @Test func saysOnlyTheReasonWhereThereIsNoNumber() {
        let cell = HeatTable.Cell(sortKey: nil, printed: "verborgen", tone: .missing, words: "x")
        let table = HeatTable(
            caption: "Scores",
            corner: "Wijk",
            columns: [.init("Wonen")],
            rows: [.init(.init("A"), [cell])],
            isSortable: true
        ).table.string
        #expect(table.contains(#"<td class="geen" data-waarde="">verborgen</td>"#))
        #expect(
            map([tile("A", value: nil)]).contains("<span>A</span> <small>verborgen</small></a>")
        )
    }

    @Test func keepsTheOrderOfTheTilesAndTheirPlaces() {
        let map = map([tile("Zuid", 3, 2), tile("Noord", 1, 20)])
        #expect(map.contains(#"<ul class="tegels breed"><li class="r1 r2 k2 beter">"#))
        #expect(map.contains(#"<li class="r1 k4 k16 beter"><a href="a/index.html"><span>Noord"#))
    }

    @Test func putsNoTileOnAnotherOrOffTheMap() {
        let map = map([tile("A"), tile("B"), tile("C", 21, 1), tile("D", 1, 0)])
        #expect(map.split(separator: #"<li class="beter">"#).count == 4)
        #expect(map.split(separator: #"<li class="r1 k1 beter">"#).count == 2)
    }

    @Test(arguments: [
        ("Rivierenwijk", "Rivie|ren|wijk"), ("Zandvliet", "Zand|vliet"),
        ("Stationskwartier", "Sta|tions|kwar|tier"),
        ("Kanaleneiland-Noord", "Kana|len|eiland-Noord"),
        ("Buitengebied", "Buiten|gebied"), ("De Hoven", "De Hoven"), ("Ondiep", "Ondiep"),
        ("Tuindorp-Oost", "Tuindorp-Oost"), ("Biltsestraatweg", "Biltse|straat|weg"),
        ("Schrijverswijk", "Schrij|vers|wijk"), ("Ĳsselmonde", "Ĳssel|monde"),
    ])
    func breaksLongNamesWhereAReaderWould(_ name: String, _ broken: String) {
        let expected = broken.replacing("|", with: "\u{AD}")
        #expect(map([tile(name)]).contains("<span>\(expected)</span>"))
    }

    @Test func printsTheSameStringsInTheDrawingAndItsTable() {
        let figure = Examples.lineChart.figure.string
        for printed in ["28,2%", "21,0%", "19,1%"] {
            #expect(figure.contains("<tspan class=\"waarde\">\(printed)</tspan>"))
            #expect(figure.contains("<td class=\"getal\">\(printed)</td>"))
        }
        #expect(figure.contains("<td class=\"getal\">geen cijfer</td>"))
    }

    @Test func leavesTheTableOutWhenThePageHasIt() {
        let chart = LineChart(
            id: "l",
            caption: "Stijgt",
            panels: [
                .init(
                    title: nil,
                    description: "Van 1 naar 2.",
                    area: .init(
                        name: "wijk",
                        points: [
                            .init(year: 2020, value: 1, printed: "1"),
                            .init(year: 2021, value: 2, printed: "2"),
                        ]
                    )
                )
            ],
            sharesScale: true,
            table: nil
        ).figure.string
        #expect(!chart.contains("<table") && !chart.contains("<details"))
        #expect(chart.contains(#"aria-labelledby="l l-1-uitleg""#))
    }
}
