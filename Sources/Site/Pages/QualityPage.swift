import Statistics
import Templates
import Wording

/// What there is and what there is not: coverage, the age of the figures, and why figures are missing.
struct QualityPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.footQuality],
            address: Addresses.quality,
            section: .method,
            isFictitious: site.usesFictitious(site.dataset.indicators.indices)
        )
        return frame.page(Contracts.kwaliteit) { [self] in
            let coverage = Coverage(site, gemeente)
            return Record(
                Contracts.qualityFields,
                [
                    "wijken": .text(site.words.areas(gemeente.scores.wijken.count, .wijk)),
                    "jaren": .list(
                        coverage.years.map { Record(Contracts.year, ["jaar": .text("\($0)")]) }
                    ),
                    "dekking": .list(
                        site.dataset.indicators.indices.map { coverage.row($0, frame.home) }
                    ),
                    "redenen": .list(coverage.reasons),
                    "bronnen": .list(
                        site.dataset.sources.indices.map { SourceRow(site, $0).record }
                    ),
                    "grenzen": .list(boundaries),
                ]
            )
        }
    }

    private var boundaries: [Record] {
        let areas = site.dataset.areas
        return site.dataset.breaks
            .filter { areas.gemeente(of: $0.area) == gemeente.scores.gemeente }
            .map { boundary in
                Record(
                    Contracts.rule,
                    [
                        "naam": .text(areas[boundary.area].name),
                        "waarde": .text("\(boundary.year)"),
                        "uitleg": .text(site.words[.boundaryMeaning]),
                    ]
                )
            }
    }
}
