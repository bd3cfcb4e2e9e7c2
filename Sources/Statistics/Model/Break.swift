/// From this year on the area is another one: its figures are not compared with those before.
package struct Break: Sendable, Hashable, Comparable {
    package let area: Int
    package let year: Int

    package init(area: Int, year: Int) {
        self.area = area
        self.year = year
    }

    package static func < (left: Break, right: Break) -> Bool {
        (left.area, left.year) < (right.area, right.year)
    }
}
