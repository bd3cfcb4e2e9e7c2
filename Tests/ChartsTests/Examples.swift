import Charts
import Markup

/// Charts as a municipality would have them, for the recorded files and for looking at.
enum Examples {
    static let wijken = [
        "Binnenstad", "Zandvliet", "Rivierenwijk", "Oude Haven en Vissersdijk", "Het Lage Veld",
        "Kanaleneiland-Noord", "Groot Burgemeester van Leeuwenhoekkwartier", "Ter Aar", "De Hoven",
        "Noorderpolder", "Stationskwartier", "Buitengebied",
    ]

    static let words: [Tone: String] = [
        .muchBetter: "veel beter dan de stad", .better: "beter dan de stad",
        .same: "ongeveer als de stad", .worse: "slechter dan de stad",
        .muchWorse: "veel slechter dan de stad", .uncertain: "te onzeker voor een oordeel",
        .neutral: "geen oordeel", .missing: "geen oordeel",
    ]

    static let key = ChartKey([
        (.tone(.better), "beter dan de stad"), (.tone(.same), "ongeveer als de stad"),
        (.tone(.worse), "slechter dan de stad"), (.tone(.uncertain), "te onzeker"),
        (.city, "de stad"), (.others, "andere wijken"), (.interval, "marge"),
    ])

    static let table = TableWords(
        summary: "Bekijk de cijfers in een tabel",
        firstColumn: "Jaar",
        missing: "geen cijfer"
    )

    /// One decimal and a comma, for small numbers.
    static func print(_ number: Double) -> String {
        let tenths = Int(number * 10 + (number < 0 ? -0.5 : 0.5))
        return (tenths < 0 ? "−" : "") + "\(abs(tenths) / 10),\(abs(tenths) % 10)"
    }

    /// The same numbers for the same seed, between 0 and 1.
    static func numbers(_ count: Int, seed: UInt64 = 1) -> [Double] {
        var random = Random(state: seed)
        return (0..<count).map { _ in random.unit() }
    }

    static var lineChart: LineChart {
        func series(_ name: String, _ values: [Double?]) -> LineChart.Series {
            let points = values.enumerated().map { index, value in
                LineChart.Point(
                    year: 2014 + index * 2,
                    value: value,
                    printed: value.map { print($0) + "%" } ?? "geen cijfer",
                    isProvisional: index == 5
                )
            }
            return LineChart.Series(name: name, points: points)
        }
        let city = series("stad", [22, 21.4, 20.2, 19.7, 19.9, 19.1])
        func panel(_ title: String, _ values: [Double?], norm: Bool = false) -> LineChart.Panel {
            LineChart.Panel(
                title: title,
                description: "\(title) ging van 8,2% naar 8,1%. De stad ging van 22% naar 19,1%.",
                area: series("wijk", values),
                city: city,
                norm: norm ? .init(name: "doel", value: 18.5, printed: "18,5%") : nil
            )
        }
        return LineChart(
            id: "onveilig",
            caption: "In drie wijken voelen minder mensen zich onveilig dan in 2014",
            key: ChartKey([
                (.areaLine, "de wijk"), (.cityLine, "de stad"), (.normLine, "het doel"),
                (.provisional, "voorlopig cijfer"),
            ]),
            panels: [
                panel("Rivierenwijk", [28.2, 26.9, 25.1, 24, 22.8, 21]),
                panel("Binnenstad", [24, nil, 23.5, 22.9, 20.1, 19.2], norm: true),
                panel("Oude Haven en Vissersdijk", [31, 32.4, nil, 33, nil, 35.2]),
                panel("De Hoven", [20.1, 21.9, 20.4, 19.5, 19.8, 18.9], norm: true),
            ],
            sharesScale: true,
            table: table
        )
    }

    static func slopeChart(_ count: Int, highlighted: Int? = 2) -> SlopeChart {
        let first = numbers(count, seed: 11)
        let last = numbers(count, seed: 12)
        return SlopeChart(
            id: "helling",
            caption: "De score steeg het meest in Rivierenwijk",
            description: "Rivierenwijk ging van 96 naar 104.",
            firstYear: 2021,
            lastYear: 2025,
            rows: (0..<count).map { index in
                let before = 90 + 20 * first[index]
                let after = before - 5 + 10 * last[index]
                return SlopeChart.Row(
                    name: wijken[index % 12],
                    first: .init(before, printed: print(before)),
                    last: .init(after, printed: print(after)),
                    isHighlighted: index == highlighted
                )
            },
            table: TableWords(summary: "Bekijk de cijfers", firstColumn: "Wijk", missing: "–")
        )
    }
}
