import Projects
import Statistics
import Templates
import Wording
import YAML

/// How a score comes about, from the parameters that were really used.
struct MethodPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.methodTitle],
            address: Addresses.method,
            section: .method,
            isFictitious: site.usesFictitious(gemeente.wijken.counted),
            hasExampleScore: site.usesFictitious(gemeente.wijken.counted)
        )
        return frame.page(Contracts.methode) { [self] in record(home: frame.home) }
    }
}

extension MethodPage {
    private var method: Method { gemeente.wijken.reported.level.scores.input.method }

    private func record(home: String) -> Record {
        Record(
            Contracts.methodFields,
            [
                "midden": .text(number(method.center)),
                "punten": .text(number(method.pointsPerSpread)),
                "basisjaar": .text(
                    method.basePeriod.map { "\($0)" } ?? site.words[.firstYearWithFigures]
                ),
                "verslagjaar": .text("\(gemeente.reportYear)"),
                "zekerheid": .text(DutchFormat.percentage(method.confidence)),
                "drempel": .text(number(method.differenceThreshold)),
                "drempel_duidelijk": .text(number(method.clearThreshold)),
                "drempel_verandering": .text(number(method.changeThreshold)),
                "leeftijd": .text("\(method.maximumAge)"),
                "regels": .list(rules),
                "themas": .later { [self] in .list(themes(home)) },
                "voorbeeld": .later { [self] in .list(example) },
            ]
        )
    }

    private func number(_ value: Double) -> String { DutchFormat.shortest(value) }

    /// Every parameter as the settings name it, with how it stands.
    private var rules: [Record] {
        SettingsKeys.method.map { key in
            Record(
                Contracts.rule,
                [
                    "naam": .text(key.name),
                    "waarde": .text(
                        MethodValues(method).text(of: key.name) ?? site.words[.firstYearWithFigures]
                    ),
                    "uitleg": .text(key.help),
                ]
            )
        }
    }

    private func themes(_ home: String) -> [Record] {
        site.dataset.themes.indices
            .filter { gemeente.wijken.reported.isScored(theme: $0) }
            .map { index in
                let theme = site.dataset.themes[index]
                return Record(
                    Contracts.weighedTheme,
                    [
                        "naam": .text(theme.name),
                        "verdeling": .text(
                            site.words.division(
                                measured: number(theme.objectiveWeight),
                                perceived: number(theme.perceivedWeight)
                            )
                        ),
                        "cijfers": .list(
                            ThemeFigures(
                                site: site,
                                gemeente: gemeente,
                                theme: index,
                                home: home
                            ).records
                        ),
                    ]
                )
            }
    }

    /// The first wijk with a score on the first theme that has one.
    private var example: [Record] {
        for theme in site.dataset.themes.indices {
            for wijk in gemeente.scores.wijken {
                let view = AreaView(site, gemeente, wijk)
                guard view.score(ofTheme: theme) != nil, let sum = ThemeSum(view, theme) else {
                    continue
                }
                return [
                    Record(
                        Contracts.workedExample,
                        [
                            "gebied": .text(view.area.name),
                            "thema": .text(site.dataset.themes[theme].name),
                            "som": .list([sum.record]),
                        ]
                    )
                ]
            }
        }
        return []
    }
}
