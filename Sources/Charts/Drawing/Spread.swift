/// Moves labels apart that would overlap, no further than they must and never out of the drawing.
enum Spread {
    /// The places, in the order in which they were wanted; all fit when `widths` together do.
    static func places(
        wanted: [Double],
        widths: [Double],
        within range: ClosedRange<Double>
    ) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        var places = wanted
        var free = range.lowerBound
        for index in order {
            places[index] = Scale.whole(max(places[index], free + widths[index] / 2))
            free = places[index] + widths[index] / 2
        }
        free = range.upperBound
        for index in order.reversed() {
            let highest = free - widths[index] / 2
            if places[index] > highest { places[index] = Double(Int(highest)) }
            free = places[index] - widths[index] / 2
        }
        return places
    }
}
