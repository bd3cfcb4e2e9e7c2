import Diagnostics
import Statistics

/// Everything that was delivered, brought together by indicator and period; a cell has one source.
struct RawObservations: Sendable {
    private(set) var series: [[Period: RawMeasurement]]
    private(set) var harvests: [Harvest] = []

    init(indicatorCount: Int) {
        series = Array(repeating: [:], count: indicatorCount)
    }

    /// Moves the cells of a harvest over, page by page, so that they are never held twice.
    mutating func add(_ harvest: consuming Harvest, report: inout Report) {
        var harvest = harvest
        harvests.append(harvest)
        let index = harvests.count - 1
        harvests[index].dropCells()
        for page in harvest.pages.indices {
            let cells = harvest.takePage(page)
            for link in harvest.delivery.links.indices {
                let origin = RawMeasurement.Origin(harvest: index, page: page, link: link)
                add(
                    Self.column(of: link, in: cells, origin),
                    cells,
                    link: link,
                    report: &report
                )
            }
        }
    }

    func location(_ origins: [RawMeasurement.Origin], slot: Int) -> Location? {
        for origin in origins {
            let harvest = harvests[origin.harvest]
            if let place = harvest.location(of: origin.link, slot: slot, page: origin.page) {
                return place
            }
        }
        return nil
    }
}

extension RawObservations {
    private static func column(
        of link: Int,
        in page: Harvest.Page,
        _ origin: RawMeasurement.Origin
    ) -> RawMeasurement.Column {
        RawMeasurement.Column(
            values: page.column(of: link, in: page.values),
            statuses: page.column(of: link, in: page.statuses),
            origins: [origin]
        )
    }

    private mutating func add(
        _ column: RawMeasurement.Column,
        _ page: Harvest.Page,
        link: Int,
        report: inout Report
    ) {
        guard column.statuses.contains(where: { $0.isDelivered }),
            let origin = column.origins.first
        else { return }
        let delivery = harvests[origin.harvest].delivery
        let role = delivery.links[link].role
        let indicator = delivery.links[link].indicator
        var raw =
            series[indicator].removeValue(forKey: page.period)
            ?? RawMeasurement(period: page.period, isProvisional: false)
        if page.isProvisional { raw.isProvisional = true }
        if let known = raw.columns[role] {
            raw.columns[role] = nil
            raw.columns[role] = merged(known, column, period: page.period, report: &report)
        } else {
            raw.columns[role] = column
        }
        series[indicator][page.period] = raw
    }

    /// Two deliveries may each give a part of the areas; the same cell twice is an error.
    private func merged(
        _ known: RawMeasurement.Column,
        _ new: RawMeasurement.Column,
        period: Period,
        report: inout Report
    ) -> RawMeasurement.Column {
        var merged = known
        for slot in new.statuses.indices where new.statuses[slot] != .notDelivered {
            guard known.statuses[slot] != .notDelivered else {
                merged.values[slot] = new.values[slot]
                merged.statuses[slot] = new.statuses[slot]
                continue
            }
            guard let first = location(known.origins, slot: slot),
                let second = location(new.origins, slot: slot)
            else { continue }
            report.add(
                .twoSources(period: period),
                at: second,
                notes: [.init("hier staat het eerste cijfer", at: first)]
            )
        }
        merged.origins += new.origins
        return merged
    }
}

extension CellStatus {
    fileprivate var isDelivered: Bool {
        if case .notDelivered = self { false } else { true }
    }
}

extension Diagnostic.Message {
    fileprivate static func twoSources(period: Period) -> Self {
        .error(
            "WM163",
            "dit gebied heeft voor deze indicator over \(period) al een cijfer uit een andere levering; houd één koppeling over"
        )
    }
}
