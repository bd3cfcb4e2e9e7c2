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

    /// A profile has some fifty of these, so the axis is in the style sheet and only the mark has a name: the others
    /// are always the first part, the interval the second and the city the third.
    package func write(into markup: inout Fragment) {
        markup.glyph(.flag(false), width: width) { drawing in
            drawOthers(into: &drawing)
            drawing.part(interval.flatMap(whisker))
            drawing.part(city.map { Path.upright(place(of: $0), 1, 23) })
            if let area { Mark(tone: tone).draw(at: place(of: area), into: &drawing) }
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

extension Fragment {
    /// Keeps its place where there is nothing to draw.
    fileprivate mutating func part(_ path: Path?) {
        guard let path, !path.isEmpty else { return shape("path", ["d": ""]) }
        shape("path", ["d": .path(path)])
    }
}

extension Strip {
    private func place(of number: Double) -> Double {
        isMirrored ? width - scale.place(of: number) : scale.place(of: number)
    }

    private func whisker(_ interval: ClosedRange<Double>) -> Path? {
        area == nil ? nil : Whisker(interval, on: scale).path(place: place)
    }

    private func drawOthers(into drawing: inout Fragment) {
        if others.count > Self.mostDots, let band = PercentileBand(others) {
            return band.draw(place: place, into: &drawing)
        }
        var last = -1.0
        let mark = area.map { (mark: Mark(tone: tone), place: place(of: $0)) }
        drawing.part(
            Path { path in
                for x in others.map(place).sorted() where x != last {
                    if let mark, mark.mark.hides(dotAt: x - mark.place) { continue }
                    path.dot(x, 12)
                    last = x
                }
            }
        )
    }
}
