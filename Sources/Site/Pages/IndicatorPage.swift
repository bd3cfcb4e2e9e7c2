import Charts
import Community
import Markup
import Projects
import Statistics
import Templates
import Wording

/// One figure: what it says, where it comes from, and all areas beside the city.
struct IndicatorPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    let index: Int

    var page: SitePage {
        let theme = site.dataset.themes[indicator.theme]
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: indicator.name,
            address: Addresses.indicator(indicator),
            section: .themes,
            crumbs: [
                Frame.Crumb(name: site.words[.menuThemes], address: Addresses.themes),
                Frame.Crumb(name: theme.name, address: Addresses.theme(theme)),
            ],
            isFictitious: site.usesFictitious([index]),
            kinds: aiming.isEmpty ? [] : [.measures]
        )
        return frame.page(Contracts.indicator) { [self] in record(frame) }
    }
}

extension IndicatorPage {
    private var indicator: Indicator { site.dataset.indicators[index] }
    private var words: Words { site.words }

    private func record(_ frame: Frame) -> Record {
        let theme = site.dataset.themes[indicator.theme]
        let wijken = IndicatorAreas(
            site: site,
            gemeente: gemeente,
            indicator: index,
            areas: gemeente.scores.wijken,
            home: frame.home
        )
        return Record(
            Contracts.indicatorFields,
            [
                "naam": .text(indicator.name),
                "definitie": .text(indicator.definition),
                "eenheid": .text(indicator.unit),
                "thema": .text(theme.name),
                "themaadres": .text(frame.home + Addresses.theme(theme)),
                "richting": .text(words[direction]),
                "zekerheid": .text(words[certainty]),
                "norm": .text(norm),
                "jaar": .text(wijken.year.map { "\($0)" } ?? ""),
                "artikel": .later { [self] in
                    .markup(site.article("indicatoren/\(indicator.key)", on: frame))
                },
                "samenvatting": .later { .text(wijken.summary) },
                "as": .later { .markup(wijken.axis) },
                "stad": .text(wijken.cityText),
                "wijken": .later { .list(wijken.records) },
                "heeft_buurten": .flag(!gemeente.buurten.recent[index].isEmpty),
                "buurten": .later { .list(buurten(home: frame.home)) },
                "verloop": .later { .markup(IndicatorCourse(wijken).figure) },
                "heeft_maatregelen": .flag(!aiming.isEmpty),
                "maatregelen": .later { [self] in .list(aims(Together(frame, gemeente))) },
                "bron": .group(SourceRow(site, indicator.source).record),
                "fictief": .flag(site.dataset.sources[indicator.source].isFictitious),
            ]
        )
    }

    private var aiming: [Int] { site.community(of: gemeente).measures(aimingAt: index) }

    /// The measures that hope to change this figure, each with its goal.
    private func aims(_ together: Together) -> [Record] {
        aiming.flatMap { measure in
            together.data.measures[measure].targets.filter { $0.indicator == index }.map { target in
                Record(
                    Contracts.aim,
                    [
                        "maatregel": .group(together.measureRow(measure)),
                        "streven": .group(TargetRow(together, target).record),
                    ]
                )
            }
        }
    }

    private func buurten(home: String) -> [Record] {
        IndicatorAreas(
            site: site,
            gemeente: gemeente,
            indicator: index,
            areas: gemeente.scores.wijken.flatMap { site.dataset.areas.children(of: $0) },
            home: home
        ).records
    }

    private var direction: PageWord {
        if indicator.isPersonal { return .personalSentence }
        guard indicator.isScored else { return .noJudgementSentence }
        return indicator.direction == .lowerIsBetter ? .lowerSentence : .higherSentence
    }

    /// How certain a figure of this kind is, and why.
    private var certainty: PageWord {
        if indicator.scoring.margin != nil { return .certaintyGivenMargin }
        switch indicator.kind {
        case .mark, .surveyShare: return .certaintySurvey
        case .share, .rate: return .certaintyCount
        case .number: return .certaintyExact
        }
    }

    private var norm: String {
        guard let norm = indicator.scoring.norm else { return "" }
        let text = Printing(indicator).text(norm)
        let source = indicator.scoring.normSource
        return source.isEmpty ? text : "\(text) (\(source))"
    }
}
