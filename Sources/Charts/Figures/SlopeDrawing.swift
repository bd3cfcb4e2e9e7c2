import Markup

/// The drawing of a slope chart: words only where they fit.
struct SlopeDrawing {
    /// An area with a number in both years.
    struct Slope {
        let row: SlopeChart.Row
        let first: Double
        let last: Double
    }

    private static let top = 36.0
    private static let left = 58.0
    private static let right = 126.0
    private static let gap = 8.0

    let chart: SlopeChart
    let slopes: [Slope]

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
                    for x in [Self.left, Self.right] {
                        path.move(x, 24)
                        path.line(x, height - 2)
                    }
                }
            )
            drawLines(into: &drawing)
            Label.write(heads + labels, into: &drawing)
        }
    }
}

extension SlopeDrawing {
    private var hasMany: Bool { slopes.count > SlopeChart.mostEqual }

    /// Few areas need less room than many.
    private var height: Double { 120 + 16 * Double(min(max(slopes.count, 4), 16)) }

    private var scale: Scale {
        Scale(slopes.flatMap { [$0.first, $0.last] }.extent, from: height - 14, to: Self.top)
    }

    private func path(of slopes: [Slope]) -> Path {
        Path { path in
            for slope in slopes {
                path.move(Self.left, scale.place(of: slope.first))
                path.line(Self.right, scale.place(of: slope.last))
            }
        }
    }

    private func drawLines(into drawing: inout Fragment) {
        let rest = slopes.filter { !$0.row.isHighlighted }
        drawing.path(hasMany ? "licht" : "dun", path(of: rest))
        let chosen = slopes.filter(\.row.isHighlighted)
        drawing.path("lijn", path(of: chosen))
        drawing.path(
            "punt",
            Path { path in
                for slope in chosen {
                    path.dot(Self.left, scale.place(of: slope.first))
                    path.dot(Self.right, scale.place(of: slope.last))
                }
            }
        )
    }

    private var heads: [Label] {
        [
            Label(x: Self.left, y: 14, anchor: .middle, name: chart.firstYear, isSoft: true),
            Label(x: Self.right, y: 14, anchor: .middle, name: chart.lastYear, isSoft: true),
        ]
    }

    /// The highlighted area first, then from the outside in; who finds its place taken goes without.
    private var labels: [Label] {
        let room = Drawing.width - Self.right - Self.gap
        let names = placed(by: \.last) { slope, y in
            Label.fitting(value: slope.row.last.printed, name: slope.row.name, width: room)
                .map { Label(x: Self.right + Self.gap, y: y + 4, value: $0.value, name: $0.name) }
        }
        let numbers = placed(by: \.first) { slope, y in
            Label.fitting(value: slope.row.first.printed, name: "", width: Self.left - Self.gap)
                .map { Label(x: Self.left - Self.gap, y: y + 4, anchor: .end, value: $0.value) }
        }
        return numbers + names
    }

    private func placed(by number: (Slope) -> Double, label: (Slope, Double) -> Label?) -> [Label] {
        let sorted = slopes.sorted { number($0) > number($1) }
        let outsideIn = sorted.indices.sorted {
            let (one, other) = (min($0, sorted.count - 1 - $0), min($1, sorted.count - 1 - $1))
            return (one, $0) < (other, $1)
        }.map { sorted[$0] }
        let rest = outsideIn.filter { !$0.row.isHighlighted }
        // Among many only the two highest and the two lowest are worth their names.
        let order = outsideIn.filter(\.row.isHighlighted) + rest.prefix(hasMany ? 4 : rest.count)
        var taken: [Double] = []
        var labels: [Label] = []
        for slope in order {
            let y = scale.place(of: number(slope))
            guard taken.allSatisfy({ abs($0 - y) >= TextWidth.lineHeight }),
                let label = label(slope, y)
            else { continue }
            taken.append(y)
            labels.append(label)
        }
        return labels
    }
}
