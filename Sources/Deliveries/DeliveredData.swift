package import Diagnostics
package import Statistics
package import Tables

/// The figures of all deliveries of a project, read, brought together and put in its areas.
package struct DeliveredData: Sendable {
    package let observations: Observations
    /// Areas that became other ones, as the deliveries say; sorted.
    package let breaks: [Break]
    /// Where the cells came from, for checks on the whole.
    package let places: FigurePlaces

    package init(
        _ deliveries: [Delivery],
        areas: Areas,
        indicators: [Indicator],
        population: Int?,
        file: (String) -> InputFile?,
        report: inout Report
    ) {
        let slots = AreaSlots(areas)
        var raw = RawObservations(indicatorCount: indicators.count)
        var breaks: Set<Break> = []
        var texts = DeliveredTexts(deliveries)
        for delivery in deliveries {
            guard let text = texts.take(for: delivery, file: file, report: &report) else {
                continue
            }
            let harvest = texts.harvest(
                delivery,
                text: text,
                slots: slots,
                file: file,
                report: &report
            )
            guard let harvest else { continue }
            for change in harvest.changes {
                breaks.insert(Break(area: slots.area(of: change.slot), year: change.year))
            }
            raw.add(harvest, report: &report)
        }
        self.breaks = breaks.sorted()
        let combiner = Combiner(raw, slots: slots, indicators: indicators, population: population)
        observations = combiner.observations(report: &report)
        places = FigurePlaces(raw)
    }
}

/// The texts of the files, each decoded once and let go after its last use.
private struct DeliveredTexts {
    private var usesLeft: [String: Int]
    private var texts: [String: DelimitedText?] = [:]
    private var scanned: Set<String> = []

    init(_ deliveries: [Delivery]) {
        usesLeft = Dictionary(grouping: deliveries, by: \.path).mapValues(\.count)
    }

    mutating func take(
        for delivery: Delivery,
        file: (String) -> InputFile?,
        report: inout Report
    ) -> DelimitedText? {
        let path = delivery.path
        let text =
            texts[path] ?? file(path).flatMap { DelimitedText($0, into: &report) }
        let left = (usesLeft[path] ?? 1) - 1
        usesLeft[path] = left
        texts[path] = left > 0 ? .some(text) : nil
        return text
    }

    mutating func harvest(
        _ delivery: Delivery,
        text: DelimitedText,
        slots: AreaSlots,
        file: (String) -> InputFile?,
        report: inout Report
    ) -> Harvest? {
        var scan = scan(for: delivery)
        let folder = String(delivery.path.reversed().drop { $0 != "/" }.reversed())
        let harvest = DeliveryReader(slots).harvest(
            delivery,
            text: text,
            scan: &scan,
            sibling: { file(folder + $0) },
            report: &report
        )
        scan?.finish(report: &report)
        return harvest
    }

    /// Looks for personal data in a file the first time that it is read.
    private mutating func scan(for delivery: Delivery) -> PersonalDataScan? {
        scanned.insert(delivery.path).inserted ? PersonalDataScan(path: delivery.path) : nil
    }
}
