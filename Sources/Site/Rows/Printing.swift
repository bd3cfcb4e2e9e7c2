import Statistics
import Wording

/// How the figures of one indicator are printed, everywhere alike.
struct Printing {
    private let decimals: Int
    private let unit: String
    /// The name, with the unit when that is too long to stand beside each number.
    let name: String

    init(_ indicator: Indicator) {
        decimals = indicator.decimals
        // That a mark is a mark shows in the number itself.
        unit = indicator.kind == .mark ? "" : indicator.unit
        name = DutchFormat.name(indicator.name, unit: unit)
    }

    func text(_ value: Double) -> String {
        DutchFormat.number(value, decimals: decimals, unit: unit)
    }

    /// Without the unit, where the next number has it.
    func bare(_ value: Double) -> String { DutchFormat.number(value, decimals: decimals) }

    func figure(_ point: FigureSeries.Point) -> PrintedFigure? {
        point.value.map { PrintedFigure(year: point.year, value: $0, text: text($0)) }
    }

    func figure(_ value: Double, in year: Int) -> PrintedFigure {
        PrintedFigure(year: year, value: value, text: text(value))
    }

    func range(_ interval: Interval) -> String {
        DutchFormat.range(bare(interval.lower), text(interval.upper))
    }

    /// For scripts and machines: a point, no groups and no unit.
    func raw(_ value: Double) -> String { RawNumber.text(value, decimals: decimals) }

    /// A score of a theme: whole points on every page but where the sum is shown.
    static func score(_ score: Double) -> String { DutchFormat.number(score, decimals: 0) }

    /// A score to sort by, which orders no more than what is printed: what prints alike keeps its order.
    static func rawScore(_ score: Double) -> String { RawNumber.text(score, decimals: 0) }

    static func score(_ point: TrendPoint) -> PrintedFigure {
        PrintedFigure(year: Int(point.year), value: point.score, text: score(point.score))
    }

    static func tenths(_ number: Double) -> String { DutchFormat.number(number, decimals: 1) }
}

/// Numbers as a script reads them.
enum RawNumber {
    static func text(_ value: Double, decimals: Int) -> String {
        let printed = DutchFormat.number(value, decimals: decimals)
        return String(
            printed.compactMap { character -> Character? in
                switch character {
                case ".": nil
                case ",": "."
                case "−": "-"
                default: character
                }
            }
        )
    }
}
