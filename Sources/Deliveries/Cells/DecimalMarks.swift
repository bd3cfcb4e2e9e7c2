import Diagnostics

/// How the numbers of a file, or of one column, were written, and what that makes of a single mark.
struct DecimalMarks {
    /// By the raw value of the shape; inline, for every cell is counted.
    private var counts = InlineArray<7, Int>(repeating: 0)

    @inline(__always)
    mutating func add(_ shape: NumberShape) { counts[shape.rawValue] += 1 }

    mutating func add(_ other: DecimalMarks) {
        for index in counts.indices { counts[index] += other.counts[index] }
    }

    private func has(_ shape: NumberShape) -> Bool { counts[shape.rawValue] > 0 }

    /// Whether no number has a mark that tells what such a mark means.
    var isSilent: Bool { !has(.comma) && !has(.point) && !has(.grouped) }

    /// What is known of the numbers of a file before reading them.
    struct Habit {
        /// The form, or a comma as delimiter, makes a point the decimal mark.
        var pointIsUsual = false
        /// The KWB workbook has both marks, even within a column.
        var mayMix = false
        /// All numbers are small: a mark can only be a decimal mark.
        var hasNoThousands = false
    }

    /// The shapes that cannot stand in this file, with what to say of them.
    func refusedShapes(_ habit: Habit) -> [NumberShape: Refusal] {
        refusedShapes(pointIsUsual: habit.pointIsUsual).filter { shape, refusal in
            switch refusal {
            case .mixed: !habit.mayMix || shape == .grouped
            case .thousands: !habit.hasNoThousands
            }
        }
    }

    private func refusedShapes(pointIsUsual: Bool) -> [NumberShape: Refusal] {
        var refused: [NumberShape: Refusal] = [:]
        let commas = counts[NumberShape.comma.rawValue] + counts[NumberShape.grouped.rawValue]
        let points = counts[NumberShape.point.rawValue]
        if commas > 0, points > 0 {
            let rare: [NumberShape] = points <= commas ? [.point] : [.comma, .grouped]
            for shape in rare { refused[shape] = .mixed }
        }
        let pointIsDecimal = points > commas || (isSilent && pointIsUsual)
        if !pointIsDecimal { refused[.pointOrThousands] = .thousands }
        if points > commas || (pointIsUsual && commas == 0) {
            refused[.commaOrThousands] = .thousands
        }
        return refused.filter { has($0.key) }
    }

    enum Refusal {
        case mixed, thousands

        func message(_ cell: String, column: String) -> Diagnostic.Message {
            switch self {
            case .mixed: .mixedMarks(cell, column: column)
            case .thousands: .ambiguousThousands(cell, column: column)
            }
        }
    }
}

extension Diagnostic.Message {
    /// Quotes a cell only as far as that points at nobody.
    static func unreadableNumber(_ cell: String, column: String) -> Self {
        let cell = PersonalDataKind.masked(cell, column: column)
        return .error(
            "WM140",
            "'\(cell)' in '\(column)' is geen getal; schrijf een getal, of een teken voor 'ontbreekt' (\(MissingMark.listed))"
        )
    }

    fileprivate static func ambiguousThousands(_ cell: String, column: String) -> Self {
        let mark: Character = cell.contains(",") ? "," : "."
        let whole = String(cell.filter { $0 != mark })
        let other = String(cell.map { $0 == "." ? "," : $0 })
        return .error(
            "WM141",
            "'\(cell)' in '\(column)' kan \(whole) of \(other) zijn; schrijf getallen zonder teken voor duizendtallen"
        )
    }

    fileprivate static func mixedMarks(_ cell: String, column: String) -> Self {
        let usual = cell.contains(",") ? "een punt" : "een komma"
        return .error(
            "WM142",
            "'\(cell)' in '\(column)' heeft een ander decimaalteken dan de rest van het bestand (\(usual)); gebruik één teken"
        )
    }
}
