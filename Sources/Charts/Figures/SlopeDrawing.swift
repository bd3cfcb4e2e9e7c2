import Markup

/// The drawing of a slope chart: words only where they fit, and the lines in the room between them.
struct SlopeDrawing {
    /// An area with a number in both years.
    struct Slope {
        let row: SlopeChart.Row
        let first: Double
        let last: Double
    }

    private static let top = 36.0
    private static let gap = 8.0
    private static let numberRoom = 56.0
    private static let nameRoom = 172.0

    private let chart: SlopeChart
    private let slopes: [Slope]
    private let numbers: [SideLabel]
    private let names: [SideLabel]
    private let height: Double
    private let scale: Scale
    private let left: Double
    private let right: Double

    init(chart: SlopeChart, slopes: [Slope]) {
        self.chart = chart
        self.slopes = slopes
        // Few areas need less room than many.
        height = 120 + 16 * Double(min(max(slopes.count, 4), 16))
        scale = Scale(
            slopes.flatMap { [$0.first, $0.last] }.extent,
            from: height - 14,
            to: Self.top
        )
        numbers = Self.labels(slopes, by: \.first, on: scale) {
            Label.fitting(value: $0.row.first.printed, name: "", width: Self.numberRoom)
        }
        names = Self.labels(slopes, by: \.last, on: scale) {
            Label.fitting(value: $0.row.last.printed, name: $0.row.name, width: Self.nameRoom)
        }
        // A year stands above the end of the lines.
        left = max(numbers.map(\.width).max() ?? 0, 12) + Self.gap
        right = Drawing.width - max(names.map(\.width).max() ?? 0, 12) - Self.gap
    }

    func write(into markup: inout Fragment) {
        markup.drawing(
            "hellingen",
            id: chart.frame.id,
            labelledBy: chart.frame.id,
            description: chart.description,
            height: height
        ) { drawing in
            drawing.path(
                "as",
                Path { path in
                    for x in [left, right] {
                        path.move(x, 24)
                        path.line(x, height - 2)
                    }
                }
            )
            drawLines(into: &drawing)
            Label.write(labels, into: &drawing)
        }
    }
}

extension SlopeDrawing {
    private struct SideLabel {
        let y: Double
        let value: String
        let name: String

        var width: Double {
            Scale.whole(TextWidth.of(value) + TextWidth.of(" ") + TextWidth.of(name))
        }
    }

    private static func hasMany(_ slopes: [Slope]) -> Bool { slopes.count > SlopeChart.mostEqual }

    /// The highlighted area first, then from the outside in; who finds its place taken goes without.
    private static func labels(
        _ slopes: [Slope],
        by number: (Slope) -> Double,
        on scale: Scale,
        fitting: (Slope) -> (value: String, name: String)?
    ) -> [SideLabel] {
        let sorted = slopes.sorted { number($0) > number($1) }
        let outsideIn = sorted.indices.sorted {
            let (one, other) = (min($0, sorted.count - 1 - $0), min($1, sorted.count - 1 - $1))
            return (one, $0) < (other, $1)
        }.map { sorted[$0] }
        let rest = outsideIn.filter { !$0.row.isHighlighted }
        // Among many only the two highest and the two lowest are worth their names.
        let order =
            outsideIn.filter(\.row.isHighlighted) + rest.prefix(hasMany(slopes) ? 4 : rest.count)
        var labels: [SideLabel] = []
        for slope in order {
            let y = scale.place(of: number(slope))
            let isFree = labels.allSatisfy { abs($0.y - y) >= TextWidth.lineHeight }
            guard isFree, let words = fitting(slope) else { continue }
            labels.append(SideLabel(y: y, value: words.value, name: words.name))
        }
        return labels
    }

    private var labels: [Label] {
        let years = [(chart.firstYear, left), (chart.lastYear, right)].map { year, x in
            Label(x: x, y: 14, anchor: .middle, name: String(year), isSoft: true)
        }
        let before = numbers.map {
            Label(x: left - Self.gap, y: $0.y + 4, anchor: .end, value: $0.value)
        }
        let after = names.map {
            Label(x: right + Self.gap, y: $0.y + 4, value: $0.value, name: $0.name)
        }
        return years + before + after
    }
}

extension SlopeDrawing {
    private func path(of slopes: [Slope]) -> Path {
        Path { path in
            for slope in slopes {
                path.move(left, scale.place(of: slope.first))
                path.line(right, scale.place(of: slope.last))
            }
        }
    }

    private func drawLines(into drawing: inout Fragment) {
        let rest = slopes.filter { !$0.row.isHighlighted }
        drawing.path(Self.hasMany(slopes) ? "licht" : "dun", path(of: rest))
        let chosen = slopes.filter(\.row.isHighlighted)
        drawing.path("lijn", path(of: chosen))
        drawing.path(
            "punt",
            Path { path in
                for slope in chosen {
                    path.dot(left, scale.place(of: slope.first))
                    path.dot(right, scale.place(of: slope.last))
                }
            }
        )
    }
}
