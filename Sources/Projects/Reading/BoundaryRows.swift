import Diagnostics
import Statistics

/// Reads `grenswijzigingen.csv`: areas whose figures cannot be compared with those before a year.
enum BoundaryRows {
    static func breaks(
        _ folder: ProjectFolder,
        areaKeys: KeyIndex,
        report: inout Report
    ) -> [Break] {
        let rows = SettingsTable(.boundaries, in: folder, report: &report)?.rows ?? []
        return rows.compactMap { row in
            let key = row.required("gebied", report: &report)
            let year =
                row.required("jaar", report: &report) == nil
                ? nil : row.whole("jaar", report: &report)
            let area = key.flatMap {
                areaKeys.index(of: $0, at: row.location("gebied"), report: &report)
            }
            guard let area, let year else { return nil }
            return Break(area: area, year: year)
        }
    }
}
