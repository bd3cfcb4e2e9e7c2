package import Markup

/// The spine of one row: where the area and the city stand among the other areas.
package struct Strip: Sendable {
    /// Above this many others a strip shows how they are spread, not each of them.
    package static let mostDots = 60

    let area: Double?
    let interval: ClosedRange<Double>?
    let city: Double?
    let others: [Double]
    let tone: Tone
    let isMirrored: Bool
    let width: Double
    private let scale: Scale

    /// Mirrored when a low number is favourable, so that right is always favourable.
    package init(
        area: Double?,
        interval: ClosedRange<Double>? = nil,
        city: Double? = nil,
        others: [Double] = [],
        tone: Tone,
        isMirrored: Bool = false,
        range: ClosedRange<Double>? = nil,
        width: Double = 160
    ) {
        self.area = area?.drawable
        self.interval = interval
        self.city = city?.drawable
        self.others = others.filter(\.isFinite)
        self.tone = tone
        self.isMirrored = isMirrored
        self.width = width
        let margin = Mark.reach
        self.scale = Scale(
            range ?? Self.range(area: area, interval: interval, city: city, others: self.others),
            from: margin,
            to: width - margin
        )
    }

    package var glyph: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        markup.glyph("strook", width: width) { drawing in
            // The axis is in the style sheet: a profile has some fifty of these.
            drawOthers(into: &drawing)
            if let interval, area != nil {
                drawing.path("marge", Whisker(interval, on: scale).path(place: place))
            }
            if let city { drawing.path("stad", Path.upright(place(of: city), 1, 23)) }
            if let area { Mark(tone: tone).draw(at: place(of: area), 12, into: &drawing) }
        }
    }

    /// The smallest range on which everything in the strip fits.
    package static func range(
        area: Double?,
        interval: ClosedRange<Double>?,
        city: Double?,
        others: [Double]
    ) -> ClosedRange<Double>? {
        // A single area far away from all would press the band of many into one place.
        let band = others.count > mostDots ? PercentileBand(others).map { [$0.low, $0.high] } : nil
        return ((band ?? others) + [area, city].compactMap { $0 } + (interval?.bounds ?? [])).extent
    }
}

extension Strip {
    private func place(of number: Double) -> Double {
        isMirrored ? width - scale.place(of: number) : scale.place(of: number)
    }

    private func drawOthers(into drawing: inout Fragment) {
        if others.count > Self.mostDots, let band = PercentileBand(others) {
            return band.draw(place: place, into: &drawing)
        }
        var last = -1.0
        drawing.path(
            "anderen",
            Path { path in
                for x in others.map(place).sorted() where x != last {
                    path.dot(x, 12)
                    last = x
                }
            }
        )
    }
}
