package import Markup

/// The marks of a chart, each beside its word.
package struct ChartKey: Sendable {
    package enum Sign: Sendable {
        case tone(Tone)
        case city, others, spread, interval
        case areaLine, cityLine, normLine, provisional
        case bar, norm, baseline
    }

    let items: [(sign: Sign, word: String)]

    package init(_ items: [(sign: Sign, word: String)]) {
        self.items = items
    }

    package var list: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        markup.element("ul", ["class": "sleutel"]) { list in
            for (sign, word) in items {
                list.element("li") { item in
                    item.glyph("teken", width: 32) { sign.draw(into: &$0) }
                    item.text(word)
                }
            }
        }
    }
}

extension ChartKey.Sign {
    fileprivate func draw(into drawing: inout Fragment) {
        switch self {
        case .tone(let tone): Mark(tone: tone).draw(at: 16, into: &drawing)
        case .city: drawing.path("stad", Path.upright(16, 1, 23))
        case .others:
            drawing.path("anderen", Path { path in [6, 13, 26].forEach { path.dot($0, 12) } })
        case .spread: PercentileBand([0, 8, 24, 32])?.draw(place: { $0 }, into: &drawing)
        case .interval:
            let scale = Scale(4...28, from: 4, to: 28)
            drawing.path("marge", Whisker(4...28, on: scale).path(place: scale.place))
        case .areaLine: drawing.path("lijn", Self.stroke)
        case .cityLine: drawing.path("stadlijn", Self.stroke)
        case .normLine: drawing.path("normlijn", Self.stroke)
        case .provisional:
            drawing.shape("circle", ["class": "voorlopig", "cx": "16", "cy": "12", "r": "4"])
        case .bar: drawing.path("balk", Path { $0.addBox(4, 7, 28, 17) })
        case .norm: Bullet.drawNorm(at: 16, into: &drawing)
        case .baseline:
            drawing.shape("circle", ["class": "begin", "cx": "16", "cy": "12", "r": "4"])
        }
    }

    private static var stroke: Path {
        Path { path in
            path.move(2, 12)
            path.line(30, 12)
        }
    }
}
