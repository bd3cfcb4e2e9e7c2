import Diagnostics
import Statistics

/// Whether the columns of one measurement agree with each other; said at the cell that is wrong.
struct FigureChecks {
    let raw: RawObservations
    let measurement: RawMeasurement
    let kind: Indicator.Kind

    func run(report: inout Report) {
        if let numerator = measurement.columns[.numerator],
            measurement.columns[.denominator] == nil,
            measurement.columns[.value] == nil, let origin = numerator.origins.first
        {
            let delivery = raw.harvests[origin.harvest].delivery
            report.add(.numeratorAlone, at: delivery.links[origin.link].location)
        }
        // Most measurements are one column of values, in which nothing can disagree.
        guard measurement.columns.roles.count > 1 else { return }
        for slot in 0..<slotCount { check(slot, report: &report) }
    }
}

extension FigureChecks {
    private var slotCount: Int {
        measurement.columns.roles.first.flatMap { measurement.columns[$0]?.values.count } ?? 0
    }

    private func check(_ slot: Int, report: inout Report) {
        let figures = CellFigures(measurement, slot: slot, kind: kind)
        if figures.respondents == 0, figures.status.hasValue {
            say(.nobodyAnswered, .respondents, slot, &report)
        }
        if kind.isShare, measurement.status(.value, slot) == .notDelivered,
            let part = measurement.value(.numerator, slot), part > figures.denominator
        {
            say(.partAboveWhole(part, figures.denominator), .numerator, slot, &report)
        }
        if figures.lower > figures.value { say(.lowerAboveValue, .lowerBound, slot, &report) }
        if figures.upper < figures.value { say(.upperBelowValue, .upperBound, slot, &report) }
    }

    private func say(
        _ message: Diagnostic.Message,
        _ role: Role,
        _ slot: Int,
        _ report: inout Report
    ) {
        guard let column = measurement.columns[role],
            let place = raw.location(column.origins, slot: slot)
        else { return }
        report.add(message, at: place)
    }
}

extension Diagnostic.Message {
    fileprivate static let numeratorAlone = error(
        "WM153",
        "deze teller heeft geen noemer; geef de indicator ook een kolom met rol 'noemer'"
    )

    fileprivate static let nobodyAnswered = error(
        "WM154",
        "hier staat n = 0 naast een waarde; zonder antwoorden is er geen cijfer"
    )

    fileprivate static func partAboveWhole(_ part: Double, _ whole: Double) -> Self {
        .error(
            "WM155",
            "de teller (\(DutchNumber.plain(part))) is groter dan de noemer (\(DutchNumber.plain(whole))); een deel is nooit meer dan het geheel"
        )
    }

    fileprivate static let lowerAboveValue = error(
        "WM156",
        "de ondergrens is hoger dan de waarde zelf; zijn de kolommen verwisseld?"
    )

    fileprivate static let upperBelowValue = error(
        "WM157",
        "de bovengrens is lager dan de waarde zelf; zijn de kolommen verwisseld?"
    )
}
