import Charts
import Markup
import Projects
import Statistics
import Templates
import Wording

/// The profile of a wijk or a buurt: what it is, what stands out, and every figure beside the city's.
struct AreaPage {
    private let view: AreaView

    init(_ view: AreaView) {
        self.view = view
    }

    var page: SitePage {
        let frame = Frame(
            site: view.site,
            gemeente: view.gemeente,
            title: view.area.name,
            within: parent?.area.name,
            address: view.address,
            section: .areas,
            crumbs: parent.map { [Frame.Crumb(name: $0.area.name, address: $0.address)] } ?? [],
            isFictitious: view.site.usesFictitious(view.findings.shown),
            hasExampleScore: view.dataset.themes.indices.contains {
                view.hasExampleScore(onTheme: $0)
            },
            kinds: AreaTogether.kinds(
                of: view.index,
                view.site.community(of: view.gemeente),
                view.dataset.areas
            )
        )
        return frame.page(isBuurt ? Contracts.buurt : Contracts.wijk) { [self] in record(frame) }
    }
}

extension AreaPage {
    private var words: Words { view.site.words }
    private var isBuurt: Bool { view.area.level == .buurt }

    /// The wijk that a buurt is a part of.
    private var parent: AreaView? {
        guard isBuurt, let parent = view.area.parent else { return nil }
        return AreaView(view.site, view.gemeente, parent)
    }

    private func record(_ frame: Frame) -> Record {
        let together = AreaTogether(Together(frame, view.gemeente), of: view.index)
        let themes = view.dataset.themes.indices.map {
            ThemeRow(view, $0, signals: together.signals(onTheme: $0))
        }
        let scored = view.dataset.themes.indices.filter { view.reported.isScored(theme: $0) }
        return Record(
            Contracts.areaFields,
            [
                "naam": .text(view.area.name),
                "soortnaam": .text(words[isBuurt ? .buurtHead : .areaHead]),
                "anderen": .text(words.others(view.area.level)),
                "ouder": .text(parent?.area.name ?? ""),
                "ouderadres": .text(parent.map { view.home + $0.address } ?? ""),
                "inleiding": .text(words.introduction(of: view.area.name, in: view.city.name)),
                "uitleg_score": .text(view.site.scoreHelp),
                "kerncijfers": .later { [self] in .list(KeyFigures(view).records) },
                "verhaal": .later { [self] in
                    .markup(view.site.article("wijken/\(view.area.key)", on: frame))
                },
                "sterk": .later { [self] in .list(HighlightRows(view).strengths) },
                "zorg": .later { [self] in .list(HighlightRows(view).concerns) },
                "veranderd": .later { [self] in .list(HighlightRows(view).changes) },
                "niets_opvallend": .later { [self] in .text(nothingStandsOut) },
                "samenvatting": .later { [self] in .text(summary(scored)) },
                "sleutel": .later { [self] in .markup(key) },
                "themas": .later { .list(themes.map(\.record)) },
                "scorethemas": .later { .list(scored.map { themes[$0].record }) },
                "samen": .group(together.record),
                "buurten": .later { [self] in
                    .markup(isBuurt ? Fragment() : ScoreTable(buurtenOf: view).table)
                },
                "vergelijkadres": .text(compareAddress),
                "pakketadres": .text(bundleAddress),
                "gegevens": .group(DatasetRecord(frame, view.gemeente, area: view.index).record),
                "vast_adres": .text(frame.root + PermanentLinks.area(view.area)),
                "naburen": .later { [self] in .list(neighbours) },
            ]
        )
    }

    private var nothingStandsOut: String {
        HighlightRows(view).isEmpty
            ? words.nothingStandsOut(in: view.area.name, city: view.city.name) : ""
    }

    /// The message of the overview: on how many themes the area differs for certain.
    private func summary(_ themes: [Int]) -> String {
        words.themesCaption(
            area: view.area.name,
            city: view.city.name,
            themes.map { view.score(ofTheme: $0)?.verdict }
        )
    }

    private var key: Fragment {
        ChartKey([
            (.tone(.same), view.area.name),
            (.city, view.city.name),
            (hasMany ? .spread : .others, words.others(view.area.level)),
            (.interval, words[.keyInterval]),
        ]).list
    }

    /// More others than a strip shows one by one.
    private var hasMany: Bool { view.reported.level.areas.count - 1 > Strip.mostDots }

    private var buurten: [Int] { isBuurt ? [] : view.dataset.areas.children(of: view.index) }

    private var compareAddress: String {
        buurten.count < 2 ? "" : view.home + Addresses.compare(buurtenOf: view.area)
    }

    private var bundleAddress: String {
        isBuurt || !view.site.project.hasBundles
            ? "" : view.home + Addresses.bundle(of: view.area)
    }

    /// The areas that a reader may want to see next: the wijken of the gemeente, or the buurten of the wijk.
    private var neighbours: [Record] {
        let areas = view.dataset.areas
        let all =
            isBuurt ? areas.children(of: view.area.parent ?? 0) : view.gemeente.scores.wijken
        return all.map { index in
            Record(
                Contracts.link,
                [
                    "naam": .text(areas[index].name),
                    "adres": .text(
                        Addresses.way(
                            from: view.address,
                            to: Addresses.area(areas[index], in: areas)
                        )
                    ),
                    "huidig": .flag(index == view.index),
                ]
            )
        }
    }
}
