import Charts
import Markup

/// The drawings for the rows of a table, in the cases that go wrong most.
enum Rows {
    private static func list(_ rows: [(String, Fragment)]) -> Fragment {
        Fragment { markup in
            for (name, drawing) in rows {
                markup.element("p", text: name)
                markup.append(drawing)
            }
        }
    }

    private static func strip(
        _ area: Double?,
        _ others: [Double],
        _ tone: Tone = .better,
        margin: Double = 0.1,
        isMirrored: Bool = false
    ) -> Fragment {
        Strip(
            area: area,
            interval: area.map { $0 - margin...$0 + margin },
            city: others.isEmpty ? nil : others[0],
            others: others,
            tone: tone,
            isMirrored: isMirrored
        ).glyph
    }

    static var strips: Fragment {
        let twelve = Examples.numbers(12)
        return list(
            [
                ("geen andere", strip(7, [])),
                ("3 andere", strip(0.6, Examples.numbers(3))),
                ("12 andere", strip(0.6, twelve)),
                ("12 andere, gespiegeld", strip(0.6, twelve, isMirrored: true)),
                ("60 andere", strip(0.6, Examples.numbers(60))),
                ("61 andere", strip(0.6, Examples.numbers(61))),
                ("geen cijfer", strip(nil, twelve, .missing)),
                ("gelijke cijfers", strip(5, [5, 5, 5], .same, margin: 0)),
                ("heel klein", strip(1e-9, [0, 2e-9, 3e-9], .worse, margin: 1e-10)),
                ("heel groot", strip(1e9, [0, 2e9, 3e9], .muchWorse, margin: 1e8)),
                ("één uitschieter", strip(2, [1, 2, 3, 1e9], .uncertain, margin: 1)),
                ("onder nul", strip(-4, [-10, -5, 0, 5], .neutral, margin: 2)),
            ] + Tone.allCases.map { ($0.rawValue, strip(0.7, twelve, $0)) }
        )
    }

    static var lollipops: Fragment {
        func lollipop(_ value: Double?, _ city: Double?, _ tone: Tone) -> Fragment {
            Lollipop(
                value: value,
                interval: value.map { $0 - 4...$0 + 1 },
                city: city,
                tone: tone,
                range: -10...10
            ).glyph
        }
        func axis(_ city: Double, _ printed: String) -> Fragment {
            LollipopAxis(city: city, printed: printed, range: -10...10).glyph
        }
        return list([
            ("boven de stad", lollipop(6, -2, .muchBetter)),
            ("onder de stad", lollipop(-6, 2, .worse)),
            ("buiten de schaal", lollipop(40, 2, .better)),
            ("gelijk aan de stad", lollipop(2, 2, .same)),
            ("geen cijfer", lollipop(nil, 2, .missing)),
            ("geen stad", lollipop(3, nil, .neutral)),
            ("as", axis(2, "stad 2,0")),
            ("as aan de rand", axis(-10, "stad −10,0")),
            ("as met een lange naam", axis(2, "gemeente Voorbeeldstad aan Zee 2,0")),
        ])
    }

    static var sparklines: Fragment {
        func line(_ values: [Double?], city: Double? = nil) -> Fragment {
            let points = values.enumerated().map {
                Sparkline.Point(year: 2015 + $0.offset, value: $0.element)
            }
            return Sparkline(points: points, city: city).glyph
        }
        return list([
            ("tien jaar", line(Examples.numbers(10))),
            ("met de stad", line(Examples.numbers(10), city: 0.5)),
            ("met gaten", line([1, 2, nil, 2, nil, nil, 4, 3, nil])),
            ("één jaar", line([3])),
            ("gelijke cijfers", line([3, 3, 3])),
            ("geen cijfer", line([nil, nil])),
            ("uitersten", line([1e-9, 1e9, -1e9])),
        ])
    }

    static var bullets: Fragment {
        list([
            ("alles", Bullet(value: 60, city: 50, norm: 80, baseline: 40, range: 0...100).glyph),
            ("alleen een balk", Bullet(value: 60).glyph),
            ("onder nul", Bullet(value: -30, city: 10, norm: 0).glyph),
            ("geen cijfer", Bullet(value: nil, city: 50, norm: 80).glyph),
            ("gelijke cijfers", Bullet(value: 5, city: 5, norm: 5, baseline: 5).glyph),
        ])
    }

    static var key: Fragment {
        ChartKey(
            Tone.allCases.map { (.tone($0), Examples.words[$0] ?? "") } + [
                (.city, "de stad"), (.others, "andere wijken"),
                (.spread, "de helft van de wijken in het vak, 9 van de 10 op de lijn"),
                (.interval, "marge"), (.areaLine, "de wijk"), (.cityLine, "de stad"),
                (.normLine, "het doel"), (.provisional, "voorlopig"), (.bar, "de wijk"),
                (.norm, "het doel"), (.baseline, "waar het begon"),
            ]
        ).list
    }
}

/// Numbers and words as far apart as they come.
enum Extremes {
    private static let longName = "Groot Burgemeester van Leeuwenhoekkwartier-Zuidoost"

    static var lineChart: LineChart {
        func panel(_ title: String, _ values: [(Int, Double?, String)]) -> LineChart.Panel {
            LineChart.Panel(
                title: title,
                description: title,
                area: .init(
                    name: longName,
                    points: values.map { .init(year: $0.0, value: $0.1, printed: $0.2) }
                ),
                city: .init(name: "stad", points: [.init(year: 2020, value: 0, printed: "0")]),
                norm: .init(name: "doel", value: 0, printed: "0")
            )
        }
        return LineChart(
            id: "uitersten",
            caption: "Zo ver kan het uiteenlopen",
            panels: [
                panel("Groot", [(2020, -1e9, "−1.000.000.000"), (2024, 1e9, "1.000.000.000")]),
                panel("Klein", [(2020, 1e-9, "0,000000001"), (2021, nil, "verborgen")]),
                panel("Leeg", [(2020, nil, "verborgen"), (2021, nil, "te weinig antwoorden")]),
                panel("Gelijk", [(2019, 0, "0"), (2020, 0, "0")]),
            ],
            sharesScale: false,
            table: Examples.table
        )
    }

    static var slopeChart: SlopeChart {
        func row(_ name: String, _ first: Double?, _ last: Double?) -> SlopeChart.Row {
            .init(
                name: name,
                first: .init(first, printed: first.map { "\(Int($0))" } ?? "verborgen"),
                last: .init(last, printed: last.map { "\(Int($0))" } ?? "verborgen")
            )
        }
        return SlopeChart(
            id: "uitersten",
            caption: "Zo ver kan het uiteenlopen",
            description: "Van min een miljard naar een miljard.",
            firstYear: 2020,
            lastYear: 2025,
            rows: [
                row(longName, 1_000_000_000, -1_000_000_000), row("De Hoven", 5, 5),
                row("Ter Aar", 5, 5), row("Zandvliet", nil, 4), row("Buitengebied", 0, 1),
            ],
            table: Examples.table
        )
    }

    static var stackedBar: StackedBar {
        let parts = (1...24).map { index in
            StackedBar.Part(
                name: "\(longName) \(index)",
                amounts: [
                    .init(index == 1 ? 1e9 : 1, printed: "1"),
                    .init(index % 5 == 0 ? nil : Double(index), printed: "verborgen"),
                ]
            )
        }
        return StackedBar(
            id: "uitersten",
            caption: "Zo veel delen kan het hebben",
            description: "Eén deel is bijna alles.",
            bars: [longName, "Deels onbekend"],
            partHeading: "Deel",
            parts: parts,
            whole: 400
        )
    }
}
