import Deliveries
import Diagnostics
import Statistics

/// Columns that count what people are make their indicator a personal characteristic, whatever its row says.
enum PersonalColumns {
    static func marked(
        _ indicators: [Indicator],
        deliveries: [Delivery],
        report: inout Report
    ) -> [Indicator] {
        var indicators = indicators
        for delivery in deliveries {
            for link in delivery.links where link.role == .value || link.role == .numerator {
                guard PersonalCharacteristic.isMeant(by: link.column, in: delivery.form) else {
                    continue
                }
                let indicator = indicators[link.indicator]
                if indicator.direction != .neutral, !indicator.isPersonal {
                    report.add(.personalColumn(link.column, indicator.key), at: link.location)
                }
                indicators[link.indicator] = indicator.asPersonal
            }
        }
        return indicators
    }
}

extension Diagnostic.Message {
    fileprivate static func personalColumn(_ column: String, _ indicator: String) -> Self {
        .error(
            "WM086",
            "'\(column)' telt wat mensen zijn; dat krijgt geen oordeel, zet de richting van '\(indicator)' op 'neutraal'"
        )
    }
}
