/// What a sentence is about.
package enum Subject: Sendable, Equatable {
    case score
    /// A neutral figure is higher or lower, never good or bad.
    case figure(isNeutral: Bool)

    var isNeutral: Bool { self == .figure(isNeutral: true) }
}

/// A figure with the text that stands for it on the whole page.
package struct PrintedFigure: Sendable, Equatable {
    package let year: Int
    package let value: Double
    package let text: String

    package init(year: Int, value: Double, text: String) {
        self.year = year
        self.value = value
        self.text = text
    }
}

extension Words {
    func name(of subject: Subject) -> String {
        subject == .score ? names.theScore() : names.thisFigure()
    }

    /// `score`, or the word that says that there are invented figures in it.
    package func scoreWord(isExample: Bool) -> String {
        isExample ? names.exampleScore() : names.score()
    }

    /// `cijfer`, or the word that says that it is invented.
    package func figureWord(isExample: Bool) -> String {
        isExample ? names.exampleFigure() : names.figure()
    }

    /// What the city is called where its name is not: `de stad`.
    package var city: String { names.city() }
}
