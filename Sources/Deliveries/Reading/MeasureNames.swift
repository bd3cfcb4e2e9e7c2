import Diagnostics

/// The measures that a long file turned out to hold.
struct MeasureNames {
    private var firstPlaces: [String: (line: Int, field: Int)] = [:]

    mutating func note(_ name: String, line: Int, field: Int) {
        if firstPlaces[name] == nil { firstPlaces[name] = (line, field) }
    }

    /// In a table of our own a name without a link is probably a typing error.
    func finish(_ delivery: Delivery, match: ColumnMatch, isOurs: Bool, report: inout Report) {
        let names = firstPlaces.keys.sorted()
        var said: Set<String> = []
        for link in delivery.links where firstPlaces[Blanks.trimmed(link.column)] == nil {
            // Without rows in koppelingen.csv a table may hold any of the indicators of its source.
            guard link.location.path != delivery.location.path else { continue }
            guard said.insert(link.column).inserted else { continue }
            report.add(
                .unknownColumn(link.column, in: delivery.path, known: names),
                at: link.location
            )
        }
        guard isOurs else { return }
        let linked = match.usesByMeasure.keys.sorted()
        for name in names where match.usesByMeasure[name] == nil {
            guard let place = firstPlaces[name] else { continue }
            report.add(
                .unlinkedMeasure(name, known: linked),
                at: Location(delivery.path, line: place.line, field: place.field + 1)
            )
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func unlinkedMeasure(_ name: String, known: [String]) -> Self {
        let hint = NearMiss.hint(for: name, among: known)
        return .warning(
            "WM115",
            "de rijen van '\(name)' zijn niet gebruikt: er is geen koppeling in koppelingen.csv\(hint.isEmpty ? "; voeg die toe" : hint)"
        )
    }
}
