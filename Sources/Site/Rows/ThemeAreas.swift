import Charts
import Markup
import Statistics
import Templates
import Wording

/// All wijken of a gemeente on one theme.
final class ThemeAreas: Sendable {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    let theme: Int
    let views: [AreaView]
    private let home: String
    private let scores: [ThemeScore.Published?]
    private let cityScore: Double?
    /// The standard errors that a margin is wide.
    private let z: Double
    /// One scale for all, margins included.
    private let range: ClosedRange<Double>?

    init(site: SiteAssembly, gemeente: GemeenteFindings, theme: Int, home: String) {
        let views = gemeente.scores.wijken.map { AreaView(site, gemeente, $0) }
        self.site = site
        self.gemeente = gemeente
        self.theme = theme
        self.home = home
        self.views = views
        let reported = gemeente.wijken.reported
        let scores = views.map { $0.score(ofTheme: theme) }
        self.scores = scores
        cityScore = reported.cityScore(ofTheme: theme)?.published?.score
        z = reported.level.scores.z
        range = Self.range(scores, z: z, cityScore)
    }

    var name: String { site.dataset.themes[theme].name }
    var cityName: String { site.dataset.areas[gemeente.scores.gemeente].name }

    /// The score of the city itself.
    var city: String { cityScore.map(Printing.score) ?? DutchFormat.nothing }

    var summary: String {
        site.words.areasCaption(.score, level: .wijk, city: cityName, scores.map { $0?.verdict })
    }

    var axis: Fragment {
        guard let cityScore, let range else { return Fragment() }
        return LollipopAxis(city: cityScore, printed: city, range: range).glyph
    }

    var records: [Record] { zip(views, scores).map(record) }

    func development(of view: AreaView) -> Development? {
        view.findings.development(ofTheme: theme, for: view.index)
    }
}

extension ThemeAreas {
    private var words: Words { site.words }

    private static func range(
        _ scores: [ThemeScore.Published?],
        z: Double,
        _ city: Double?
    ) -> ClosedRange<Double>? {
        let ends = scores.compactMap(\.self).flatMap { score in
            [score.score] + (score.margin(z: z).map { [$0.lower, $0.upper] } ?? [])
        }
        let all = ends + [city].compactMap(\.self)
        guard let lowest = all.min(), let highest = all.max() else { return nil }
        return lowest...highest
    }

    private func record(_ view: AreaView, _ score: ThemeScore.Published?) -> Record {
        let tone = score.map { Tone($0.verdict) } ?? .missing
        let interval = score.flatMap { $0.margin(z: z) }
        return Record(
            Contracts.areaRow,
            [
                "naam": .text(view.area.name),
                "adres": .text(home + view.address),
                "waarde": .text(score.map { Printing.score($0.score) } ?? words.tooLittle),
                "ruw": .text(score.map { Printing.rawScore($0.score) } ?? ""),
                "bij": .text(""),
                "strook": .later { [self] in .markup(lollipop(score, interval, tone)) },
                "marge": .text(
                    interval.map {
                        DutchFormat.range(Printing.score($0.lower), Printing.score($0.upper))
                    } ?? DutchFormat.nothing
                ),
                "oordeel": .text(score.map { words.verdict($0.verdict) } ?? ""),
                "klasse": .text(tone.rawValue),
                "plaats": .text(
                    view.findings.rank(onTheme: theme, of: view.index)
                        .flatMap(words.briefPlace) ?? ""
                ),
                "verandering": .later { [self] in .text(view.change(onTheme: theme)) },
            ]
        )
    }

    private func lollipop(
        _ score: ThemeScore.Published?,
        _ interval: Interval?,
        _ tone: Tone
    ) -> Fragment {
        guard let score, let cityScore, let range else { return Fragment() }
        return Lollipop(
            value: score.score,
            interval: interval.map { $0.lower...$0.upper },
            city: cityScore,
            tone: tone,
            range: range
        ).glyph
    }
}
