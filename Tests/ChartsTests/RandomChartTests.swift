import Charts
import Markup
import Testing

/// Numbers and names as nobody would think of them; the seed tells which chart was wrong.
@Suite struct RandomChartTests {
    private struct Source {
        var random: Random
        /// A chart has numbers of about one size, but which size is anybody's guess.
        let size: Double

        init(seed: UInt64) {
            random = Random(state: seed)
            size = [1e-9, 1, 100, 1e9, 1e300][random.upTo(5)]
        }

        mutating func number() -> Double? {
            switch random.upTo(12) {
            case 0: nil
            case 1: 0
            case 2: [.nan, .infinity, -.infinity, 1e308, -1e308, 1e-300][random.upTo(6)]
            default: (random.unit() - 0.3) * size
            }
        }

        mutating func interval(_ number: Double?) -> ClosedRange<Double>? {
            guard let number, number.isFinite, random.upTo(3) > 0 else { return nil }
            let margin = random.unit() * size
            return number - margin...number + margin
        }

        mutating func printed() -> String {
            ["7,4%", "te weinig gegevens", "1.234.567,8", "", "−0,1", "€ 1.234 per jaar"][
                random.upTo(6)
            ]
        }

        mutating func name() -> String {
            let long = "Groot Burgemeester van Leeuwenhoekkwartier-Zuidoost en omgeving"
            return ["wijk", "", "Rivierenwijk", long, "WWWWWWWWWWWWWWWWWWW", "東京都千代田区"][
                random.upTo(6)
            ]
        }

        mutating func tone() -> Tone { Tone.allCases[random.upTo(8)] }

        mutating func count() -> Int { [0, 1, 2, 3, 12, 60, 61, 100][random.upTo(8)] }

        mutating func list<Item>(_ make: (inout Source) -> Item) -> [Item] {
            (0..<count()).map { _ in make(&self) }
        }
    }

    static let seeds = (1...150).map { UInt64($0) }

    @Test(arguments: seeds) func drawsRowsInTheirBox(_ seed: UInt64) {
        var source = Source(seed: seed)
        let value = source.number()
        let others = source.list { $0.number() ?? 0 }
        let interval = source.interval(value)
        let range = -source.size...source.size
        expectSound(
            Fragment { row in
                Strip(
                    area: value,
                    interval: interval,
                    city: source.number(),
                    others: others,
                    tone: source.tone(),
                    isMirrored: seed % 2 == 0,
                    range: seed % 3 == 0 ? range : nil
                ).write(into: &row)
                Lollipop(
                    value: value,
                    interval: interval,
                    city: source.number(),
                    tone: source.tone(),
                    range: range
                ).write(into: &row)
                LollipopAxis(
                    city: source.number() ?? 0,
                    printed: source.printed() + source.name(),
                    range: range
                ).write(into: &row)
                let points = source.list {
                    Sparkline.Point(year: 1990 + $0.random.upTo(40), value: $0.number())
                }
                Sparkline(points: points, city: source.number()).write(into: &row)
                Bullet(
                    value: value,
                    city: source.number(),
                    norm: source.number(),
                    baseline: source.number()
                ).write(into: &row)
            }
        )
    }

    @Test(arguments: seeds) func drawsLinesWithWordsApart(_ seed: UInt64) {
        var source = Source(seed: seed)
        func series(_ source: inout Source) -> LineChart.Series {
            LineChart.Series(
                name: source.name(),
                points: (0..<source.random.upTo(9)).map {
                    .init(
                        year: 2000 + 3 * $0,
                        value: source.number(),
                        printed: source.printed(),
                        isProvisional: source.random.upTo(3) == 0
                    )
                }
            )
        }
        let panels = (0...source.random.upTo(3)).map { index in
            LineChart.Panel(
                title: index == 0 ? nil : source.name(),
                description: source.name(),
                area: series(&source),
                city: source.random.upTo(4) > 0 ? series(&source) : nil,
                norm: source.number().map {
                    .init(name: source.name(), value: $0, printed: source.printed())
                }
            )
        }
        let chart = LineChart(
            id: "lijn",
            caption: source.name(),
            panels: panels,
            sharesScale: seed % 2 == 0,
            table: Examples.table
        )
        expectSound(chart.figure)
    }

    @Test(arguments: seeds) func drawsSlopesWithWordsApart(_ seed: UInt64) {
        var source = Source(seed: seed)
        let rows = source.list {
            SlopeChart.Row(
                name: $0.name(),
                first: .init($0.number(), printed: $0.printed()),
                last: .init($0.number(), printed: $0.printed()),
                isHighlighted: $0.random.upTo(20) == 0
            )
        }
        let chart = SlopeChart(
            id: "helling",
            caption: source.name(),
            description: source.name(),
            firstYear: 2020,
            lastYear: 2025,
            rows: rows,
            table: Examples.table
        )
        expectSound(chart.figure)
    }

    @Test(arguments: seeds) func drawsPartsWithNumbersApart(_ seed: UInt64) {
        var source = Source(seed: seed)
        let bars = (0...source.random.upTo(3)).map { _ in source.name() }
        let parts = source.list { source in
            StackedBar.Part(
                name: source.name(),
                amounts: bars.map { _ in .init(source.number(), printed: source.printed()) }
            )
        }
        let chart = StackedBar(
            id: "delen",
            caption: source.name(),
            description: source.name(),
            bars: bars,
            partHeading: "Deel",
            parts: parts,
            whole: source.number()
        )
        expectSound(chart.figure)
    }
}
