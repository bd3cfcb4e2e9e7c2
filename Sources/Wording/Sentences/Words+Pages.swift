package import Statistics

extension Words {
    /// A text in which nothing is filled in.
    package subscript(word: PageWord) -> String { pages[word] }

    package func introduction(of area: String, in city: String) -> String {
        sentences.introduction([.area: area, .city: city])
    }

    /// What stands before the figures that no area of a level has.
    package func absent(level: AreaLevel) -> String { sentences.absent([.name: level.rawValue]) }

    /// How a score is read.
    package func scoreHelp(center: String, threshold: String) -> String {
        sentences.scoreHelp([.score: center, .needed: threshold, .city: names.city()])
    }

    package func edition(of date: String) -> String { sentences.edition([.value: date]) }

    /// The source of a figure, with its date when that is known.
    package func source(_ name: String, published date: String) -> String {
        date.isEmpty
            ? sentences.source([.name: name])
            : sentences.publishedSource([.name: name, .value: date])
    }

    package func compareBuurten(of wijk: String) -> String {
        sentences.compareBuurten([.area: wijk])
    }

    /// On how many themes a wijk is better, and on how many worse.
    package func tile(better: Int, worse: Int) -> String {
        sentences.tile([.first: themes(better), .last: themes(worse)])
    }

    package func respondents(_ count: String) -> String { sentences.respondents([.count: count]) }

    package func division(measured: String, perceived: String) -> String {
        sentences.division([.first: measured, .last: perceived])
    }

    /// Some names, and how many are left out.
    package func andMore(_ names: String, _ count: Int) -> String {
        sentences.andMore([.names: names, .count: "\(count)"])
    }

    package func linesCaption(of indicator: String) -> String {
        sentences.lines([.indicator: indicator])
    }

    /// A score of one figure says no more than that figure.
    package func singleFigure(_ name: String) -> String { sentences.single([.indicator: name]) }

    /// The name of a figure that is invented, where there is no room for a mark.
    package func example(_ name: String) -> String { sentences.example([.name: name]) }
}
