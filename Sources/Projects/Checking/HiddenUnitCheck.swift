import Diagnostics
import Statistics

/// A count whose unit does not say so, such as 'cliënten': it would be protected as a mean, so hardly at all.
enum HiddenUnitCheck {
    static func check(_ dataset: Dataset, declared: [Location], report: inout Report) {
        for (index, indicator) in dataset.indicators.enumerated() {
            guard indicator.kind == .number, !indicator.isCount,
                let threshold = dataset.sources[indicator.source].protection.threshold,
                looksCounted(dataset.observations[index], below: threshold)
            else { continue }
            report.add(.looksCounted(indicator.unit), at: declared[index])
        }
    }

    /// Whole numbers everywhere, and some of them small.
    private static func looksCounted(_ series: [Measurement], below threshold: Double) -> Bool {
        var hasSmall = false
        for measurement in series {
            guard measurement.denominators.isEmpty else { return false }
            for area in measurement.statuses.indices {
                guard let value = measurement.value(of: area) else { continue }
                guard value >= 0, value == value.rounded() else { return false }
                hasSmall = hasSmall || (value > 0 && value < threshold)
            }
        }
        return hasSmall
    }
}

extension Diagnostic.Message {
    fileprivate static func looksCounted(_ unit: String) -> Self {
        .warning(
            "WM381",
            "dit lijkt een telling met kleine aantallen, maar '\(unit)' is geen eenheid van een telling, dus ze blijven zichtbaar; kies uit \(Indicator.countUnits.joined(separator: ", "))"
        )
    }
}
