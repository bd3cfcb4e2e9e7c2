import Statistics
import Templates
import Wording

/// All themes with their figures.
struct ThemesPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.menuThemes],
            address: Addresses.themes,
            section: .themes
        )
        return frame.page(Contracts.themas) { [self] in
            Record(
                Contracts.themesFields,
                [
                    "themas": .later {
                        .list(site.dataset.themes.indices.map { entry($0, frame.home) })
                    }
                ]
            )
        }
    }

    private func entry(_ index: Int, _ home: String) -> Record {
        let theme = site.dataset.themes[index]
        return Record(
            Contracts.themeEntry,
            [
                "naam": .text(theme.name),
                "adres": .text(home + Addresses.theme(theme)),
                "vraag": .text(theme.question),
                "scoort": .flag(gemeente.wijken.reported.isScored(theme: index)),
                "cijfers": .list(
                    site.dataset.indicators(of: index).map { indicator in
                        let indicator = site.dataset.indicators[indicator]
                        return Record(
                            Contracts.link,
                            [
                                "naam": .text(indicator.name),
                                "adres": .text(home + Addresses.indicator(indicator)),
                                "huidig": .flag(false),
                            ]
                        )
                    }
                ),
            ]
        )
    }
}
