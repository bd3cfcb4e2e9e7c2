package import Markup

/// The course of a number over the years, as small as a word.
package struct Sparkline: Sendable {
    package struct Point: Sendable {
        let year: Int
        let value: Double?

        /// A year without a number breaks the line.
        package init(year: Int, value: Double?) {
            self.year = year
            self.value = value?.drawable
        }
    }

    let points: [Point]
    let city: Double?
    let width: Double

    package init(points: [Point], city: Double? = nil, width: Double = 100) {
        self.points = points
        self.city = city?.drawable
        self.width = width
    }

    package var glyph: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        let course = Course(points, x: (4, width - 4), y: (20, 4), also: [city].compactMap { $0 })
        markup.glyph("vonk", width: width) { drawing in
            if let city {
                drawing.path(
                    "stadlijn",
                    Path { path in
                        path.move(0, course.height(of: city))
                        path.line(width, course.height(of: city))
                    }
                )
            }
            // A profile has dozens of these: the style sheet knows the dots as the last of the two.
            drawing.path(.flag(false), course.line)
            drawing.path(.flag(false), course.dots)
        }
    }
}
