import Diagnostics
import Projects
import Statistics

/// Finds areas, and sees that they are of the size that belongs there.
struct AreaCheck {
    let areas: Areas
    let keys: KeyIndex

    init(_ project: Project) {
        (areas, keys) = (project.dataset.areas, project.keys.areas)
    }

    func index(
        of key: String,
        _ levels: [AreaLevel],
        at location: Location,
        report: inout Report
    ) -> Int? {
        guard let index = keys.index(of: key, at: location, report: &report) else { return nil }
        guard levels.contains(areas[index].level) else {
            report.add(.otherLevel(key, areas[index].level, wanted: levels), at: location)
            return nil
        }
        return index
    }

    /// The area in a required cell.
    func index(
        _ row: SettingsRow,
        _ column: String,
        _ levels: [AreaLevel],
        report: inout Report
    ) -> Int? {
        guard let key = row.required(column, report: &report) else { return nil }
        return index(of: key, levels, at: row.location(column), report: &report)
    }

    /// Whether an area is a part of another, however deep.
    func lies(_ area: Int, in whole: Int) -> Bool {
        var current: Int? = area
        while let candidate = current {
            if candidate == whole { return true }
            current = areas[candidate].parent
        }
        return false
    }
}

extension Diagnostic.Message {
    fileprivate static func otherLevel(_ key: String, _ level: AreaLevel, wanted: [AreaLevel])
        -> Self
    {
        let words = wanted.map(\.rawValue).joined(separator: " of ")
        return .error("WM305", "'\(key)' is een \(level.rawValue); hier hoort een \(words)")
    }
}
