import Charts
import Markup
import Statistics
import Templates
import Wording

/// A theme in the profile of an area: its score, its sentences, its figures and the sum behind it.
final class ThemeRow: Sendable {
    private let view: AreaView
    private let index: Int
    private let score: ThemeScore.Published?
    private let isScored: Bool
    private let signals: [Record]

    init(_ view: AreaView, _ theme: Int, signals: [Record] = []) {
        self.signals = signals
        self.view = view
        index = theme
        score = view.score(ofTheme: theme)
        isScored = view.reported.isScored(theme: theme)
    }

    static func anchor(_ theme: Theme) -> String { "thema-\(theme.key)" }

    var record: Record {
        Record(
            Contracts.areaTheme,
            [
                "anker": .text(Self.anchor(theme)),
                "naam": .text(theme.name),
                "adres": .text(view.home + Addresses.theme(theme)),
                "scoort": .flag(isScored),
                "voorbeeldscore": .flag(view.hasExampleScore(onTheme: index)),
                "afwezig": .text(absent.isEmpty ? "" : words.absent(level: view.area.level)),
                "afwezige_cijfers": .later { [self] in .list(absentLinks) },
                "zin": .later { [self] in .text(sentence) },
                "ontwikkeling": .later { [self] in .text(developmentSentence) },
                "score": .text(score.map { Printing.score($0.score) } ?? words.tooLittle),
                "scorestad": .text(score.map { Printing.score($0.city) } ?? DutchFormat.nothing),
                "strook": .later { [self] in .markup(strip) },
                "oordeel": .text(score.map { words.verdict($0.verdict) } ?? ""),
                "oordeel_kort": .text(score.map { words.brief($0.verdict) } ?? ""),
                "klasse": .text((score.map { Tone($0.verdict) } ?? .missing).rawValue),
                "marge": .later { [self] in .text(margin) },
                "verandering": .later { [self] in .text(view.change(onTheme: index)) },
                "signalen": .list(signals),
                "heeft_cijfers": .flag(!present.isEmpty),
                "cijfers": .later { [self] in .list(figures) },
                "waarom": .later { [self] in .list(explanation) },
            ]
        )
    }
}

extension ThemeRow {
    private var words: Words { view.site.words }
    private var theme: Theme { view.dataset.themes[index] }

    private var development: Development? {
        view.findings.development(ofTheme: index, for: view.index)
    }

    private var margin: String {
        guard let score else { return "" }
        guard let margin = score.margin(z: view.z) else { return DutchFormat.nothing }
        return DutchFormat.range(Printing.score(margin.lower), Printing.score(margin.upper))
    }

    /// All themes on one scale: the points of a score mean the same everywhere.
    private var strip: Fragment {
        guard let score else { return Fragment() }
        return Strip(
            area: score.score,
            interval: score.margin(z: view.z).map { $0.lower...$0.upper },
            city: score.city,
            others: view.reported.scores(ofTheme: index, besides: view.index),
            tone: Tone(score.verdict),
            range: view.findings.themeRange
        ).glyph
    }

    private var sentence: String {
        guard isScored, let found = view.reported.score(ofTheme: index, for: view.index) else {
            return ""
        }
        guard let score else {
            return words.noScore(theme.name, found, method: view.dataset.method) ?? ""
        }
        let sentence = words.theme(
            theme.name,
            score: Printing.score(score.score),
            verdict: score.verdict,
            city: view.city.name,
            isExample: view.hasExampleScore(onTheme: index)
        )
        let drivers = drivers
        let reason =
            drivers.count == 1 ? words.singleFigure(drivers[0].name) : words.drivers(drivers)
        return [sentence, reason].compactMap(\.self).joined(separator: " ")
    }

    private var developmentSentence: String {
        guard isScored, score != nil, let development else { return "" }
        let first = development.points.first.map(Printing.score)
        let last = development.points.last.map(Printing.score)
        let change = words.change(
            development.change,
            of: .score,
            in: view.area.name,
            from: first,
            to: last
        )
        // Otherwise a reader would look in vain for the last score of the sentence.
        let printed = score.map { Printing.score($0.score) }
        let isOther = development.points.count > 1 && last?.text != printed
        return isOther ? "\(change) \(words[.sameFigures])" : change
    }

    /// The figures with their part of the difference as it is printed below.
    private var drivers: [Driver] {
        guard let sum = ThemeSum(view, index) else { return [] }
        return sum.parts.map { Driver(name: $0.indicator.name, contribution: $0.tenths) }
    }

    private var present: [Int] {
        view.dataset.indicators(of: index).filter { !view.findings.recent[$0].isEmpty }
    }

    private var figures: [Record] {
        present.compactMap { indicator in
            view.figure(indicator).map { FigureRow(view, $0).record }
        }
    }

    /// What exists for other levels, such as an answer that is not asked per buurt.
    private var absent: [Indicator] {
        view.dataset.indicators(of: index)
            .filter { view.findings.recent[$0].isEmpty }
            .map { view.dataset.indicators[$0] }
    }

    private var absentLinks: [Record] {
        absent.map { indicator in
            Record(
                Contracts.link,
                [
                    "naam": .text(indicator.name),
                    "adres": .text(view.home + Addresses.indicator(indicator)),
                    "huidig": .flag(false),
                ]
            )
        }
    }

    private var explanation: [Record] {
        guard score != nil, let sum = ThemeSum(view, index) else { return [] }
        return [sum.record]
    }
}
