import Markup

/// A number over the years as places on a drawing.
struct Course {
    /// In the order of the years; nothing where there is no number.
    let places: [(x: Double, y: Double)?]
    private let vertical: Scale

    init(
        _ points: [Sparkline.Point],
        x: (Double, Double),
        y: (low: Double, high: Double),
        also others: [Double]
    ) {
        self.init(
            points,
            years: points.map { Double($0.year) }.extent,
            values: (points.compactMap(\.value) + others).extent,
            x: x,
            y: y
        )
    }

    init(
        _ points: [Sparkline.Point],
        years: ClosedRange<Double>?,
        values: ClosedRange<Double>?,
        x: (Double, Double),
        y: (low: Double, high: Double)
    ) {
        let horizontal = Scale(years, from: x.0, to: x.1)
        let vertical = Scale(values, from: y.low, to: y.high)
        self.vertical = vertical
        places = points.sorted { $0.year < $1.year }.map { point in
            point.value.map { (horizontal.place(of: Double(point.year)), vertical.place(of: $0)) }
        }
    }

    func height(of number: Double) -> Double { vertical.place(of: number) }

    /// Broken where a number is missing.
    var line: Path {
        Path { path in
            for (index, place) in places.enumerated() {
                guard let place, hasNeighbour(index) else { continue }
                if index > 0, places[index - 1] != nil {
                    path.line(place.x, place.y)
                } else {
                    path.move(place.x, place.y)
                }
            }
        }
    }

    var last: (x: Double, y: Double)? { places.reversed().lazy.compactMap { $0 }.first }

    /// The first and the last number, and each that no line leads to.
    var dots: Path {
        let known = places.indices.filter { places[$0] != nil }
        return dots(known.filter { $0 == known.first || $0 == known.last || !hasNeighbour($0) })
    }

    /// The numbers that no line leads to.
    var loneDots: Path { dots(places.indices.filter { !hasNeighbour($0) }) }

    private func dots(_ indices: [Int]) -> Path {
        Path { path in
            for place in indices.compactMap({ places[$0] }) { path.dot(place.x, place.y) }
        }
    }

    private func hasNeighbour(_ index: Int) -> Bool {
        (index > 0 && places[index - 1] != nil)
            || (index + 1 < places.count && places[index + 1] != nil)
    }
}
