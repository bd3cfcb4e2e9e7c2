import Statistics
import Wording

/// What a reader has to know of a figure that is there.
struct FigureNotes {
    private let figure: AreaFigure
    private let expected: Int?

    /// - Parameter year: the year that the page speaks of; a figure of another year says its own.
    init(_ figure: AreaFigure, year: Int? = nil) {
        self.figure = figure
        expected = year
    }

    func text(_ words: Words) -> String {
        var notes: [String] = []
        if let expected, figure.year != expected { notes.append(words.older(figure.year)) }
        if figure.isIndicative { notes.append(words.indicative) }
        if figure.isProvisional { notes.append(words.provisional) }
        if figure.status == .valueWithoutPart { notes.append(words.withoutPart) }
        return notes.joined(separator: ", ")
    }
}
