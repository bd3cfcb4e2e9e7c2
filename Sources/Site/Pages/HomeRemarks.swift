import Statistics
import Templates

/// What stands out among all wijken: at most three of each kind, and no wijk or figure twice in one list.
struct HomeRemarks {
    private struct Remark {
        let wijk: Int
        let item: Highlights.Item
    }

    let strengths: [Record]
    let concerns: [Record]
    let changes: [Record]

    init(_ site: SiteAssembly, _ gemeente: GemeenteFindings) {
        let views = gemeente.scores.wijken.map { AreaView(site, gemeente, $0) }
        let found = views.map { $0.findings.highlights(of: $0.index) }
        func records(_ items: (Highlights) -> [Highlights.Item]) -> [Record] {
            let all = found.enumerated().flatMap { wijk, highlights in
                (highlights.map(items) ?? []).map { Remark(wijk: wijk, item: $0) }
            }
            return Self.chosen(all).compactMap {
                HighlightRows.record($0.item, views[$0.wijk], views[$0.wijk].address)
            }
        }
        strengths = records(\.strengths)
        concerns = records(\.concerns)
        changes = records(\.changes)
    }

    var isEmpty: Bool { strengths.isEmpty && concerns.isEmpty && changes.isEmpty }

    /// The largest first; what is equally large in the order of the wijken.
    private static func chosen(_ remarks: [Remark]) -> [Remark] {
        let sorted = remarks.enumerated().sorted { left, right in
            let sizes = (abs(left.element.item.effect), abs(right.element.item.effect))
            return sizes.0 == sizes.1 ? left.offset < right.offset : sizes.0 > sizes.1
        }
        var chosen: [Remark] = []
        for (_, remark) in sorted where chosen.count < Highlights.limit {
            let isNew = !chosen.contains {
                $0.wijk == remark.wijk || $0.item.indicator == remark.item.indicator
            }
            if isNew { chosen.append(remark) }
        }
        return chosen
    }
}
