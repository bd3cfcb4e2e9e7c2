import Markup

/// The bars of a stacked bar: the name of the bar, the numbers of the parts, and the parts.
struct StackDrawing {
    private static let barHeight = 72.0

    let chart: StackedBar

    func write(into markup: inout Fragment) {
        markup.drawing(
            "stapels",
            id: chart.frame.id,
            labelledBy: chart.frame.id,
            description: chart.description,
            height: Self.barHeight * Double(max(chart.bars.count, 1))
        ) { drawing in
            for bar in chart.bars.indices {
                draw(bar, top: Double(bar) * Self.barHeight, into: &drawing)
            }
        }
    }
}

extension StackDrawing {
    private struct Piece {
        let number: Int
        let left: Double
        let right: Double

        var middle: Double { Scale.whole((left + right) / 2) }
    }

    private func draw(_ bar: Int, top: Double, into drawing: inout Fragment) {
        let pieces = pieces(of: bar)
        let end = pieces.last?.right ?? 1
        if end < Drawing.width - 1 {
            let rest = Path { $0.addBox(end, top + 42, Drawing.width - 1, top + 66) }
            drawing.path("rest", rest)
        }
        for shade in 0..<3 {
            drawing.path(
                .text("deel-\(shade + 1)"),
                Path { path in
                    for piece in pieces where (piece.number - 1) % 3 == shade {
                        path.addBox(piece.left, top + 42, piece.right, top + 66)
                    }
                }
            )
        }
        drawNumbers(of: pieces, top: top, into: &drawing)
        let name = TextWidth.shortened(chart.bars[bar], to: Drawing.width) ?? ""
        Label.write([Label(x: 0, y: top + 13, name: name)], into: &drawing)
    }

    /// The largest pieces have a number; the table tells the rest.
    private func drawNumbers(of pieces: [Piece], top: Double, into drawing: inout Fragment) {
        var room = Drawing.width
        let numbered = pieces.sorted {
            ($1.right - $1.left, $0.number) < ($0.right - $0.left, $1.number)
        }.filter { piece in
            room -= Self.room(for: piece.number)
            return room >= 0
        }.sorted { $0.number < $1.number }
        let places = Spread.places(
            wanted: numbered.map(\.middle),
            widths: numbered.map { Self.room(for: $0.number) },
            within: 0...Drawing.width
        )
        drawing.path(
            "wijzer",
            Path { path in
                for (piece, place) in zip(numbered, places) {
                    path.move(place, top + 35)
                    path.line(piece.middle, top + 42)
                }
            }
        )
        Label.write(
            zip(numbered, places).map { piece, place in
                Label(x: place, y: top + 32, anchor: .middle, value: "\(piece.number)")
            },
            into: &drawing
        )
    }

    /// Even, so that no half is left over between two numbers.
    private static func room(for number: Int) -> Double {
        2 * Double(Int(TextWidth.of("\(number)") / 2) + 3)
    }

    private func pieces(of bar: Int) -> [Piece] {
        let amounts = chart.parts.map {
            $0.amounts.indices.contains(bar) ? $0.amounts[bar].value : 0
        }
        // Shares of the largest, because the sum of the largest numbers is not a number.
        let largest = max(amounts.max() ?? 0, chart.whole ?? 0)
        guard largest > 0 else { return [] }
        let shares = amounts.map { $0 / largest }
        let whole = max(shares.reduce(0, +), (chart.whole ?? 0) / largest)
        var pieces: [Piece] = []
        var sum = 0.0
        var left = 1.0
        for (index, share) in shares.enumerated() {
            sum += share
            let right = Scale(0...whole, from: 1, to: Drawing.width - 1).place(of: sum)
            // A part of nothing has no piece; a part of next to nothing may have none either.
            if right > left { pieces.append(Piece(number: index + 1, left: left, right: right)) }
            left = right
        }
        return pieces
    }
}
