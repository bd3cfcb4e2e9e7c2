import Markup

/// The interval around a number; what lies beyond the scale ends at its edge.
struct Whisker {
    let interval: ClosedRange<Double>
    let scale: Scale

    init(_ interval: ClosedRange<Double>, on scale: Scale) {
        self.interval = interval
        self.scale = scale
    }

    func path(place: (Double) -> Double) -> Path {
        Path { path in
            let (first, last) = (place(interval.lowerBound), place(interval.upperBound))
            // An interval that is no wider than a line stands behind the mark.
            guard first != last else { return }
            path.move(first, 12)
            path.line(last, 12)
        }
    }
}

extension Path {
    static func upright(_ x: Double, _ top: Double, _ bottom: Double) -> Path {
        Path { path in
            path.move(x, top)
            path.line(x, bottom)
        }
    }

    mutating func addBox(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) {
        move(left, top)
        line(right, top)
        line(right, bottom)
        line(left, bottom)
        close()
    }
}
