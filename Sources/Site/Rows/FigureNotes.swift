import Statistics
import Wording

/// What a reader has to know of a figure that is there.
struct FigureNotes {
    private let figure: AreaFigure
    private let expected: Int?

    /// A figure of another year than the page speaks of says its own.
    init(_ figure: AreaFigure, year: Int? = nil) {
        self.figure = figure
        expected = year
    }

    func text(_ words: Words) -> String {
        var remarks: [Remark] = []
        if let expected, figure.year != expected { remarks.append(.older(year: figure.year)) }
        if figure.isIndicative { remarks.append(.indicative) }
        if figure.isProvisional { remarks.append(.provisional) }
        if figure.status == .valueWithoutPart { remarks.append(.withoutPart) }
        return words.brief(remarks)
    }
}
