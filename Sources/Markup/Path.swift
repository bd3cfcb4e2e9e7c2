/// The outline of an SVG path: places go in as they are, steps come out as short as they can be.
package struct Path: Hashable, Sendable {
    private(set) var bytes: [UInt8] = []
    // In tenths, so that the rounding of one step is made good by the next.
    private var here = Place(0, 0)
    private var start = Place(0, 0)
    private var command = UInt8(ascii: " ")
    private var needsSpace = false

    package init() {}

    package init(_ build: (inout Path) -> Void) {
        build(&self)
    }

    package var isEmpty: Bool { bytes.isEmpty }

    package mutating func move(_ x: Double, _ y: Double) {
        // A step from nothing is a place.
        begin(bytes.isEmpty ? "M" : "m")
        step(to: Place(x, y))
        start = here
    }

    package mutating func line(_ x: Double, _ y: Double) {
        let place = Place(x, y)
        if place.y == here.y {
            begin("h")
            step(place.x - here.x)
        } else if place.x == here.x {
            begin("v")
            step(place.y - here.y)
        } else {
            begin("l")
            step(to: place)
        }
        here = place
    }

    /// The longer way around a circle, with the clock.
    package mutating func arc(radius: Double, _ x: Double, _ y: Double) {
        begin("a")
        for tenths in [[UInt8].tenths(of: radius), [UInt8].tenths(of: radius), 0, 10, 10] {
            step(tenths)
        }
        step(to: Place(x, y))
    }

    /// Back to where this part began.
    package mutating func close() {
        begin("z")
        here = start
    }

    /// A line without length, which round ends make a dot.
    package mutating func dot(_ x: Double, _ y: Double) {
        move(x, y)
        close()
    }
}

extension Path {
    private struct Place: Hashable {
        let x: Int
        let y: Int

        init(_ x: Double, _ y: Double) {
            self.x = [UInt8].tenths(of: x)
            self.y = [UInt8].tenths(of: y)
        }
    }

    /// A command that is the same as the last one is not written again.
    private mutating func begin(_ name: Unicode.Scalar) {
        let letter = UInt8(ascii: name)
        needsSpace = letter == command && letter != UInt8(ascii: "m")
        if !needsSpace { bytes.append(letter) }
        command = letter
    }

    private mutating func step(_ tenths: Int) {
        if needsSpace, tenths >= 0 { bytes.append(UInt8(ascii: " ")) }
        bytes.appendTenths(tenths)
        needsSpace = true
    }

    private mutating func step(to place: Place) {
        step(place.x - here.x)
        step(place.y - here.y)
        here = place
    }
}
