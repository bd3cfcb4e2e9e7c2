import Community
import Projects
import Charts
import Markup
import Statistics
import Templates
import Wording

/// One theme: its question, all wijken beside the city, how they changed, and its figures.
struct ThemePage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    let index: Int

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: theme.name,
            address: Addresses.theme(theme),
            section: .themes,
            crumbs: [Frame.Crumb(name: site.words[.menuThemes], address: Addresses.themes)],
            isFictitious: site.usesFictitious(site.dataset.indicators(of: index)),
            hasExampleScore: site.usesFictitious(
                site.dataset.indicators(of: index).filter(gemeente.wijken.counted.contains)
            ),
            kinds: measures.isEmpty ? [] : [.measures]
        )
        return frame.page(Contracts.thema) { [self] in record(frame) }
    }
}

extension ThemePage {
    private var theme: Theme { site.dataset.themes[index] }
    private var findings: LevelFindings { gemeente.wijken }
    private var isScored: Bool { findings.reported.isScored(theme: index) }

    private var measures: [Int] {
        let community = site.community(of: gemeente)
        return community.measures.filter { community.data.measures[$0].theme == index }
    }

    private func record(_ frame: Frame) -> Record {
        let rows = ThemeAreas(site: site, gemeente: gemeente, theme: index, home: frame.home)
        let figures = ThemeFigures(site: site, gemeente: gemeente, theme: index, home: frame.home)
        return Record(
            Contracts.themeFields,
            [
                "naam": .text(theme.name),
                "vraag": .text(theme.question),
                "omschrijving": .text(theme.explanation),
                "artikel": .markup(site.article("themas/\(theme.key)", on: frame)),
                "scoort": .flag(isScored),
                "uitleg_score": .text(site.scoreHelp),
                "samenvatting": .later { .text(isScored ? rows.summary : "") },
                "as": .later { .markup(isScored ? rows.axis : Fragment()) },
                "stad": .text(rows.city),
                "wijken": .later { .list(isScored ? rows.records : []) },
                "verloop": .later {
                    .markup(isScored ? ThemeCourse(rows).figure : Fragment())
                },
                "cijfertabel": .later { .markup(figures.table) },
                "cijfers": .later { .list(figures.records) },
                "heeft_maatregelen": .flag(!measures.isEmpty),
                "maatregelen": .later { [self] in
                    .list(measures.map(Together(frame, gemeente).measureRow))
                },
            ]
        )
    }
}
