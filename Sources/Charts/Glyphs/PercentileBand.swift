import Markup

/// How many areas are spread: nine of ten lie on the line, half of them in the box.
struct PercentileBand {
    let low: Double
    let quarter: Double
    let threeQuarters: Double
    let high: Double

    init?(_ numbers: [Double]) {
        guard !numbers.isEmpty else { return nil }
        let sorted = numbers.sorted()
        /// The number at the nearest rank: nothing is made up between two areas.
        func percentile(_ percent: Int) -> Double {
            sorted[(percent * (sorted.count - 1) + 50) / 100]
        }
        low = percentile(5)
        quarter = percentile(25)
        threeQuarters = percentile(75)
        high = percentile(95)
    }

    func draw(place: (Double) -> Double, into drawing: inout Fragment) {
        drawing.path(
            "spreiding",
            Path { path in
                path.move(place(low), 12)
                path.line(place(high), 12)
                path.addBox(place(quarter), 8, place(threeQuarters), 16)
            }
        )
    }
}
