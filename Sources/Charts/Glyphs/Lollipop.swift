package import Markup

/// How far an area stands from the city, on a scale that all rows share.
package struct Lollipop: Sendable {
    let value: Double?
    let interval: ClosedRange<Double>?
    let city: Double?
    let tone: Tone
    let width: Double
    private let scale: Scale

    package init(
        value: Double?,
        interval: ClosedRange<Double>? = nil,
        city: Double?,
        tone: Tone,
        range: ClosedRange<Double>,
        width: Double = 160
    ) {
        self.value = value?.drawable
        self.interval = interval
        self.city = city?.drawable
        self.tone = tone
        self.width = width
        self.scale = Scale(range, from: Mark.reach, to: width - Mark.reach)
    }

    package var glyph: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        markup.glyph("lolly", width: width) { drawing in
            if let city { drawing.path("stad", Path.upright(scale.place(of: city), 0, 24)) }
            guard let value else { return }
            let x = scale.place(of: value)
            if let city {
                drawing.path(
                    "steel",
                    Path { path in
                        path.move(scale.place(of: city), 12)
                        path.line(x, 12)
                    }
                )
            }
            if let interval {
                drawing.path("marge", Whisker(interval, on: scale).path(place: scale.place))
            }
            Mark(tone: tone).draw(at: x, into: &drawing)
        }
    }
}

/// The head of a column of lollipops: the city's line with its number.
package struct LollipopAxis: Sendable {
    let city: Double
    /// The number as it is printed everywhere, with the city's name where there is room.
    let printed: String
    let width: Double
    private let scale: Scale

    package init(city: Double, printed: String, range: ClosedRange<Double>, width: Double = 160) {
        self.city = city
        self.printed = printed
        self.width = width
        self.scale = Scale(range, from: Mark.reach, to: width - Mark.reach)
    }

    package var glyph: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        markup.glyph("lolly", width: width) { drawing in
            guard let city = city.drawable else { return }
            let x = scale.place(of: city)
            drawing.path("stad", Path.upright(x, 17, 24))
            guard let text = TextWidth.shortened(printed, to: width) else { return }
            Label.write([label(text, near: x)], into: &drawing)
        }
    }

    /// Near an edge the words stand against it: a reader who sets letters wider apart keeps them inside.
    private func label(_ text: String, near x: Double) -> Label {
        let half = TextWidth.of(text) / 2
        let slack = half / 4
        if x < half + slack {
            return Label(x: max(x - half, 0), y: 13, name: text)
        }
        if x > width - half - slack {
            return Label(x: min(x + half, width), y: 13, anchor: .end, name: text)
        }
        return Label(x: x, y: 13, anchor: .middle, name: text)
    }
}
