import Diagnostics

/// What became of the rows of a file; nothing is left out without being counted.
struct RowTally {
    var used = 0
    var filtered = 0
    var refused = 0
    var otherMeasures = 0
    var footers = 0
    /// Columns with figures that nothing asks for; only wide files have them.
    var otherColumns = 0

    func finish(_ delivery: Delivery, outside: Int, missed: Int, report: inout Report) {
        let parts = [
            (filtered, "door het filter"), (outside, "van gebieden buiten dit project"),
            (otherMeasures, "van maten zonder koppeling"), (missed, "van onbekende gebieden"),
            (footers, "voetregels of lege regels"),
            (
                otherColumns,
                otherColumns == 1 ? "kolom zonder koppeling" : "kolommen zonder koppeling"
            ),
        ].filter { $0.0 > 0 }
        // A filter that lets nothing through was said already.
        let isFiltered = filtered > 0 && outside + missed + otherMeasures == 0
        if used == 0, refused == 0, !isFiltered {
            report.add(.nothingUsed(delivery.path, key: delivery.key), at: delivery.location)
        }
        guard !parts.isEmpty, used > 0 else { return }
        let listed = parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        report.add(.rowsUnused(key: delivery.key, used: used, listed), at: Location(delivery.path))
    }
}

extension Diagnostic.Message {
    fileprivate static func nothingUsed(_ path: String, key: String) -> Self {
        .error(
            "WM161",
            "levering '\(key)' gebruikt geen enkele rij van \(path); klopt het gebied of het filter?"
        )
    }

    fileprivate static func rowsUnused(key: String, used: Int, _ listed: String) -> Self {
        .remark("WM162", "levering '\(key)': \(used) rijen gebruikt; niet gebruikt: \(listed)")
    }
}
