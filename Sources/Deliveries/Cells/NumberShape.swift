import Statistics

/// How a number was written; the whole file decides what a comma or a point in it means.
enum NumberShape: Int, CaseIterable {
    /// No decimal mark: a whole number, or no number at all.
    case whole
    /// `4,6`: the comma can only be a decimal mark.
    case comma
    /// `4.6`: the point can only be a decimal mark.
    case point
    /// `1.234`: a decimal mark or a thousands mark.
    case pointOrThousands
    /// `1,234`: likewise, with a comma.
    case commaOrThousands
    /// `1.234,5` or `1.234.567`: the points can only be thousands marks.
    case grouped
    /// Not a number and not a known mark for a missing one.
    case unreadable
}

/// A cell that was read: its value or why there is none, and how it was written.
struct NumberCell {
    let value: Double
    let status: CellStatus
    let shape: NumberShape

    static func missing(_ status: CellStatus) -> NumberCell {
        NumberCell(value: .nan, status: status, shape: .whole)
    }

    static let unreadable = NumberCell(value: .nan, status: .refused, shape: .unreadable)
}
