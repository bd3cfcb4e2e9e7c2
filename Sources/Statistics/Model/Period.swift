/// A year, a quarter or a month.
package struct Period: Hashable, Sendable, Comparable {
    package enum Unit: Int, Sendable { case year, quarter, month }

    package let year: Int
    package let unit: Unit
    /// The number of the quarter or the month; 0 for a year.
    package let part: Int

    package static func year(_ year: Int) -> Period { Period(year: year, unit: .year, part: 0) }

    package static func quarter(_ part: Int, of year: Int) -> Period {
        Period(year: year, unit: .quarter, part: part)
    }

    package static func month(_ part: Int, of year: Int) -> Period {
        Period(year: year, unit: .month, part: part)
    }

    private init(year: Int, unit: Unit, part: Int) {
        self.year = year
        self.unit = unit
        self.part = part
    }

    package var isYear: Bool { unit == .year }

    /// By year; within a year first the year itself, then its quarters, then its months.
    package static func < (left: Period, right: Period) -> Bool {
        (left.year, left.unit.rawValue, left.part) < (right.year, right.unit.rawValue, right.part)
    }
}

extension Period: CustomStringConvertible {
    /// As a reader writes it: `2024`, `2019-K3`, `2012-01`.
    package var description: String {
        switch unit {
        case .year: "\(year)"
        case .quarter: "\(year)-K\(part)"
        case .month: "\(year)-\(part < 10 ? "0" : "")\(part)"
        }
    }
}
