package import Tables

/// A cell of an open-data table, the same in every format.
package enum OpenCell: Sendable, Equatable {
    case empty
    case text(String)
    case whole(Int)
    case number(Double)
    case yesOrNo(Bool)

    /// An empty text is no text.
    package static func optional(_ text: String?) -> OpenCell {
        guard let text, !text.isEmpty else { return .empty }
        return .text(text)
    }

    package static func optional(_ number: Int?) -> OpenCell {
        number.map(OpenCell.whole) ?? .empty
    }

    /// NaN is no number.
    package static func optional(_ number: Double?) -> OpenCell {
        guard let number, number.isFinite else { return .empty }
        return .number(number)
    }

    /// In the shortest digits that give the same number when they are read.
    package var csv: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .whole(let number): "\(number)"
        case .number(let number): Self.shortest(number)
        case .yesOrNo(let isYes): isYes ? "ja" : "nee"
        }
    }

    package var json: JSONValue {
        switch self {
        case .empty: .null
        case .text(let text): .text(text)
        case .whole(let number): .whole(number)
        case .number(let number): .number(number)
        case .yesOrNo(let isYes): .yesOrNo(isYes)
        }
    }

    private static func shortest(_ number: Double) -> String {
        // Most figures are small whole numbers, or have few decimals.
        if let whole = Int(exactly: number), abs(whole) < 1_000_000_000 { return "\(whole)" }
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
