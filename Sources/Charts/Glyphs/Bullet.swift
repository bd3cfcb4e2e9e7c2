package import Markup

/// A bar from zero for the area, with the city, the norm or goal, and where it began, each in a shape of its own.
package struct Bullet: Sendable {
    let value: Double?
    let city: Double?
    let norm: Double?
    let baseline: Double?
    let width: Double
    private let scale: Scale

    package init(
        value: Double?,
        city: Double? = nil,
        norm: Double? = nil,
        baseline: Double? = nil,
        range: ClosedRange<Double>? = nil,
        width: Double = 160
    ) {
        self.value = value?.drawable
        self.city = city?.drawable
        self.norm = norm?.drawable
        self.baseline = baseline?.drawable
        self.width = width
        let numbers = [value, city, norm, baseline].compactMap { $0 }
        self.scale = Scale(range ?? (numbers + [0]).extent, from: 5, to: width - 5)
    }

    package var glyph: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        markup.glyph("kogel", width: width) { drawing in
            let zero = scale.place(of: 0)
            if let value {
                drawing.path("balk", Path { $0.addBox(zero, 7, scale.place(of: value), 17) })
            }
            drawing.path("as", Path.upright(zero, 3, 21))
            if let city {
                let line = Path.upright(scale.place(of: city), 2, 22)
                // A rim in the colour of the page keeps the line apart from the bar.
                drawing.path("rand", line)
                drawing.path("stad", line)
            }
            if let norm { Self.drawNorm(at: scale.place(of: norm), into: &drawing) }
            if let baseline {
                drawing.shape(
                    "circle",
                    [
                        "class": "begin", "cx": .number(scale.place(of: baseline)), "cy": "12",
                        "r": "4",
                    ]
                )
            }
        }
    }

    /// A flag on a pole, so that it is no tick of the city.
    static func drawNorm(at x: Double, into drawing: inout Fragment) {
        drawing.path(
            "norm",
            Path { path in
                path.move(x - 5, 1)
                path.line(x + 5, 1)
                path.line(x, 7)
                path.close()
                path.move(x, 7)
                path.line(x, 23)
            }
        )
    }
}
