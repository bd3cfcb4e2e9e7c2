import Community
import Charts
import Markup
import Projects
import Statistics
import Templates
import Wording

/// The monitor of a gemeente: find your wijk, how all wijken stand, and what stands out in them.
struct HomePage {
    private let site: SiteAssembly
    private let gemeente: GemeenteFindings

    init(_ site: SiteAssembly, _ gemeente: GemeenteFindings) {
        self.site = site
        self.gemeente = gemeente
    }

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.isPerGemeente ? name : site.project.settings.title,
            address: Addresses.home,
            section: .areas,
            isFictitious: site.usesFictitious(gemeente.wijken.shown),
            hasExampleScore: site.usesFictitious(gemeente.wijken.counted),
            kinds: site.community(of: gemeente).hasAgenda ? [.measures] : [],
            alternates: EditionFeed.alternates(of: site)
        )
        return frame.page(Contracts.index) { [self] in record(frame) }
    }
}

extension HomePage {
    private var dataset: Dataset { site.dataset }
    private var name: String { dataset.areas[gemeente.scores.gemeente].name }

    private func record(_ frame: Frame) -> Record {
        let remarks = HomeRemarks(site, gemeente)
        let community = site.community(of: gemeente)
        return Record(
            Contracts.indexFields,
            [
                "inleiding": .markup(
                    site.isPerGemeente ? Fragment() : site.article("index", on: frame)
                ),
                "uitleg_score": .text(site.scoreHelp),
                "kaart": .markup(map),
                "wijken": .list(gemeente.scores.wijken.map(link)),
                "tabel": .later { [self] in .markup(ScoreTable(site, gemeente).table) },
                "opvallend_sterk": .list(remarks.strengths),
                "opvallend_zorg": .list(remarks.concerns),
                "opvallend_veranderd": .list(remarks.changes),
                "niets_opvallend": .text(
                    remarks.isEmpty ? site.words.nothingStandsOut(in: name) : ""
                ),
                "heeft_agenda": .flag(community.hasAgenda),
                "maatregelen": .text(site.words.measures(community.measures.count)),
                "standen": .list(AgendaProgress.heads(site.words)),
                "voortgang": .later { [self] in
                    .list(AgendaProgress(Together(frame, gemeente)).rows)
                },
                "veranderd": .flag(site.changes[gemeente.scores.gemeente] != nil),
                "nieuw": .later { [self] in .list(News(site, gemeente).records) },
            ]
        )
    }

    private func link(_ wijk: Int) -> Record {
        let area = dataset.areas[wijk]
        return Record(
            Contracts.link,
            [
                "naam": .text(area.name),
                "adres": .text(Addresses.area(area, in: dataset.areas)),
                "huidig": .flag(false),
            ]
        )
    }

    /// Only when every wijk has a place on it: a map with holes would hide a wijk.
    private var map: Fragment {
        let tiles = gemeente.scores.wijken.compactMap { wijk in
            dataset.areas[wijk].tile.map { tile(wijk, at: $0) }
        }
        guard !tiles.isEmpty, tiles.count == gemeente.scores.wijken.count else {
            return Fragment()
        }
        return TileMap(id: "kaart", caption: site.words[.mapCaption], tiles: tiles).figure
    }

    private func tile(_ wijk: Int, at place: Statistics.Tile) -> TileMap.Tile {
        let view = AreaView(site, gemeente, wijk)
        let levels = dataset.themes.indices.compactMap { view.score(ofTheme: $0)?.verdict.level }
        let better = levels.count { $0 > 0 }
        let worse = levels.count { $0 < 0 }
        return TileMap.Tile(
            name: view.area.name,
            link: view.address,
            row: place.row,
            column: place.column,
            value: nil,
            printed: levels.isEmpty ? site.words.tooLittle : "▲ \(better) ▼ \(worse)",
            tone: .missing,
            words: site.words.tile(better: better, worse: worse)
        )
    }
}
