/// From a number to a whole place along a drawing; what lies outside the range stands at its end.
struct Scale: Sendable {
    let range: ClosedRange<Double>
    let start: Double
    let end: Double

    /// A range without numbers or with an endless one becomes 0 to 1.
    init(_ range: ClosedRange<Double>?, from start: Double, to end: Double) {
        let isDrawable = range?.lowerBound.isFinite == true && range?.upperBound.isFinite == true
        self.range = isDrawable ? range ?? 0...1 : 0...1
        self.start = start
        self.end = end
    }

    /// Equal numbers stand in the middle.
    func place(of number: Double) -> Double {
        // Halves, because the length of the widest range is not a number.
        let length = range.upperBound / 2 - range.lowerBound / 2
        let share = length > 0 ? (number / 2 - range.lowerBound / 2) / length : 0.5
        return Self.whole(start + (end - start) * min(max(share, 0), 1))
    }

    func holds(_ number: Double) -> Bool { range.contains(number) }

    /// The nearest whole number; places on a drawing are never below zero.
    static func whole(_ place: Double) -> Double { Double(Int(place + 0.5)) }
}

extension Sequence<Double> {
    /// From the lowest to the highest number that can be drawn.
    var extent: ClosedRange<Double>? {
        var found: ClosedRange<Double>?
        for number in self where number.isFinite {
            found = found.map {
                Swift.min($0.lowerBound, number)...Swift.max($0.upperBound, number)
            }
            found = found ?? number...number
        }
        return found
    }
}

extension Double {
    /// Nothing where there is nothing to draw.
    var drawable: Double? { isFinite ? self : nil }
}

extension ClosedRange<Double> {
    var bounds: [Double] { [lowerBound, upperBound] }
}
